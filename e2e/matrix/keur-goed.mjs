// Makes the approved pictures and trees anew: node e2e/matrix/keur-goed.mjs [PATROON]. Look at them before you commit.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PROJECT } from '../kader/omgeving.mjs';
import { toPalette } from '../kader/png.mjs';
import { TOESTANDEN, bestandsnaam } from './toestanden/index.mjs';

const MATRIX = join(PROJECT, 'e2e', 'matrix');
const PICTURES = join(MATRIX, 'goedgekeurd');
const TREES = join(MATRIX, 'bomen');
/** 14 MB: 200 states, most of them with a part of their page only. Whoever clones the project fetches all of it. */
const MOST = 14_000_000;
/** Where the kind of colours stands in a PNG: 3 is a palette. */
const COLOUR_TYPE = 25;
/** How far colours are rounded; controles/plaatje.mjs lets through more than that. */
const STEP = 17;

const [pattern = ''] = process.argv.slice(2);
const run = spawnSync('npx', [
  '--no-install', 'playwright', 'test', '--config', 'e2e/playwright.config.mjs', 'e2e/matrix/matrix.spec.mjs',
  '--update-snapshots=changed', '--grep', `matrix: .*${pattern}`,
], { cwd: PROJECT, stdio: 'inherit' });

for (const folder of [PICTURES, TREES]) mkdirSync(folder, { recursive: true });
// A state that is gone takes its pictures along.
const names = new Set(TOESTANDEN.map(bestandsnaam));
for (const name of readdirSync(PICTURES)) if (!names.has(name)) rmSync(join(PICTURES, name), { recursive: true });
for (const name of readdirSync(TREES)) if (!names.has(name.replace('.aria.yml', ''))) rmSync(join(TREES, name));

let bytes = 0;
const files = readdirSync(PICTURES, { recursive: true }).filter((file) => file.endsWith('.png')).map((file) => join(PICTURES, file));
for (const file of files) {
  let picture = readFileSync(file);
  if (picture[COLOUR_TYPE] !== 3) {
    picture = toPalette(picture, { step: STEP });
    writeFileSync(file, picture);
  }
  bytes += picture.length;
}
console.log(`${files.length} plaatjes in ${relative(PROJECT, PICTURES)}, samen ${bytes} bytes`);
if (bytes > MOST) {
  console.error(`FOUT: meer dan ${MOST} bytes`);
  process.exitCode = 1;
}
if (run.status !== 0) process.exitCode = 1;
