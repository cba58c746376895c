// Shortens the names by which the WebAssembly module and its glue find each other. wasm-bindgen ends most of them with a
// hash, so that those of two crates cannot be equal. Hashes do not compress, and in one application a number says the same.

import { EXPORTS, FUNCTION, HEADER, IMPORTS, Reader, number, withLength } from './wasm.mjs';

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
