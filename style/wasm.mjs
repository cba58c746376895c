// The little of the binary format of WebAssembly that the other files here read and write.

/** The sections of a module that name what it asks of the glue, and what it offers. */
export const IMPORTS = 2;
export const EXPORTS = 7;
/** The section of its functions, and those that have a name for what is in them. */
export const CODE = 10;
export const CUSTOM = 0;
/** What a module begins with: four letters and a version. */
export const HEADER = 8;
/** The kind of an import that is a function. */
export const FUNCTION = 0;

/** Bytes, with how many they are before them. */
export const withLength = (bytes) => [number(bytes.length), bytes];

/** A number as a module writes it: seven bits a byte, the lowest first. */
export function number(value) {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}

/** Reads a module from one byte on. */
export class Reader {
  constructor(buffer, at = 0) {
    this.buffer = buffer;
    this.at = at;
  }

  atEnd() { return this.at >= this.buffer.length; }

  byte() {
    // What a full disk cut off would be read for ever.
    if (this.atEnd()) throw new Error('the module ends too soon');
    return this.buffer[this.at++];
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }

  /** As many bytes as the number before them says. */
  bytes() {
    const length = this.number();
    this.at += length;
    return this.buffer.subarray(this.at - length, this.at);
  }
}
