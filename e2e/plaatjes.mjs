// Makes the pictures of the README from the real pages. node e2e/plaatjes.mjs
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_MET_VENSTERS as CHROMIUM, CHROMIUM_ARGS, PROJECT } from './kader/omgeving.mjs';
import { toPalette } from './kader/png.mjs';
import { Server } from './kader/server.mjs';
import { check, goToDigid, signInToGegevens } from './kader/stappen.mjs';

const FOLDER = join(PROJECT, 'docs', 'plaatjes');
const LARGEST = 60_000;
const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 320, height: 720 };

const ja = async (page) => {
  await signInToGegevens(page, 'ja');
  await check(page);
  await page.getByText('Ja, u staat in het doelgroepregister.').waitFor();
};

/** Name, size of the window, how to get there, and whether the whole page is in the picture. */
const PICTURES = [
  ['startpagina', WIDE, async (page) => { await page.goto('/'); }, false],
  ['inloggen-met-digid', WIDE, async (page) => { await page.goto('/inloggen'); await goToDigid(page); }, false],
  ['persoonlijke-gegevens', WIDE, ja, true],
  ['persoonlijke-gegevens-320', NARROW, async (page) => {
    await ja(page);
    await page.getByRole('region', { name: 'Doelgroepregister' }).evaluate((card) => {
      scrollTo({ top: scrollY + card.getBoundingClientRect().top - 16, behavior: 'instant' });
    });
  }, false],
];

await mkdir(FOLDER, { recursive: true });
const server = await Server.withDemo();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
try {
  for (const [name, viewport, prepare, fullPage] of PICTURES) {
    const page = await browser.newPage({
      baseURL: server.url, viewport, deviceScaleFactor: 1, reducedMotion: 'reduce', locale: 'nl-NL', timezoneId: 'Europe/Amsterdam',
    });
    await prepare(page);
    await page.evaluate(() => document.fonts.ready);
    const path = join(FOLDER, `${name}.png`);
    const picture = toPalette(await page.screenshot({ fullPage, animations: 'disabled', caret: 'hide' }));
    await writeFile(path, picture);
    console.log(`${relative(PROJECT, path)}  ${picture.length} bytes`);
    if (picture.length > LARGEST) {
      console.error(`FOUT: groter dan ${LARGEST} bytes`);
      process.exitCode = 1;
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.remove();
}
