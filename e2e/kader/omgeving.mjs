// What the tests need from the machine: a browser, the server, the built application, a place for what they leave.
import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
export const UITVOER = join(PROJECT, 'e2e', 'uitvoer');
export const SERVER = resolve(PROJECT, process.env.DOELGROEPREGISTER_BIN ?? 'target/release/doelgroepregister');
export const DIST = resolve(PROJECT, process.env.DIST ?? 'dist');
/** The gallery of components, a built application of its own. */
export const DIST_BOUWSTENEN = resolve(PROJECT, process.env.DIST_BOUWSTENEN ?? 'target/bouwstenen');

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** The browser as people have it. */
export const CHROMIUM_MET_VENSTERS = findChromium(BROWSERS);
/** The same one without its windows where there is one: that takes half the time. */
export const CHROMIUM = findChromium(['chromium-headless-shell', ...BROWSERS]);
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

function findChromium(names) {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (found) return found;
  }
  throw new Error('Geen browser gevonden. Installeer chromium, of zet het pad van de browser in CHROMIUM.');
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
