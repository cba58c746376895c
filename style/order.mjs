// Puts functions that look alike beside each other, which compresses better: what a function repeats stands near, and in the
// same surroundings. wasm-opt can only order them by their names, so this gives each one the number of its place as its name.
import { CODE, CUSTOM, FUNCTION, HEADER, IMPORTS, Reader, number, withLength } from './wasm.mjs';

/** How many samples of each function are compared. More find a better order, and take longer. */
const SAMPLES = 96;
/** How many bytes one instruction with what it is about has, about. */
const PIECE = 4;
/** The part of the names of a module that is about functions. */
const FUNCTION_NAMES = 1;

/** The module, with names that put its functions in that order. */
export function named(module) {
  const { imports, functions } = functionsOf(module);
  const places = new Array(functions.length);
  chain(functions).forEach((index, place) => { places[index] = place; });
  // What is imported keeps its order.
  const names = [...Array.from({ length: imports }, (_, i) => name('a', i)), ...places.map((place) => name('b', place))];
  const list = [number(names.length), ...names.flatMap((text, index) => [number(index), ...withLength(text)])];
  const part = [Buffer.from([FUNCTION_NAMES]), ...withLength(Buffer.concat(list))];
  const section = Buffer.concat([...withLength(Buffer.from('name')), ...part]);
  return Buffer.concat([module, Buffer.from([CUSTOM]), ...withLength(section)]);
}

const name = (kind, place) => Buffer.from(kind + String(place).padStart(6, '0'));

/** How many functions a module imports, and the bytes of its own. */
function functionsOf(module) {
  let imports = 0;
  const functions = [];
  for (const sections = new Reader(module, HEADER); !sections.atEnd();) {
    const kind = sections.byte();
    const section = new Reader(sections.bytes());
    if (kind !== IMPORTS && kind !== CODE) continue;
    for (let left = section.number(); left > 0; left -= 1) {
      if (kind === CODE) {
        functions.push(section.bytes());
      } else {
        section.bytes();
        section.bytes();
        if (section.byte() !== FUNCTION) throw new Error('the module imports something that is not a function');
        section.number();
        imports += 1;
      }
    }
  }
  return { imports, functions };
}

/** Begins with the first function; each next one is the one most like the last, of those that are left. */
function chain(functions) {
  const samples = functions.map(sample);
  const left = functions.map((_, index) => index);
  const order = left.splice(0, 1);
  while (left.length > 0) {
    const last = order.at(-1);
    let best = 0;
    let most = -Infinity;
    for (let i = 0; i < left.length; i += 1) {
      // Of what is equally alike, that which is as long.
      const apart = Math.min(999, Math.abs(functions[last].length - functions[left[i]].length));
      const like = alike(samples[last], samples[left[i]]) * 1000 - apart;
      if (like > most) [most, best] = [like, i];
    }
    order.push(...left.splice(best, 1));
  }
  return order;
}

function alike(one, other) {
  let count = 0;
  for (let i = 0; i < SAMPLES; i += 1) if (one[i] === other[i]) count += 1;
  return count;
}

/** MinHash: of two functions, as large a part of the samples is equal as they have pieces in common. */
function sample(bytes) {
  const lowest = new Uint32Array(SAMPLES).fill(0xffffffff);
  for (let at = 0; at + PIECE <= bytes.length; at += 1) {
    const piece = bytes.readUInt32LE(at);
    for (let i = 0; i < SAMPLES; i += 1) {
      const hash = mixed(piece ^ Math.imul(i + 1, 0x9e3779b1));
      if (hash < lowest[i]) lowest[i] = hash;
    }
  }
  return lowest;
}

function mixed(value) {
  let hash = Math.imul(value, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
