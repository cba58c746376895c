// One person by BSN (W4, W7, W8), and how often one may ask.
import { probleem } from './fouten/fouten.mjs';
import { expect, test } from './kader/proef.mjs';
import { expectAccessible, expectPlainWords } from './kader/kwaliteit.mjs';
import { expectHeading } from './kader/stappen.mjs';
import {
  TELT_MEE, TELT_NIET_MEE, antwoordRij, atWerkgever, houdVast, vastgelegd, vraagOp,
} from './kader/werkgever.mjs';

const PAD = 'doelgroepregister/sollicitant';
const OPVRAGEN = /\/doelgroepregistraties\/_opvragen$/;
const isOpvragen = (url) => OPVRAGEN.test(url.pathname);
const bsn = (page) => page.getByLabel('Burgerservicenummer (BSN)', { exact: true });
const antwoord = (page) => page.getByText(/^(Persoon telt mee|Deze persoon telt niet)/);

test('from the home page by the choice of type to the page of one person', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, 'home');
  await page.getByRole('main').getByRole('link', { name: 'Opvragen registratie doelgroepregister' }).click();
  await expectHeading(page, 'Doelgroepregister');
  const soort = page.getByLabel('Type *');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('link', { name: 'Kies hoe u het register wilt opvragen.' })).toBeVisible();
  await expect(page).toHaveTitle('1 foutmelding - Doelgroepregister - Werkgeversportaal');
  await expectAccessible(page);
  await soort.selectOption('Burgerservicenummer voor een sollicitant of uitzendkracht.');
  await expectHeading(page, 'Doelgroepregister');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expectHeading(page, 'Opvragen doelgroepregistratie');
  await expect(page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link')).toHaveText(['Werkgeversportaal', 'Doelgroepregister', 'Sollicitant']);
  await page.goBack();
  await soort.selectOption('Loonheffingennummer voor het hele personeelsbestand in één keer.');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expectHeading(page, 'Inzien doelgroepregistratie werknemers');
});

for (const { naam, nummer, typed = nummer, zin, cellen } of [
  { naam: 'Ja, without an end', nummer: '999990019', typed: '9999.90.019', zin: TELT_MEE, cellen: ['999990019', 'Ja', 'Leeg: voor onbepaalde tijd'] },
  { naam: 'Ja, until a day', nummer: '999990020', zin: TELT_MEE, cellen: ['999990020', 'Ja', '31 december 2028'] },
  { naam: 'Nee', nummer: '999990032', zin: TELT_NIET_MEE, cellen: ['999990032', 'Nee', 'Leeg: er is geen registratie'] },
  { naam: 'Nee for whom the AOW ended', nummer: '123456782', zin: TELT_NIET_MEE, cellen: ['123456782', 'Nee', 'Leeg: er is geen registratie'] },
  { naam: 'Nee for whom nobody knows', nummer: '111222333', zin: TELT_NIET_MEE, cellen: ['111222333', 'Nee', 'Leeg: er is geen registratie'] },
]) {
  test(`${naam}: told once, with the number that it is about, and nothing else`, async ({ page, context, server, watched }) => {
    await atWerkgever({ page, context, server }, PAD);
    await vraagOp(page, typed);
    await expect(antwoord(page)).toHaveText(zin);
    await expect(antwoordRij(page).getByRole('rowheader').or(antwoordRij(page).getByRole('cell'))).toHaveText(cellen);
    await expect(bsn(page), 'what was typed stays as it was typed').toHaveValue(typed);
    await expect.poll(() => watched.seen('gezegd').filter((text) => text.includes(zin)).length).toBe(1);
    await expect(page.getByText(/Groen|Linden|Blauw|geboren|Wajong|Wsw/i), 'nothing else of him').toHaveCount(0);
    await expectAccessible(page);
  });
}

test('one look-up a press, with one record; Enter does it too', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, PAD);
  const before = await vastgelegd(server);
  const held = await houdVast(page, isOpvragen);
  await bsn(page).fill('999990019');
  await page.getByRole('button', { name: 'Opvragen', exact: true }).dblclick();
  await expect(page.getByText('Bezig met opvragen…')).toBeVisible();
  await bsn(page).press('Enter');
  await held.laat();
  await expect(antwoord(page)).toHaveText(TELT_MEE);
  expect(held.verzoeken.length).toBe(1);
  expect(await vastgelegd(server), 'one look-up, one record').toBe(before + 1);
  const again = page.waitForResponse((response) => OPVRAGEN.test(response.url()));
  await bsn(page).fill('999990032');
  await bsn(page).press('Enter');
  await again;
  await expect(antwoord(page)).toHaveText(TELT_NIET_MEE);
});

test('four faults of a BSN are told without asking anybody, and take the answer before away', async ({ page, context, server, watched }) => {
  await atWerkgever({ page, context, server }, PAD);
  await vraagOp(page, '999990019');
  await expect(antwoord(page)).toHaveText(TELT_MEE);
  const asked = () => watched.seen('adres').filter((address) => OPVRAGEN.test(new URL(address).pathname)).length;
  expect(asked()).toBe(1);
  for (const [typed, fault] of [
    ['', 'Vul het BSN in.'],
    ['99999001a', 'Vul het BSN in met alleen cijfers.'],
    ['9999900', 'Vul een BSN in van 9 cijfers.'],
    ['999990018', 'Dit BSN bestaat niet. Controleer de cijfers.'],
  ]) {
    await vraagOp(page, typed);
    await expect(page.getByRole('link', { name: fault }), typed).toBeVisible();
    await expect(bsn(page)).toHaveValue(typed);
    await expect(antwoord(page)).toHaveCount(0);
  }
  await expect(page).toHaveTitle('1 foutmelding - Opvragen doelgroepregistratie - Werkgeversportaal');
  await expectAccessible(page);
  expect(asked(), 'nobody was asked').toBe(1);
});

test('the answer is never kept: not after Reload, Back or another page', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, PAD);
  await vraagOp(page, '999990019');
  await expect(antwoord(page)).toBeVisible();
  await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link', { name: 'Doelgroepregister' }).click();
  await expectHeading(page, 'Doelgroepregister');
  await page.goBack();
  await expectHeading(page, 'Opvragen doelgroepregistratie');
  await expect(bsn(page)).toHaveValue('');
  await expect(antwoord(page)).toHaveCount(0);
  await vraagOp(page, '999990019');
  await expect(antwoord(page)).toBeVisible();
  await page.reload();
  await expectHeading(page, 'Opvragen doelgroepregistratie');
  await expect(bsn(page)).toHaveValue('');
  await expect(page.getByText('999990019')).toHaveCount(0);
});

test('what the end date means leads to the page for everybody', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, PAD);
  await page.getByRole('link', { name: 'Welkomspagina Doelgroepregister' }).click();
  await expectHeading(page, 'Welkom bij het doelgroepregister');
});

test('a slow network: one waits, is told so, and has the same answer', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, PAD);
  const network = await context.newCDPSession(page);
  await network.send('Network.emulateNetworkConditions', { offline: false, latency: 1_500, downloadThroughput: 50_000, uploadThroughput: 20_000 });
  await vraagOp(page, '999990020');
  await expect(page.getByText('Bezig met opvragen…')).toBeVisible();
  await expect(antwoordRij(page)).toContainText('31 december 2028');
  await expect(page.getByText('Bezig met opvragen…')).toHaveCount(0);
});

test.describe('who asks too often', () => {
  test.use({ ownServer: { args: ['--opvragingen-gebruiker-per-uur', '3'] } });

  test('is told until when, why, and what goes on working', async ({ page, context, server, expected }) => {
    expected.answer('POST', OPVRAGEN, 429);
    await atWerkgever({ page, context, server }, PAD);
    for (const nummer of ['999990019', '999990020', '999990032']) {
      await vraagOp(page, nummer);
      await expect(antwoordRij(page)).toContainText(nummer);
    }
    await vraagOp(page, '123456782');
    await expect(page.getByText('U kunt nu even geen BSN meer opvragen')).toBeVisible();
    await expect(page.getByText(/^Vanaf (.+ om )?\d\d:\d\d uur kunt u weer verder\.$/)).toBeVisible();
    await expect(antwoord(page), 'no answer is no Nee').toHaveCount(0);
    await expect(bsn(page)).toHaveValue('123456782');
    await expectPlainWords(page.getByRole('main'));
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Overzicht van uw werknemers opvragen' }).click();
    await expectHeading(page, 'Inzien doelgroepregistratie werknemers');
  });
});

test('a limit that lasts until another day names the day', async ({ page, context, server, expected }) => {
  expected.answer('POST', OPVRAGEN, 429);
  await page.route(isOpvragen, (route) => route.fulfill(probleem(429, 'te-veel-pogingen', { opnieuwOm: '14:19', opnieuwOp: '2026-12-31' })));
  await atWerkgever({ page, context, server }, PAD);
  await vraagOp(page, '999990019');
  await expect(page.getByText('Vanaf 31 december 2026 om 14:19 uur kunt u weer verder.')).toBeVisible();
});

test.describe('the server stops', () => {
  test.use({ ownServer: { args: [] } });

  test('during a look-up: a message, the number stays, it is not asked again by itself, and after the server is back one goes on', async ({ page, context, server, expected }) => {
    expected.noAnswer('POST', OPVRAGEN);
    await atWerkgever({ page, context, server }, PAD);
    const held = await houdVast(page, isOpvragen);
    await vraagOp(page, '999990019');
    await expect.poll(() => held.verzoeken.length).toBe(1);
    await server.stop();
    await held.laat();
    await expect(page.getByText('Dit werkt nu even niet')).toBeVisible();
    await expect(bsn(page)).toHaveValue('999990019');
    await expect(antwoord(page)).toHaveCount(0);
    await expectPlainWords(page.getByRole('main'));
    expect(held.verzoeken.length).toBe(1);
    await server.start();
    const before = await vastgelegd(server);
    await page.getByRole('button', { name: 'Opvragen', exact: true }).click();
    await expect(antwoord(page)).toHaveText(TELT_MEE);
    expect(await vastgelegd(server)).toBe(before + 1);
  });
});
