// The last step of the build, in the folder that becomes dist: finishes the WebAssembly modules, then writes X.br and X.gz
// beside each file at the highest level: built once, sent often.
// Fonts are left alone: woff2 is brotli already.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { finishModules } from './modules.mjs';

const dist = process.env.TRUNK_STAGING_DIR ?? 'dist';

await finishModules(dist);

for (const entry of fs.readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(html|js|mjs|wasm|css|svg|txt)$/.test(entry.name)) continue;
  const file = path.join(entry.parentPath ?? entry.path, entry.name);
  const bytes = fs.readFileSync(file);
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(bytes, { params }));
  fs.writeFileSync(`${file}.gz`, zlib.gzipSync(bytes, { level: 9 }));
}
