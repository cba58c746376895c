// What the beheerder does: who may do what, the documents of the company, and his own profile.
import { expect, test } from './kader/proef.mjs';
import { Expected, watch } from './kader/bewaking.mjs';
import { expectAccessible } from './kader/kwaliteit.mjs';
import { signInWerkgeverFast } from './kader/snel.mjs';
import { expectHeading } from './kader/stappen.mjs';
import { TUINEN, adres, atWerkgever, balk, wissel, SPORTHALLEN, ZONDER_NUMMERS } from './kader/werkgever.mjs';

// Each of these leaves something at the server.
test.use({ ownServer: { args: [] } });

const REGISTER = 'Opvragen registratie doelgroepregister';
const menu = (page) => page.getByRole('navigation', { name: 'Werkgeversportaal' });
const rij = (page, naam) => page.getByRole('table', { name: "Collega's" }).getByRole('row').filter({ hasText: naam });
const wijzigingen = (page) => page.getByRole('table', { name: 'Wijzigingen' }).getByRole('row');
const opslaan = (page) => page.getByRole('button', { name: 'Opslaan', exact: true }).click();

/** Somebody else, in a browser of his own that is watched too. */
async function collega({ browser, server, baseURL }, als) {
  const context = await browser.newContext({ baseURL, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const expected = new Expected();
  const watched = await watch(context, baseURL, expected);
  await signInWerkgeverFast(context, server, als);
  const page = await context.newPage();
  const klaar = async () => {
    await watched.settled();
    expect(watched.faults(), 'wat bij de collega niet had mogen gebeuren').toEqual([]);
    await context.close();
  };
  return { page, expected, klaar };
}

test('an authorisation that is given or taken holds at the very next request of the colleague', async ({ page, context, server, browser, baseURL }) => {
  const kenmerk = await atWerkgever({ page, context, server }, 'machtigingen');
  const tom = await collega({ browser, server, baseURL }, 'medewerker');
  await tom.page.goto(adres('documenten', kenmerk));
  await expectHeading(tom.page, 'U mag de documenten niet bekijken');

  await expect(rij(page, 'Tom Dekker')).toContainText(REGISTER);
  await rij(page, 'Tom Dekker').getByRole('link').click();
  await expectHeading(page, 'Machtigingen wijzigen');
  await expect(page.getByLabel(REGISTER)).toBeChecked();
  await page.getByLabel('Documenten', { exact: true }).check();
  await opslaan(page);
  await expect(page.getByText('De machtigingen van Tom Dekker zijn opgeslagen. Ze gelden meteen.')).toBeVisible();
  await expect(wijzigingen(page).nth(1)).toContainText('Documenten: gegeven');
  await expect(wijzigingen(page).nth(1)).toContainText('Doelgroep Registratie');
  await expectAccessible(page);

  await tom.page.reload();
  await expectHeading(tom.page, 'Documenten');
  await expect(tom.page.getByText('Ongelezen')).toHaveCount(3);
  // He is on the page that he may not use any more, when it is taken.
  await tom.page.goto(adres('doelgroepregister/sollicitant', kenmerk));
  await expectHeading(tom.page, 'Opvragen doelgroepregistratie');
  await page.getByLabel(REGISTER).uncheck();
  await opslaan(page);
  await expect(wijzigingen(page).nth(1)).toContainText(`${REGISTER}: ingetrokken`);
  tom.expected.answer('POST', /doelgroepregistraties\/_opvragen$/, 403);
  await tom.page.getByLabel('Burgerservicenummer (BSN)', { exact: true }).fill('999990019');
  await tom.page.getByRole('button', { name: 'Opvragen', exact: true }).click();
  await expectHeading(tom.page, 'U mag het doelgroepregister niet opvragen');
  await expect(tom.page.getByText('Uw machtiging is net veranderd. Daarom kunt u deze pagina niet meer gebruiken.')).toBeVisible();
  await expect(tom.page.getByText('999990019')).toHaveCount(0);
  await expectAccessible(tom.page);
  await tom.page.getByRole('link', { name: 'Naar Home' }).click();
  await expect(tom.page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Documenten', 'Contact']);
  await tom.klaar();

  await page.getByRole('link', { name: 'Terug naar Machtigingen' }).click();
  await expect(rij(page, 'Tom Dekker').getByRole('cell')).toHaveText(['Documenten', 'medewerker@example.nl']);
  await expect(wijzigingen(page)).toHaveCount(3);
});

test('beheer that is given shows the menu to the colleague; nobody takes it from himself', async ({ page, context, server, browser, baseURL }) => {
  const kenmerk = await atWerkgever({ page, context, server }, 'machtigingen');
  await rij(page, '(uzelf)').getByRole('link').click();
  await expect(page.getByText('U bent beheerder. Dat kunt u niet bij uzelf intrekken.')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(8);
  await page.getByRole('link', { name: 'Terug naar Machtigingen' }).click();
  await rij(page, 'Sam Vos').getByRole('link').click();
  await page.getByLabel('Beheerder: mag de machtigingen van collega\'s wijzigen').check();
  await opslaan(page);
  await expect(page.getByText('De machtigingen van Sam Vos zijn opgeslagen. Ze gelden meteen.')).toBeVisible();
  const sam = await collega({ browser, server, baseURL }, 'zonder');
  await sam.page.goto(adres('home', kenmerk));
  await expect(menu(sam.page).getByRole('link')).toHaveText(['Home', 'Uw Profiel', 'Machtigingen']);
  await sam.klaar();
});

test('two who change the same colleague: the second is told, and nothing is lost without being seen', async ({ page, context, server, browser, baseURL, expected }) => {
  expected.answer('PUT', /\/machtigingen\/[^/]+$/, 409);
  const kenmerk = await atWerkgever({ page, context, server }, 'machtigingen');
  await rij(page, 'Tom Dekker').getByRole('link').click();
  await expect(page.getByLabel(REGISTER)).toBeChecked();
  const ander = await collega({ browser, server, baseURL }, 'dgr');
  await ander.page.goto(adres('machtigingen', kenmerk));
  await rij(ander.page, 'Tom Dekker').getByRole('link').click();
  await ander.page.getByLabel('Documenten', { exact: true }).check();
  await opslaan(ander.page);
  await expect(ander.page.getByText('zijn opgeslagen')).toBeVisible();
  await ander.klaar();
  await page.getByLabel('Verzuim melden', { exact: true }).check();
  await opslaan(page);
  await expect(page.getByText('Deze gegevens zijn net veranderd')).toBeVisible();
  await expect(page.getByLabel('Verzuim melden', { exact: true }), 'what was chosen stays').toBeChecked();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bekijk de nieuwe machtigingen' }).click();
  await expect(page.getByLabel('Documenten', { exact: true })).toBeChecked();
  await expect(page.getByLabel('Verzuim melden', { exact: true })).not.toBeChecked();
});

test('documents: unread, read, printed; and then the home page counts one less', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, 'home');
  await expect(page.getByText('3 ongelezen documenten')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Bekijk documenten' }).click();
  await expectHeading(page, 'Documenten');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveText([
    /Het doelgroepregister op het werkgeversportaal.*Ongelezen.*Verzonden op 15 juni 2026/,
    /Controleer de machtigingen van uw organisatie.*Ongelezen.*Verzonden op 2 maart 2026/,
    /Welkom op het werkgeversportaal.*Ongelezen.*Verzonden op 12 januari 2026/,
  ]);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Controleer de machtigingen van uw organisatie' }).click();
  await expectHeading(page, 'Document');
  await expect(page.getByRole('heading', { level: 2, name: 'Controleer de machtigingen van uw organisatie' })).toBeVisible();
  await page.evaluate(() => { globalThis.print = () => { globalThis.printed = (globalThis.printed ?? 0) + 1; }; });
  await page.getByRole('button', { name: 'Afdrukken' }).click();
  expect(await page.evaluate(() => globalThis.printed)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Kijk elk jaar na wie er namens uw organisatie op het werkgeversportaal mag.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Terug naar Documenten' })).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Terug naar Documenten' }).click();
  await expect(page.getByText('Ongelezen')).toHaveCount(2);
  await menu(page).getByRole('link', { name: 'Home' }).click();
  await expect(page.getByText('2 ongelezen documenten')).toBeVisible();
});

test('one document of a company is the list of documents of another; who has none is told', async ({ page, context, server }) => {
  await atWerkgever({ page, context, server }, 'documenten');
  await page.getByRole('link', { name: 'Welkom op het werkgeversportaal' }).click();
  await expectHeading(page, 'Document');
  await wissel(page, SPORTHALLEN);
  await expectHeading(page, 'Documenten');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await wissel(page, ZONDER_NUMMERS);
  await expect(page.getByText('Dit bedrijf heeft nog geen documenten.')).toBeVisible();
});

test('the own profile: faults, saved, and the header and the greeting follow', async ({ page, context, server }) => {
  await signInWerkgeverFast(context, server, 'dgr');
  await page.goto('/werkgevers/bedrijven');
  await page.getByRole('link', { name: 'Wijzig profiel' }).click();
  await expectHeading(page, 'Uw Profiel');
  await expect(page.getByRole('definition').filter({ hasText: 'EH3' })).toBeVisible();
  await expect(balk(page)).toHaveCount(0);
  const email = page.getByLabel('E-mailadres *');
  for (const [typed, fault] of [
    ['', 'Vul uw e-mailadres in.'],
    ['iemand', 'Vul een e-mailadres in zoals naam@bedrijf.nl.'],
    [`${'a'.repeat(250)}@b.nl`, 'Vul een e-mailadres in van maximaal 254 tekens.'],
  ]) {
    await email.fill(typed);
    await opslaan(page);
    await expect(page.getByRole('link', { name: fault }), typed.slice(0, 10)).toBeVisible();
  }
  await expectAccessible(page);
  await email.fill('registratie@example.nl');
  await page.getByLabel('Alleen met mijn achternaam').check();
  await opslaan(page);
  await expect(page.getByText('Uw gegevens zijn opgeslagen.')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('registratie@example.nl');
  await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link', { name: 'Werkgeversportaal' }).click();
  await expectHeading(page, 'Welkom Registratie op het werkgeversportaal UWV');
  await page.reload();
  await expectHeading(page, 'Welkom Registratie op het werkgeversportaal UWV');
});

test('a profile that was changed in another window is not overwritten unseen', async ({ page, context, server, expected }) => {
  expected.answer('PUT', '/v1/werkgeversprofielen/eigen', 409);
  await signInWerkgeverFast(context, server, 'dgr');
  await page.goto('/werkgevers/profiel');
  const email = page.getByLabel('E-mailadres *');
  await expect(email).toHaveValue('dgr@example.nl');
  const other = await context.newPage();
  await other.goto('/werkgevers/profiel');
  await other.getByLabel('E-mailadres *').fill('nieuw@example.nl');
  await opslaan(other);
  await expect(other.getByText('Uw gegevens zijn opgeslagen.')).toBeVisible();
  await email.fill('eigen@example.nl');
  await opslaan(page);
  await expect(page.getByText('Deze gegevens zijn net veranderd')).toBeVisible();
  await expect(email).toHaveValue('eigen@example.nl');
  await page.getByRole('button', { name: 'Bekijk de nieuwe gegevens' }).click();
  await expect(page.getByLabel('E-mailadres *')).toHaveValue('nieuw@example.nl');
  await page.getByLabel('E-mailadres *').fill('eigen@example.nl');
  await opslaan(page);
  await expect(page.getByText('Uw gegevens zijn opgeslagen.')).toBeVisible();
});
