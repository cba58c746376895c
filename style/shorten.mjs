// Shortens the names by which the WebAssembly module and its glue find each other. wasm-bindgen ends most of them with a
// hash, so that those of two crates cannot be equal. Hashes do not compress, and in one application a number says the same.

/** The sections of a module that name what it asks of the glue, and what it offers. */
const IMPORTS = 2;
const EXPORTS = 7;
/** What a module begins with: four letters and a version. */
const HEADER = 8;
const FUNCTION = 0;

/** A module and its glue, with short names: they fit each other only. */
export function shorten(module, glue) {
  const hashed = new Set(glue.match(/\b\w+_h?[0-9a-f]{16}(_\d+)?\b/g));
  // By the order of the glue: trunk named both files before wasm-opt looked at the module, so that the same name of a file
  // must mean the same names in it.
  const short = new Map([...hashed].map((name, i) => [name, `i${i.toString(36)}`]));
  const shortened = (name) => short.get(name) ?? name;
  const parts = [module.subarray(0, HEADER)];
  for (const from = new Reader(module, HEADER); !from.atEnd();) {
    const kind = from.byte();
    const content = from.bytes();
    const named = kind === IMPORTS || kind === EXPORTS;
    parts.push(Buffer.from([kind]), ...withLength(named ? rename(content, kind === IMPORTS, shortened) : content));
  }
  return { module: Buffer.concat(parts), glue: glue.replace(/\w+/g, shortened) };
}

function rename(section, isImports, shortened) {
  const from = new Reader(section);
  const count = from.number();
  const parts = [number(count)];
  for (let i = 0; i < count; i += 1) {
    if (isImports) parts.push(...withLength(from.bytes()));
    const name = from.bytes().toString();
    const kind = from.byte();
    if (isImports && kind !== FUNCTION) throw new Error(`the module imports something that is not a function: ${name}`);
    parts.push(...withLength(Buffer.from(shortened(name))), Buffer.from([kind]), number(from.number()));
  }
  return Buffer.concat(parts);
}

const withLength = (bytes) => [number(bytes.length), bytes];

/** A number as a module writes it: seven bits a byte, the lowest first. */
function number(value) {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}

class Reader {
  constructor(buffer, at = 0) {
    this.buffer = buffer;
    this.at = at;
  }

  atEnd() { return this.at >= this.buffer.length; }

  byte() { return this.buffer[this.at++]; }

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
