// Every state of every page at every size: axe, valid HTML, nothing outside the screen, and a picture for somebody to look at.
import { join } from 'node:path';
import { expect, test } from './kader/proef.mjs';
import { expectAccessible, expectFits, expectValidHtml } from './kader/kwaliteit.mjs';
import { UITVOER } from './kader/omgeving.mjs';
import { MENU, PUBLIC_PAGES, UITSCHRIJVEN } from './kader/paginas.mjs';
import {
  NO_SESSION, check, controle, expectHeading, goToDigid, heading, logOn, readSmsCode, signIn, signInHere, signInToGegevens, signOut,
} from './kader/stappen.mjs';

const WIDTHS = [320, 768, 1280];
const LOOK_UP = '/v1/doelgroepregistraties/eigen';

const answered = (who) => async ({ page }) => {
  await signInToGegevens(page, who);
  await check(page);
  await expect(controle(page).getByText(/^(Ja|Nee), u staat/)).toBeVisible();
};

/** Name of a state, and how to get there. */
const STATES = [
  ...PUBLIC_PAGES.map(({ path, h1 }) => [`openbaar ${path}`, async ({ page }) => {
    await page.goto(path);
    await expectHeading(page, h1);
  }]),
  ...[...MENU, UITSCHRIJVEN].map(({ path, h1 }) => [`mijn-uwv ${path}`, async ({ page, expected }) => {
    expected.answer(...NO_SESSION);
    await page.goto(path);
    await signInHere(page, 'ja');
    await expectHeading(page, h1);
    await expect(page.getByText(/^Bezig met/)).toHaveCount(0);
  }]),
  ['inloggen eerst inloggen', async ({ page, expected }) => {
    expected.answer(...NO_SESSION);
    await page.goto('/mijn-uwv');
    await expect(page.getByText(/Voor deze pagina moet u inloggen/)).toBeVisible();
  }],
  ['inloggen uitgelogd', async ({ page }) => {
    await signIn(page, 'ja');
    await signOut(page);
  }],
  ['inloggen geannuleerd', async ({ page, expected }) => {
    expected.answer('POST', '/v1/sessies', 403);
    await page.goto('/inloggen');
    await goToDigid(page);
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await expect(page.getByText('U heeft het inloggen geannuleerd.')).toBeVisible();
  }],
  ['inloggen digid-storing', async ({ page, expected }) => {
    expected.answer('POST', '/v1/sessies', 502);
    await page.goto('/inloggen');
    await goToDigid(page);
    await logOn(page, 'storing');
    await expect(page.getByText(/Er is een fout opgetreden/)).toBeVisible();
  }],
  ['digid aanmelden', async ({ page }) => {
    await page.goto('/inloggen');
    await goToDigid(page);
  }],
  ['digid aanmelden met fouten', async ({ page }) => {
    await page.goto('/inloggen');
    await goToDigid(page);
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
    await expect(page.getByText('Invoerfout: vul uw wachtwoord in.')).toBeVisible();
  }],
  ['digid sms', async ({ page }) => {
    await page.goto('/inloggen');
    await goToDigid(page);
    await logOn(page, 'ja');
    await readSmsCode(page);
  }],
  ['digid sms met fout', async ({ page }) => {
    await page.goto('/inloggen');
    await goToDigid(page);
    await logOn(page, 'ja');
    await readSmsCode(page);
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
    await expect(page.getByText('Invoerfout: vul de code uit de sms in.')).toBeVisible();
  }],
  ['digid tijd voorbij', async ({ page, expected }) => {
    expected.answer('POST', /_aanmelden$/, 410);
    await page.goto('/inloggen');
    await goToDigid(page);
    await logOn(page, 'te-laat');
    await expect(page.getByText(/Uw sessie is verlopen/)).toBeVisible();
  }],
  ['gegevens Ja', answered('ja')],
  ['gegevens Ja tot', answered('ja-tot')],
  ['gegevens Nee', answered('blauw')],
  ['toepassing niet gestart', async ({ page, expected }) => {
    expected.noAnswer('GET', /_bg\.wasm$/);
    expected.line(/De toepassing is niet gestart/);
    expected.maybe(/wasm|WebAssembly|fetch|preload/i);
    await page.route('**/*_bg.wasm', (route) => route.abort('connectionreset'));
    await page.goto('/mijn-uwv');
    await expectHeading(page, 'Er is iets misgegaan');
  }],
  ['gegevens bezig', async ({ page }) => {
    await signInToGegevens(page, 'ja');
    await page.route(`**${LOOK_UP}`, () => {});
    await check(page);
    await expect(page.getByText('Bezig met controleren…')).toBeVisible();
  }],
  ['gegevens storing', async ({ page, expected }) => {
    expected.answer('GET', LOOK_UP, 500);
    await signInToGegevens(page, 'ja');
    await page.route(`**${LOOK_UP}`, (route) => route.fulfill({ status: 500, body: '' }));
    await check(page);
    await expect(page.getByText('Er ging iets mis bij ons')).toBeVisible();
  }],
];

for (const [name, prepare] of STATES) {
  test(`${name}`, async ({ page, context, expected }) => {
    const file = name.replaceAll(/[^a-z0-9]+/gi, '-').replace(/-$/, '');
    const picture = (how, { fullPage = true } = {}) =>
      page.screenshot({ path: join(UITVOER, 'plaatjes', String(how), `${file}.png`), fullPage, caret: 'initial' });
    await prepare({ page, expected });
    await expectValidHtml(page, name);

    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const state = `${name}, ${width} breed`;
      await expectFits(page, state);
      await expectAccessible(page, state);
      await picture(width);
    }
    for (const colours of ['light', 'dark']) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: colours });
      await expectAccessible(page, `${name}, eigen kleuren (${colours})`, { forcedColours: true });
      await picture(`eigen-kleuren-${colours}`);
    }
    await page.emulateMedia({ forcedColors: null, colorScheme: null });

    // What a person sets in his browser, not a zoom: the text is twice as large and the screen is not.
    const browser = await context.newCDPSession(page);
    const bodyText = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    const usual = await bodyText();
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    expect(await bodyText(), 'the reader decides how large').toBe(2 * usual);
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 2400 });
      await expectFits(page, `${name}, tekst 200 %, ${width} breed`);
    }
    await expectAccessible(page, `${name}, tekst 200 %`);
    // The picture of a whole page would be made with the usual size again.
    await picture('tekst-200', { fullPage: false });
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 720, height: 1000 });
    await expectFits(page, `${name}, afgedrukt`);
    await expect(heading(page)).toBeVisible();
    await picture('afdruk');
  });
}
