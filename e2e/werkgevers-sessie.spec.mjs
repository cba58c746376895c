// An employer's session: two tabs, two companies, two portals, and its end.
import { expect, test } from './kader/proef.mjs';
import { kenmerkVan, signInWerkgeverFast } from './kader/snel.mjs';
import { NO_SESSION, expectHeading, signInHere } from './kader/stappen.mjs';
import {
  INLOGGEN_WERKGEVER, SPORTHALLEN, TUINEN, adres, antwoordRij, atWerkgever, balk, signInWerkgeverHere, vraagOp,
} from './kader/werkgever.mjs';

const PAD = 'doelgroepregister/sollicitant';
const uitloggen = (page) => page.getByRole('button', { name: 'Uitloggen' }).click();
/** What must not be there for the next person: people, companies, and who asked. */
const vertrouwelijk = (page) => page.getByText(/999990019|Tuinen van Noord|Sporthallen|D\. Registratie|dgr@example/);

/** Another tab, on a page about a company. */
async function tabblad(context, pad) {
  const other = await context.newPage();
  await other.goto(pad);
  return other;
}

test('two tabs with two companies: each asks for its own, and shows its own', async ({ page, context, server }) => {
  const eerste = await atWerkgever({ page, context, server }, PAD);
  const tweede = await kenmerkVan(context, server, SPORTHALLEN);
  const other = await tabblad(context, adres(PAD, tweede));
  await expect(balk(other)).toContainText(SPORTHALLEN);
  const asked = [];
  context.on('request', (request) => { asked.push(...new URL(request.url()).pathname.match(/(?<=organisaties\/)[^/]+(?=\/doelgroepregistraties)/) ?? []); });
  await vraagOp(page, '999990019');
  await expect(antwoordRij(page)).toContainText('Ja');
  await vraagOp(other, '999990032');
  await expect(antwoordRij(other)).toContainText('Nee');
  expect(asked).toEqual([eerste, tweede]);
  await expect(antwoordRij(page)).toContainText('999990019');
  await expect(balk(page)).toContainText(TUINEN);
});

test('signing out in one tab empties the other within a second', async ({ page, context, server }) => {
  const kenmerk = await atWerkgever({ page, context, server }, PAD);
  await vraagOp(page, '999990019');
  await expect(antwoordRij(page)).toBeVisible();
  const other = await tabblad(context, adres('home', kenmerk));
  await expectHeading(other, 'Welkom');
  await uitloggen(other);
  await expectHeading(other, INLOGGEN_WERKGEVER);
  await expect(vertrouwelijk(page)).toHaveCount(0, { timeout: 1_000 });
  await expectHeading(page, INLOGGEN_WERKGEVER);
  await expect(page.getByText('U bent uitgelogd.')).toBeVisible();
});

test('after signing out nothing is left, not by Back and not by Reload', async ({ page, context, server, expected }) => {
  expected.answer(...NO_SESSION);
  await page.goto('/');
  const kenmerk = await atWerkgever({ page, context, server }, PAD);
  await vraagOp(page, '999990019');
  await expect(antwoordRij(page)).toBeVisible();
  await uitloggen(page);
  await expectHeading(page, INLOGGEN_WERKGEVER);
  for (const move of ['goBack', 'goForward', 'goBack', 'reload']) {
    await page[move]();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(vertrouwelijk(page)).toHaveCount(0);
  }
  await page.goto(adres(PAD, kenmerk));
  await expectHeading(page, INLOGGEN_WERKGEVER);
  await expect(vertrouwelijk(page)).toHaveCount(0);
});

test('ended while asking: told at the sign-in page of employers, and afterwards back on the same page, with an empty field', async ({ page, context, server, expected }) => {
  expected.answer('POST', /_opvragen$/, 401);
  const kenmerk = await atWerkgever({ page, context, server }, PAD);
  await context.clearCookies({ name: '__Host-sessie' });
  await vraagOp(page, '999990019');
  await expectHeading(page, INLOGGEN_WERKGEVER);
  await expect(page.getByText('U bent automatisch uitgelogd. Zo kan niemand anders uw gegevens zien. Log opnieuw in om verder te gaan.')).toBeVisible();
  await expect(vertrouwelijk(page)).toHaveCount(0);
  await signInWerkgeverHere(page, 'dgr');
  await expectHeading(page, 'Opvragen doelgroepregistratie');
  await expect(page).toHaveURL(adres(PAD, kenmerk));
  await expect(page.getByLabel('Burgerservicenummer (BSN)', { exact: true })).toHaveValue('');
});

test('another employer signs in meanwhile: he is told that the company is not his', async ({ page, context, server, expected }) => {
  expected.answer('POST', /_opvragen$/, 401);
  expected.answer('GET', /^\/v1\/organisaties\/[^/]+$/, 404);
  await atWerkgever({ page, context, server }, PAD);
  await context.clearCookies({ name: '__Host-sessie' });
  await vraagOp(page, '999990019');
  await expectHeading(page, INLOGGEN_WERKGEVER);
  await signInWerkgeverHere(page, 'alleen');
  await expectHeading(page, 'Wij vinden dit bedrijf niet bij u');
  await expect(vertrouwelijk(page)).toHaveCount(0);
});

test('a citizen signs in in another tab of the same browser: the employer is out, and neither sees anything of the other', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, PAD);
  await vraagOp(page, '999990019');
  await expect(antwoordRij(page)).toBeVisible();
  const other = await tabblad(context, '/inloggen');
  await signInHere(other, 'nee');
  await expectHeading(other, 'Welkom, J. Roodenburg');
  await expectHeading(page, INLOGGEN_WERKGEVER);
  await expect(vertrouwelijk(page)).toHaveCount(0);
  await expect(page.getByText(/Roodenburg/)).toHaveCount(0);
  await expect(vertrouwelijk(other)).toHaveCount(0);
});

test('an employer signs in in another tab of a citizen: the citizen is out', async ({ page, context }) => {
  await page.goto('/inloggen');
  await signInHere(page, 'ja');
  await expectHeading(page, 'Welkom, S. Groen');
  const other = await tabblad(context, '/werkgevers/inloggen');
  await signInWerkgeverHere(other, 'alleen');
  await expectHeading(other, 'Welkom mevrouw Smit op het werkgeversportaal UWV');
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await expect(page.getByText(/Groen|Smit/)).toHaveCount(0);
});

test('two minutes before the end an employer is warned too, and the end takes everything away', async ({ page, context, server }) => {
  await context.clock.install();
  await atWerkgever({ page, context, server }, PAD);
  await vraagOp(page, '999990019');
  await expect(antwoordRij(page)).toBeVisible();
  await context.clock.fastForward('13:05');
  await expect(page.getByRole('dialog', { name: /^U wordt om \d\d:\d\d uur automatisch uitgelogd$/ })).toBeVisible();
  await context.clock.fastForward('01:55');
  await expectHeading(page, INLOGGEN_WERKGEVER);
  await expect(vertrouwelijk(page)).toHaveCount(0);
});

test('a citizen who comes to the werkgeversportaal must sign in there, and an employer at Mijn UWV', async ({ page, context, server }) => {
  await signInWerkgeverFast(context, server, 'dgr');
  await page.goto('/mijn-uwv');
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await signInHere(page, 'ja');
  await expectHeading(page, 'Welkom, S. Groen');
  await page.goto('/werkgevers/bedrijven');
  await expectHeading(page, INLOGGEN_WERKGEVER);
});

test('what an employer asked about a citizen, the citizen sees: which organisation and when, and not who', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, PAD);
  await vraagOp(page, '999990020');
  await expect(antwoordRij(page)).toBeVisible();
  await page.goto('/inloggen');
  await signInHere(page, 'ja-tot');
  await page.getByRole('main').getByRole('link', { name: 'Persoonlijke gegevens' }).click();
  await page.getByRole('link', { name: 'Wie heeft mijn gegevens bekeken?' }).click();
  await expectHeading(page, 'Wie heeft mijn gegevens bekeken?');
  const newest = page.getByRole('table').getByRole('row').nth(1);
  await expect(newest).toContainText(TUINEN);
  await expect(newest).toHaveText(/\d{1,2} [a-z]+ \d{4}\s*\d\d:\d\d uur/);
  await expect(page.getByText('Doelgroep Registratie')).toHaveCount(0);
});
