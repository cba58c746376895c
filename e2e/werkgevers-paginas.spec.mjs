// What every page of the werkgeversportaal promises: its title, its heading, its trail, and what happens on moving about.
import { expect, test } from './kader/proef.mjs';
import { expectHeading, heading } from './kader/stappen.mjs';
import { TUINEN, WELKOM_DGR, adres, antwoordRij, atWerkgever, balk, toon, vraagOp } from './kader/werkgever.mjs';

const PORTAAL = 'Werkgeversportaal';
const REGISTER = [PORTAAL, 'Doelgroepregister'];

/** Address below /werkgevers, title, heading, trail. */
const VAN_EEN_BEDRIJF = [
  ['home', 'Home', 'Welkom', []],
  ['documenten', 'Documenten', 'Documenten', [PORTAAL, 'Documenten']],
  ['profiel', 'Uw Profiel', 'Uw Profiel', [PORTAAL, 'Uw Profiel']],
  ['machtigingen', 'Machtigingen', 'Machtigingen', [PORTAAL, 'Machtigingen']],
  ['doelgroepregister', 'Doelgroepregister', 'Doelgroepregister', REGISTER],
  ['doelgroepregister/personeel', 'Inzien doelgroepregistratie werknemers', 'Inzien doelgroepregistratie werknemers', [...REGISTER, 'Personeel']],
  ['doelgroepregister/sollicitant', 'Opvragen doelgroepregistratie', 'Opvragen doelgroepregistratie', [...REGISTER, 'Sollicitant']],
];
const ZONDER_BEDRIJF = [
  ['bedrijven', 'Kies een bedrijf', WELKOM_DGR, [PORTAAL, 'Home']],
  ['bedrijven/toevoegen', 'Een bedrijf toevoegen', 'Een bedrijf toevoegen', [PORTAAL, 'Een bedrijf toevoegen']],
  ['profiel', 'Uw Profiel', 'Uw Profiel', [PORTAAL, 'Uw Profiel']],
];

async function expectPage(page, [, title, h1, trail]) {
  await expectHeading(page, h1);
  await expect(heading(page)).toHaveCount(1);
  await expect(page).toHaveTitle(`${title} - ${PORTAAL}`);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('banner').getByText('Dit is niet de website van UWV. Gebruik geen echte gegevens.')).toBeVisible();
  await expect(page.getByRole('banner').getByText('Registratie').first()).toBeVisible();
  const links = page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link');
  await expect(links).toHaveText(trail);
  if (trail.length > 0) await expect(links.last()).toHaveAttribute('aria-current', 'page');
}

test('every page is there on a deep link and after a reload', async ({ page, context, server }) => {
  const kenmerk = await atWerkgever({ page, context, server }, 'home');
  for (const wanted of VAN_EEN_BEDRIJF) {
    await page.goto(adres(wanted[0], kenmerk));
    await expectPage(page, wanted);
    await page.reload();
    await expectPage(page, wanted);
    await expect(balk(page)).toContainText(TUINEN);
    await expect(page.locator('body'), 'no focus is moved on the first load').toBeFocused();
  }
  for (const wanted of ZONDER_BEDRIJF) {
    await page.goto(`/werkgevers/${wanted[0]}`);
    await expectPage(page, wanted);
    await expect(balk(page)).toHaveCount(0);
  }
});

test('the menu leads to its pages, each with the focus on its heading and one announcement, and tells which one it is', async ({ page, context, server, watched }) => {
  await atWerkgever({ page, context, server }, 'home');
  const menu = page.getByRole('navigation', { name: PORTAAL });
  for (const wanted of [...VAN_EEN_BEDRIJF.slice(1, 4), VAN_EEN_BEDRIJF[0]]) {
    await menu.getByRole('link', { name: wanted[1] }).click();
    await expectPage(page, wanted);
    await expect(heading(page)).toBeFocused();
    await expect(menu.locator('[aria-current=page]')).toHaveText([wanted[1]]);
    await expect
      .poll(() => watched.seen('gezegd').filter((text) => text === `${wanted[1]} - ${PORTAAL}`).length, { message: `announced once: ${wanted[1]}` })
      .toBe(1);
  }
});

test('Back and Forward end where one expects, with the focus where one was', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, 'home');
  await page.getByRole('main').getByRole('link', { name: 'Opvragen registratie doelgroepregister' }).click();
  await expectPage(page, VAN_EEN_BEDRIJF[4]);
  await page.getByRole('navigation', { name: PORTAAL }).getByRole('link', { name: 'Documenten' }).click();
  await expectPage(page, VAN_EEN_BEDRIJF[1]);
  await page.goBack();
  await expectPage(page, VAN_EEN_BEDRIJF[4]);
  await expect(page.getByRole('navigation', { name: PORTAAL }).getByRole('link', { name: 'Documenten' }), 'the link that was pressed there').toBeFocused();
  await page.goBack();
  await expectPage(page, VAN_EEN_BEDRIJF[0]);
  await page.goForward();
  await expectPage(page, VAN_EEN_BEDRIJF[4]);
});

test('the trail leads to the page above, for the same company', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, 'doelgroepregister/personeel');
  const trail = page.getByRole('navigation', { name: 'Kruimelpad' });
  await trail.getByRole('link', { name: 'Doelgroepregister' }).click();
  await expectPage(page, VAN_EEN_BEDRIJF[4]);
  await trail.getByRole('link', { name: PORTAAL }).click();
  await expectPage(page, VAN_EEN_BEDRIJF[0]);
  await expect(balk(page)).toContainText(TUINEN);
});

test('an answer on paper has for whom it was asked, the date and the address, and no menu', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, 'doelgroepregister/sollicitant');
  await vraagOp(page, '999990019');
  await expect(antwoordRij(page)).toBeVisible();
  await page.pdf();
  await page.emulateMedia({ media: 'print' });
  await expect(antwoordRij(page)).toBeVisible();
  await expect(page.getByText(new RegExp(`Organisatie \\d{9} -- ${TUINEN}`))).toBeVisible();
  await expect(page.getByText(/^Afgedrukt op \d{1,2} [a-z]+ \d{4} om \d\d:\d\d uur van http/)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('an overview on paper is what was asked and its rows, without the form, the links and the hint', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, 'doelgroepregister/personeel');
  await toon(page);
  const tabel = page.getByRole('table');
  await expect(tabel).toBeVisible();
  const hint = page.getByText('U kunt het bestand openen in Excel.');
  await expect(hint).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(tabel).toBeVisible();
  await expect(page.getByText(/^Peiljaar: \d{4} \| Loonheffingennummer: Alle/)).toBeVisible();
  await expect(page.getByText(/resultaten gevonden$/)).toBeVisible();
  await expect(hint).toBeHidden();
  for (const name of ['Peiljaar', 'Loonheffingennummer']) await expect(page.getByLabel(name, { exact: true })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Selecteer een jaar en loonheffingennummer' })).toBeHidden();
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
});

test('a list is as wide as its longest entry, and no wider than the page', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, 'doelgroepregister');
  const lijst = page.getByLabel('Type *');
  // The text of the widest entry, in the letters of the list.
  const passen = () => lijst.evaluate((list) => {
    const text = document.createElement('canvas').getContext('2d');
    text.font = getComputedStyle(list).font;
    return [...list.options].every((option) => text.measureText(option.text).width < list.clientWidth - 32);
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await passen()).toBe(true);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a table that goes on behind its edge has an edge where there are no shades', async ({ page, context, server }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await atWerkgever({ page, context, server }, 'machtigingen');
  const regio = page.getByRole('region', { name: "Collega's" });
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(regio).toHaveCSS('outline-style', 'solid');
  // What somebody may do is to be read without scrolling; the address comes after it.
  const [kolom, vak] = [await regio.getByRole('columnheader', { name: 'Gemachtigd voor' }).boundingBox(), await regio.boundingBox()];
  expect(kolom.x + kolom.width).toBeLessThanOrEqual(vak.x + vak.width);
});

test('who is signed in already is sent on from the sign-in page', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, 'doelgroepregister/sollicitant');
  await page.getByRole('link', { name: 'Welkomspagina Doelgroepregister' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Inloggen op het werkgeversportaal' }).click();
  await expectHeading(page, WELKOM_DGR);
});
