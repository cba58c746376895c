// Makes what a browser downloads of each WebAssembly module that trunk built: smaller by wasm-opt, with short names between
// module and glue, under a name that tells what is in it. Then writes the loader, which chooses one of them by the address,
// in index.html. A new module is a file in src/bin and a line in index.html.
import { buildSync, transformSync } from 'esbuild';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { named } from './order.mjs';
import { shorten } from './shorten.mjs';

const WASM_OPT = path.resolve('node_modules/.bin/wasm-opt');
// What makes less after brotli, measured: what is alike stays alike and side by side (no local-cse, nothing inlined for
// having one caller). Nothing calls the streams of server functions. The lowest kilobyte of memory is the far end of the
// stack. ARCHITECTURE.md has the numbers.
const SMALLER = [
  '-Oz', '--converge', '--low-memory-unused', '--one-caller-inline-max-function-size=0', '--skip-pass=local-cse',
  '--remove-exports', '--pass-arg=remove-exports@*intounderlying*', '-Oz', '--reorder-functions-by-name',
];
/** Functions in the order of the names that order.mjs gave them; then those names go, with what else only tools read. */
const ORDERED = [
  '--reorder-functions-by-name', '--strip-producers', '--strip-target-features', '--strip-toolchain-annotations',
];
/** Where the loader goes. */
const LOADER = /<script\b[^>]*\bladen\.mjs\b[^>]*><\/script>/g;

/** Finishes every module in a folder, and its index.html. */
export async function finishModules(dist) {
  const built = fs.readdirSync(dist).map((name) => /^([a-z]+)(-[0-9a-f]+)?_bg\.wasm$/.exec(name)).filter(Boolean);
  const finished = await Promise.all(built.map(([, name, hash = '']) => finish(dist, name, `${name}${hash}`)));
  writeLoader(path.join(dist, 'index.html'), Object.fromEntries(finished));
}

/** Makes the files of one module, and tells their name. */
async function finish(dist, name, found) {
  const module = path.join(dist, `${found}_bg.wasm`);
  const glue = path.join(dist, `${found}.js`);
  const smaller = path.join(dist, `${name}.smaller`);
  await promisify(execFile)(WASM_OPT, [module, `--output=${smaller}`, ...SMALLER]);
  fs.writeFileSync(smaller, named(fs.readFileSync(smaller)));
  await promisify(execFile)(WASM_OPT, [smaller, `--output=${smaller}`, ...ORDERED]);
  const short = shorten(fs.readFileSync(smaller), fs.readFileSync(glue, 'utf8'));
  fs.writeFileSync(glue, short.glue);
  const script = minified(glue);
  for (const file of [module, glue, smaller]) fs.rmSync(file);
  // One name for both: they fit each other only.
  const hash = createHash('sha256').update(short.module).update(script).digest('hex').slice(0, 16);
  fs.writeFileSync(path.join(dist, `${name}-${hash}_bg.wasm`), short.module);
  fs.writeFileSync(path.join(dist, `${name}-${hash}.js`), script);
  return [name, `${name}-${hash}`];
}

/** The glue with only what starts the module. Its classes are the streams of server functions, which this has none of. */
function minified(file) {
  const { outputFiles: [{ text }] } = buildSync({
    stdin: { contents: `export { default } from './${path.basename(file)}';`, resolveDir: path.dirname(path.resolve(file)) },
    bundle: true, write: false, format: 'esm', minify: true, target: 'es2022',
    // Without these two a class counts as used by the lines around it.
    define: { 'Symbol.dispose': 'undefined' },
    pure: ['FinalizationRegistry'],
  });
  return text;
}

function writeLoader(page, modules) {
  const html = fs.readFileSync(page, 'utf8');
  const { code } = transformSync(fs.readFileSync('public/laden.mjs', 'utf8'), {
    minify: true, format: 'esm', target: 'es2022', define: { MODULES: JSON.stringify(modules) },
  });
  if (html.match(LOADER)?.length !== 1 || !modules.burger) throw new Error('index.html: one place for the loader, one module burger');
  fs.writeFileSync(page, html.replace(LOADER, () => `<script type="module">${code.trim()}</script>`));
}
