// The own employees in a year (W5, W6): which, how many, a page at a time, and all of it in the address.
import { expect, test } from './kader/proef.mjs';
import { expectAccessible } from './kader/kwaliteit.mjs';
import { expectHeading } from './kader/stappen.mjs';
import {
  BEDRIJF, RSIN, SPORTHALLEN, TUINEN, ZONDER_NUMMERS, adres, atWerkgever, houdVast, rijen, toon, totEinde, vastgelegd, wissel,
} from './kader/werkgever.mjs';

const PAD = 'doelgroepregister/personeel';
const OVERZICHT = /\/personeelsoverzichten$/;
const isOverzicht = (url) => OVERZICHT.test(url.pathname);
const tabel = (page) => page.getByRole('table', { name: /^Resulta/ });
const bladen = (page) => page.getByRole('navigation', { name: "Pagina's van het overzicht" });
const maten = (page) => page.getByRole('navigation', { name: 'Resultaten per pagina' });
const resultaten = (page) => page.getByRole('heading', { name: 'Zoekresultaten doelgroepregistratie' });

/** Every row, page by page. */
async function alleRijen(page) {
  const all = [...(await rijen(page))];
  const next = bladen(page).getByRole('link', { name: 'Volgende' });
  while (await next.isVisible()) {
    await next.click();
    await expect(tabel(page).getByRole('cell', { name: String(all.length + 1), exact: true })).toBeVisible();
    all.push(...(await rijen(page)));
  }
  return all;
}

test('no number chosen is a fault; then the year and all numbers', async ({ page, context, server, watched }) => {
  const kenmerk = await atWerkgever({ page, context, server }, PAD);
  await expectHeading(page, 'Inzien doelgroepregistratie werknemers');
  await page.getByRole('button', { name: 'Tonen', exact: true }).click();
  await expect(page.getByRole('link', { name: /^Kies een loonheffingennummer\./ })).toBeVisible();
  await expect(page).toHaveTitle('1 foutmelding - Inzien doelgroepregistratie werknemers - Werkgeversportaal');
  await expectAccessible(page);
  const jaar = await page.getByLabel('Peiljaar').inputValue();
  await toon(page);
  await expect(page.getByText(`Peiljaar: ${jaar} | Loonheffingennummer: Alle loonheffingennummers`)).toBeVisible();
  await expect(page).toHaveURL(adres(PAD, kenmerk, `&peiljaar=${jaar}&nummer=alle`));
  await expect(page.getByText('23 resultaten gevonden')).toBeVisible();
  await expect.poll(() => watched.seen('gezegd').filter((text) => text.includes('23 resultaten gevonden')).length, { message: 'told once' }).toBe(1);
  await expectAccessible(page);
});

for (const [aantal, bedrijf] of Object.entries(BEDRIJF).map(([aantal, naam]) => [Number(aantal), naam])) {
  test(`${aantal} rows: ${aantal === 0 ? 'nobody, and what that can mean' : aantal > 50 ? 'a file, and no table' : 'a table and a file'}`, async ({ page, context, server }) => {
    await atWerkgever({ page, context, server }, PAD, { bedrijf });
    const before = await vastgelegd(server);
    await toon(page);
    await expect(page.getByText(aantal === 1 ? '1 resultaat gevonden' : `${aantal} resultaten gevonden`, { exact: true })).toBeVisible();
    await expect(page.getByText(/^Voor zover wij weten, stond geen van uw werknemers/)).toHaveCount(aantal === 0 ? 1 : 0);
    await expect(page.getByRole('button', { name: 'Download als CSV' })).toHaveCount(aantal > 50 ? 1 : 0);
    await expect(page.getByRole('link', { name: 'Download als CSV' })).toHaveCount(aantal > 0 && aantal <= 50 ? 1 : 0);
    await expect(resultaten(page)).toHaveCount(aantal > 0 ? 1 : 0);
    await expectAccessible(page);
    if (aantal === 0 || aantal > 50) {
      await expect(page.getByRole('table')).toHaveCount(0);
      return;
    }
    const all = await alleRijen(page);
    expect(all.map(([volgnummer]) => volgnummer)).toEqual(Array.from({ length: aantal }, (_, place) => String(place + 1)));
    for (const [, bsn, nummer, einddatum] of all) {
      expect(bsn).toMatch(/^\d{9}$/);
      expect(nummer).toMatch(/^\d{9}L\d\d$/);
      expect(einddatum).toMatch(/^(Leeg: voor onbepaalde tijd|\d{1,2} [a-z]+ \d{4})$/);
    }
    const order = all.map(([, bsn, nummer]) => `${nummer} ${bsn}`);
    expect(order, 'by number and BSN, nobody twice').toEqual([...new Set(order)].sort());
    // One record for each row that was shown to somebody.
    expect(await vastgelegd(server) - before).toBeGreaterThanOrEqual(aantal);
  });
}

test('one number of several has its own rows, which are part of all', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, PAD, { bedrijf: BEDRIJF[49] });
  await toon(page);
  await expect(page.getByText('49 resultaten gevonden')).toBeVisible();
  const all = (await alleRijen(page)).map(([, ...rest]) => rest);
  const numbers = [...new Set(all.map(([, nummer]) => nummer))];
  expect(numbers).toHaveLength(2);
  for (const nummer of numbers) {
    await toon(page, nummer);
    await expect(page.getByText(new RegExp(`\\| Loonheffingennummer: ${nummer}$`))).toBeVisible();
    await expect(page, 'the number itself is in no address').not.toHaveURL(new RegExp(nummer));
    expect((await alleRijen(page)).map(([, ...rest]) => rest)).toEqual(all.filter(([, of]) => of === nummer));
  }
});

test('pages and sizes are in the address: Back, Reload and the address itself lead to the same rows', async ({ page, context, server }) => {
  const kenmerk = await atWerkgever({ page, context, server }, PAD, { bedrijf: BEDRIJF[49] });
  const jaar = await page.getByLabel('Peiljaar').inputValue();
  await toon(page);
  await expect(page.getByRole('table', { name: 'Resultaten 1 tot en met 20 van 49' })).toBeVisible();
  await expect(maten(page).getByRole('link')).toHaveText(['10', '20', '25']);
  await expect(maten(page).getByRole('link', { name: 'Resultaten per pagina: 20' })).toHaveAttribute('aria-current', 'true');
  await bladen(page).getByRole('link', { name: 'Pagina 3' }).click();
  await expect(page.getByRole('table', { name: 'Resultaten 41 tot en met 49 van 49' })).toBeVisible();
  await expect(resultaten(page)).toBeFocused();
  await expect(page).toHaveURL(adres(PAD, kenmerk, `&peiljaar=${jaar}&nummer=alle&pagina=3&perPagina=20`));
  await expect(bladen(page).getByRole('link', { name: 'Pagina 3' })).toHaveAttribute('aria-current', 'page');
  await expect(bladen(page).getByRole('link', { name: 'Volgende' })).toHaveCount(0);
  await maten(page).getByRole('link', { name: 'Resultaten per pagina: 10' }).click();
  await expect(page.getByRole('table', { name: 'Resultaten 1 tot en met 10 van 49' })).toBeVisible();
  await bladen(page).getByRole('link', { name: 'Pagina 5' }).click();
  await expect(page.getByRole('table', { name: 'Resultaten 41 tot en met 49 van 49' })).toBeVisible();
  const rows = await rijen(page);
  expect(rows).toHaveLength(9);
  await page.goBack();
  await expect(page.getByRole('table', { name: 'Resultaten 1 tot en met 10 van 49' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('table', { name: 'Resultaten 41 tot en met 49 van 49' })).toBeVisible();
  expect(await rijen(page)).toEqual(rows);
  await page.reload();
  await expect(page.getByRole('table', { name: 'Resultaten 41 tot en met 49 van 49' })).toBeVisible();
  expect(await rijen(page)).toEqual(rows);
  await expect(page.getByLabel('Loonheffingennummer', { exact: true })).toHaveValue('alle');
  await expect(page.getByLabel('Peiljaar')).toHaveValue(jaar);
  await maten(page).getByRole('link', { name: 'Resultaten per pagina: 25' }).click();
  await expect(page.getByRole('table', { name: 'Resultaten 1 tot en met 25 van 49' })).toBeVisible();
});

test('a page is turned without asking the server again', async ({ page, context, server, watched }) => {
  await atWerkgever({ page, context, server }, PAD, { bedrijf: BEDRIJF[50] });
  await toon(page);
  await expect(tabel(page)).toBeVisible();
  const asked = () => watched.seen('adres').filter((address) => isOverzicht(new URL(address))).length;
  const before = asked();
  await alleRijen(page);
  expect(asked()).toBe(before);
});

test('what an address asks that there is not: a page too far is the last; a year or a number is told', async ({ page, context, server }) => {
  const kenmerk = await atWerkgever({ page, context, server }, PAD, { bedrijf: BEDRIJF[49] });
  const jaar = Number(await page.getByLabel('Peiljaar').inputValue());
  await page.goto(adres(PAD, kenmerk, `&peiljaar=${jaar}&nummer=alle&pagina=99&perPagina=7`));
  await expect(page.getByRole('table', { name: 'Resultaten 41 tot en met 49 van 49' })).toBeVisible();
  for (const more of [`&peiljaar=${jaar + 1}&nummer=alle`, `&peiljaar=${jaar}&nummer=bestaat-niet`, '&peiljaar=x&nummer=alle']) {
    await page.goto(adres(PAD, kenmerk, more));
    await expect(page.getByText('Dit overzicht is er niet'), more).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
  }
});

test('an address about one company does not show rows under another', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, PAD);
  await toon(page);
  await expect(page.getByText('23 resultaten gevonden')).toBeVisible();
  await wissel(page, SPORTHALLEN);
  await expect(page.getByLabel('Loonheffingennummer', { exact: true })).toHaveValue('');
  await expect(page.getByText(/resultaten gevonden/)).toHaveCount(0);
  await expect(page.getByText(new RegExp(RSIN[TUINEN]))).toHaveCount(0);
  await page.goBack();
  await expect(page.getByText('23 resultaten gevonden')).toBeVisible();
});

test('an employer of whom nobody knows employees is led to the other way to ask', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, PAD, { bedrijf: ZONDER_NUMMERS });
  await expect(page.getByText('Wij kennen geen loonheffingennummers van dit bedrijf')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tonen' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Opvragen met een BSN' }).click();
  await expectHeading(page, 'Opvragen doelgroepregistratie');
});

test('two presses on Tonen are one question; a slow answer says that it is on its way', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, PAD);
  const held = await houdVast(page, isOverzicht);
  await page.getByLabel('Loonheffingennummer', { exact: true }).selectOption({ label: 'Alle Loonheffingennummers' });
  await page.getByRole('button', { name: 'Tonen', exact: true }).dblclick();
  await expect(page.getByText('Bezig met het ophalen van het overzicht…')).toBeVisible();
  await page.getByRole('button', { name: 'Tonen', exact: true }).click();
  await held.laat();
  await expect(page.getByText('23 resultaten gevonden')).toBeVisible();
  expect(held.verzoeken.length).toBe(1);
  const again = page.waitForRequest((request) => isOverzicht(new URL(request.url())));
  await page.getByRole('button', { name: 'Tonen', exact: true }).click();
  await again;
  await expect(page.getByText('23 resultaten gevonden')).toBeVisible();
});

test('the late answer to another choice does not take the place of the later one', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, PAD, { bedrijf: BEDRIJF[49] });
  const held = await houdVast(page, isOverzicht, 1);
  await toon(page);
  await expect.poll(() => held.verzoeken.length).toBe(1);
  const nummer = (await page.getByLabel('Loonheffingennummer', { exact: true }).getByRole('option').allTextContents()).at(-1);
  await page.getByLabel('Peiljaar').selectOption({ index: 1 });
  await toon(page, nummer);
  await expect(page.getByText(new RegExp(`\\| Loonheffingennummer: ${nummer}$`))).toBeVisible();
  const ended = totEinde(page, held.verzoeken[0]);
  await held.laat();
  await ended;
  await expect(page.getByText(/Alle loonheffingennummers$/)).toHaveCount(0);
});
