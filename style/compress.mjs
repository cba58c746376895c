// The last step of the build, in the folder that becomes dist: shortens the names between the WebAssembly module and its
// glue, minifies the glue (trunk's own minifier cannot read it), then writes X.br and X.gz beside each file at the highest
// level: built once, sent often.
// Fonts are left alone: woff2 is brotli already.
import { buildSync } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { shorten } from './shorten.mjs';

const dist = process.env.TRUNK_STAGING_DIR ?? 'dist';

const names = fs.readdirSync(dist);
const wasm = path.join(dist, names.find((name) => name.endsWith('_bg.wasm')));
// The other scripts are in the page with a checksum, and small.
const glue = path.join(dist, names.find((name) => /^doelgroepregister-web-.*\.js$/.test(name)));
const short = shorten(fs.readFileSync(wasm), fs.readFileSync(glue, 'utf8'));
fs.writeFileSync(wasm, short.module);
fs.writeFileSync(glue, short.glue);
fs.writeFileSync(glue, minified(glue));

/** The glue with only what starts the module. Its classes are the streams of server functions, which this has none of. */
function minified(glue) {
  const { outputFiles: [{ text }] } = buildSync({
    stdin: { contents: `export { default } from './${path.basename(glue)}';`, resolveDir: path.dirname(path.resolve(glue)) },
    bundle: true, write: false, format: 'esm', minify: true, target: 'es2022',
    // Without these two a class counts as used by the lines around it.
    define: { 'Symbol.dispose': 'undefined' },
    pure: ['FinalizationRegistry'],
  });
  return text;
}

for (const entry of fs.readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(html|js|mjs|wasm|css|svg|txt)$/.test(entry.name)) continue;
  const file = path.join(entry.parentPath ?? entry.path, entry.name);
  const bytes = fs.readFileSync(file);
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(bytes, { params }));
  fs.writeFileSync(`${file}.gz`, zlib.gzipSync(bytes, { level: 9 }));
}
