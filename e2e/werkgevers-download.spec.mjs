// The overview as a file: asked for once, followed while it comes, whole or not at all.
import { readFile } from 'node:fs/promises';
import { expect, test as base } from './kader/proef.mjs';
import { expectAccessible, expectPlainWords } from './kader/kwaliteit.mjs';
import { Tussenpunt } from './kader/tussenpunt.mjs';
import { BEDRIJF, SPORTHALLEN, atWerkgever, houdVast, rijen, toon, vastgelegd, wissel } from './kader/werkgever.mjs';

const PAD = 'doelgroepregister/personeel';
const CSV = /\/personeelsoverzichten\/_csv$/;
const isCsv = (url) => CSV.test(url.pathname);
const KOP = 'Burgerservicenummer;Loonheffingennummer;Einddatum registratie';
const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const knop = (page) => page.getByRole('button', { name: 'Download als CSV' }).or(page.getByRole('link', { name: 'Download als CSV' }));
const akkoord = (page) => page.getByRole('button', { name: 'Ik begrijp het, download het bestand' });
const waarvoor = (page) => page.getByRole('dialog', { name: 'Waarvoor mag u dit bestand gebruiken?' });
const klaar = (page, aantal) => page.getByText(`Het bestand met ${aantal} regels staat bij uw downloads.`);

const test = base.extend({
  /** Whether something stands between the browser and the server that can hold answers. */
  ertussen: [false, { option: true }],

  tussenpunt: async ({ server, ertussen }, use) => {
    const tussenpunt = ertussen ? await Tussenpunt.voor(server.url) : undefined;
    await use(tussenpunt);
    await tussenpunt?.weg();
  },

  baseURL: async ({ server, tussenpunt }, use) => {
    await use(tussenpunt?.url ?? server.url);
  },
});

/** The overview of this company is there. */
async function atOverzicht(d, bedrijf, als = 'dgr') {
  await atWerkgever(d, PAD, { bedrijf, als });
  await toon(d.page);
  await expect(knop(d.page)).toBeVisible();
}

/** Presses, says to have read what it is for when that is asked, and gives the file. */
async function download(page, { vraagt = true } = {}) {
  const coming = page.waitForEvent('download');
  await knop(page).click();
  if (vraagt) await akkoord(page).click();
  const file = await coming;
  return { naam: file.suggestedFilename(), inhoud: await readFile(await file.path()) };
}

/** A row of the table as a line of the file. */
function alsRegel([, bsn, nummer, einddatum]) {
  const [, dag, maand, jaar] = einddatum.match(/^(\d+) ([a-z]+) (\d{4})$/) ?? [];
  const datum = jaar ? `${dag.padStart(2, '0')}-${String(MAANDEN.indexOf(maand) + 1).padStart(2, '0')}-${jaar}` : '';
  return `${bsn};${nummer};${datum}\r\n`;
}

// The number of the company with 49 begins with zeros.
for (const aantal of [49, 50]) {
  test(`${aantal} rows: the same rows in the same order as the table, byte for byte`, async ({ page, context, server }) => {
    await atOverzicht({ page, context, server }, BEDRIJF[aantal]);
    const all = [];
    for (let blad = 1; blad <= 3; blad += 1) {
      if (blad > 1) await page.getByRole('link', { name: `Pagina ${blad}`, exact: true }).click();
      await expect(page.getByRole('cell', { name: String((blad - 1) * 20 + 1), exact: true })).toBeVisible();
      all.push(...(await rijen(page)));
    }
    const jaar = await page.getByLabel('Peiljaar').inputValue();
    const { naam, inhoud } = await download(page);
    expect(naam).toBe(`doelgroepregister-${jaar}.csv`);
    const wanted = Buffer.from(`\u{feff}${KOP}\r\n${all.map(alsRegel).join('')}`, 'utf8');
    expect(all).toHaveLength(aantal);
    expect(all.every(([, , nummer]) => nummer.startsWith('001001784L'))).toBe(aantal === 49);
    expect(inhoud.equals(wanted), `${inhoud.toString('utf8').slice(0, 200)} …`).toBe(true);
    await expect(klaar(page, aantal)).toBeVisible();
  });
}

test('51 rows: BOM, header, semicolons, CRLF, nine digits each, and one record a row', async ({ page, context, server, watched }) => {
  await atOverzicht({ page, context, server }, SPORTHALLEN);
  await expect(page.getByText('Excel laat een 0 aan het begin van een BSN weg.')).toBeVisible();
  const before = await vastgelegd(server);
  const { inhoud } = await download(page);
  expect([...inhoud.subarray(0, 3)], 'BOM').toEqual([0xef, 0xbb, 0xbf]);
  const lines = inhoud.subarray(3).toString('utf8').split('\r\n');
  expect(lines.shift()).toBe(KOP);
  expect(lines.pop(), 'the last line ends too').toBe('');
  expect(lines).toHaveLength(51);
  for (const line of lines) expect(line).toMatch(/^\d{9};899990010L\d{2};(\d{2}-\d{2}-\d{4})?$/);
  expect(inhoud.toString('utf8').replaceAll('\r\n', ''), 'no line end of another kind').not.toMatch(/[\r\n]/);
  const order = lines.map((line) => line.split(';').slice(0, 2).reverse().join(' '));
  expect(order).toEqual([...new Set(order)].sort());
  expect(await vastgelegd(server) - before).toBeGreaterThanOrEqual(51);
  await expect(klaar(page, 51)).toBeVisible();
  await expect.poll(() => watched.seen('gezegd').filter((text) => text.includes('staat bij uw downloads')).length).toBe(1);
  await expectAccessible(page);
});

test('what it may be used for is asked once a session, and may be declined', async ({ page, context, server }) => {
  let asked = 0;
  page.on('request', (request) => { asked += Number(isCsv(new URL(request.url()))); });
  await atOverzicht({ page, context, server }, SPORTHALLEN);
  await knop(page).click();
  await expect(waarvoor(page)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Niet downloaden' }).click();
  await expect(waarvoor(page)).toHaveCount(0);
  await expect(knop(page)).toBeFocused();
  await knop(page).click();
  await page.keyboard.press('Escape');
  await expect(waarvoor(page)).toHaveCount(0);
  expect(asked).toBe(0);
  await download(page);
  await download(page, { vraagt: false });
  // Also for another company, within the session; not in the next session, of whomever.
  await wissel(page, BEDRIJF[50]);
  await toon(page);
  await download(page, { vraagt: false });
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByText('U bent uitgelogd.')).toBeVisible();
  await atOverzicht({ page, context, server }, SPORTHALLEN);
  await knop(page).click();
  await expect(waarvoor(page)).toBeVisible();
  expect(asked).toBe(3);
});

test('two presses are one file', async ({ page, context, server }) => {
  await atOverzicht({ page, context, server }, SPORTHALLEN);
  const held = await houdVast(page, isCsv);
  const files = [];
  page.on('download', (file) => { files.push(file); });
  await knop(page).click();
  await akkoord(page).click();
  await expect(page.getByText('Bezig met het maken van het bestand…')).toBeVisible();
  await knop(page).dblclick();
  await held.laat();
  await expect(klaar(page, 51)).toBeVisible();
  expect(held.verzoeken.length).toBe(1);
  await expect.poll(() => files.length).toBe(1);
});

test.describe('half-way', () => {
  test.use({ ertussen: true, ownServer: { args: [] } });
  const HALF = 1_400;
  const bezig = (page) => page.getByText(/^\d+ van 51 regels$/);
  const stoppen = (page) => page.getByRole('button', { name: 'Stop met downloaden' });

  /** Some rows have come, and no more come. */
  async function atHalf(d) {
    await atOverzicht(d, SPORTHALLEN);
    const files = [];
    d.page.on('download', (file) => { files.push(file); });
    d.tussenpunt.houd(/\/personeelsoverzichten\/_csv /, HALF);
    await knop(d.page).click();
    await akkoord(d.page).click();
    await expect(bezig(d.page)).toHaveText(/^[1-9]\d? van 51 regels$/);
    await expect(bezig(d.page)).not.toHaveText('51 van 51 regels');
    return files;
  }

  test('one sees how far it is, and it goes on to the end', async ({ page, context, server, tussenpunt }) => {
    const files = await atHalf({ page, context, server, tussenpunt });
    await expect(page.getByRole('progressbar')).toHaveAttribute('max', '51');
    await expectAccessible(page);
    expect(files).toEqual([]);
    tussenpunt.laat();
    await expect(klaar(page, 51)).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    const lines = (await readFile(await files[0].path(), 'utf8')).split('\r\n');
    expect(lines).toHaveLength(53);
  });

  test('stopped: nothing is kept, the focus is back at the button, and one can begin again', async ({ page, context, server, tussenpunt }) => {
    const files = await atHalf({ page, context, server, tussenpunt });
    await stoppen(page).click();
    await expect(page.getByText('U heeft het downloaden gestopt. Er is niets opgeslagen.')).toBeVisible();
    await expect(knop(page)).toBeFocused();
    await expectAccessible(page);
    expect(files).toEqual([]);
    tussenpunt.laat();
    await download(page, { vraagt: false });
    await expect(klaar(page, 51)).toBeVisible();
    expect(files).toHaveLength(1);
  });

  test('broken off: nothing is kept, it is told in words, and one can begin again', async ({ page, context, server, tussenpunt, expected }) => {
    expected.noAnswer('POST', CSV);
    const files = await atHalf({ page, context, server, tussenpunt });
    tussenpunt.knip();
    await expect(page.getByText('Het bestand kwam niet helemaal aan')).toBeVisible();
    await expect(page.getByText(/Er is niets opgeslagen\./)).toBeVisible();
    await expectPlainWords(page.getByRole('main'));
    await expectAccessible(page);
    expect(files).toEqual([]);
    await download(page, { vraagt: false });
    await expect(klaar(page, 51)).toBeVisible();
  });

  test('the server stops: the same, and when it is back one can begin again', async ({ page, context, server, tussenpunt, expected }) => {
    expected.noAnswer('POST', CSV);
    const files = await atHalf({ page, context, server, tussenpunt });
    await server.stop();
    tussenpunt.knip();
    await expect(page.getByText('Het bestand kwam niet helemaal aan')).toBeVisible();
    await knop(page).click();
    await expect(page.getByText('Dit werkt nu even niet')).toBeVisible();
    expect(files).toEqual([]);
    await server.start();
    await download(page, { vraagt: false });
    await expect(klaar(page, 51)).toBeVisible();
  });

  test('silent for ten seconds: it is given up, in words', async ({ page, context, server, tussenpunt }) => {
    await page.clock.install();
    const files = await atHalf({ page, context, server, tussenpunt });
    await page.clock.fastForward(10_000);
    await expect(page.getByText('Het downloaden stond stil')).toBeVisible();
    await expect(stoppen(page)).toHaveCount(0);
    expect(files).toEqual([]);
  });

  test('who goes to another company takes no file along', async ({ page, context, server, tussenpunt }) => {
    const files = await atHalf({ page, context, server, tussenpunt });
    const ended = page.waitForEvent('requestfailed', { predicate: (request) => isCsv(new URL(request.url())) });
    await wissel(page, BEDRIJF[50]);
    await ended;
    tussenpunt.laat();
    await toon(page);
    await expect(knop(page)).toBeVisible();
    await expect(page.getByText(/regels$/)).toHaveCount(0);
    expect(files).toEqual([]);
  });
});

for (const { naam, antwoord, woorden } of [
  { naam: 'fewer rows than were announced', antwoord: { headers: { 'aantal-rijen': '3' }, body: `\u{feff}${KOP}\r\n123456782;899990010L01;\r\n` }, woorden: 'Het bestand kwam niet helemaal aan' },
  { naam: 'an end in the middle of a row', antwoord: { headers: { 'aantal-rijen': '1' }, body: `\u{feff}${KOP}\r\n123456782;8999` }, woorden: 'Het bestand kwam niet helemaal aan' },
  { naam: 'something that is no file', antwoord: { contentType: 'text/html', body: '<html>Welkom bij wifi</html>' }, woorden: 'Wij kregen geen goed antwoord' },
]) {
  test(`${naam}: nothing is kept`, async ({ page, context, server }) => {
    await atOverzicht({ page, context, server }, SPORTHALLEN);
    const files = [];
    page.on('download', (file) => { files.push(file); });
    await page.route(isCsv, (route) => route.fulfill({ status: 200, contentType: 'text/csv; charset=utf-8', ...antwoord }));
    await knop(page).click();
    await akkoord(page).click();
    await expect(page.getByText(woorden)).toBeVisible();
    expect(files).toEqual([]);
    await page.unrouteAll();
    await download(page, { vraagt: false });
    await expect(klaar(page, 51)).toBeVisible();
  });
}
