// Signing in on the werkgeversportaal with eHerkenning, and every way in which it does not succeed.
import { expect, test } from './kader/proef.mjs';
import { expectAccessible } from './kader/kwaliteit.mjs';
import { WACHTWOORD, confirmSms, expectHeading, readSmsCode } from './kader/stappen.mjs';
import {
  INLOGGEN_WERKGEVER, TUINEN, WELKOM_DGR, adres, atWerkgever, goToEherkenning, kiesBedrijf, logOnWerkgever, signInWerkgever,
  signInWerkgeverHere,
} from './kader/werkgever.mjs';

const VERZOEK = '/v1/eherkenning-stub/inlogverzoeken/';
const AANMELDEN = new RegExp(`^${VERZOEK}[0-9a-f]+/_aanmelden$`);
const SMS = new RegExp(`^${VERZOEK}[0-9a-f]+/_bevestig-sms$`);
const SUMMARY = 'Controleer wat u heeft ingevuld';
const COMBINATIE = 'Uw gebruikersnaam en wachtwoord horen niet bij elkaar. Controleer ze en vul ze opnieuw in.';
const NIVEAU = 'U heeft eHerkenning op niveau EH3 nodig';

async function expectSummary(page, entries) {
  await expect(page.getByRole('heading', { name: SUMMARY })).toBeFocused();
  for (const entry of entries) await expect(page.getByRole('link', { name: entry })).toBeVisible();
}

/** Back at the sign-in page of the portal, which says this. */
async function expectToldAtPortal(page, text) {
  await expectHeading(page, INLOGGEN_WERKGEVER);
  await expect(page).toHaveTitle('Inloggen op het werkgeversportaal - Werkgeversportaal');
  await expect(page.getByRole('main').getByText(text)).toBeVisible();
  await expectAccessible(page);
}

test('by eHerkenning and sms to the list of companies, and on to the home page of one', async ({ page }) => {
  await page.goto('/werkgevers/inloggen');
  await expect(page.getByRole('main').getByText('EH3', { exact: true })).toBeVisible();
  await goToEherkenning(page);
  await expect(page).toHaveTitle('Inloggen bij het werkgeversportaal - eHerkenning');
  await expect(page.getByText('Dit is een nagemaakt inlogscherm. Gebruik nooit uw echte eHerkenning.')).toBeVisible();
  await logOnWerkgever(page, 'dgr');
  await confirmSms(page, await readSmsCode(page));
  await expectHeading(page, WELKOM_DGR);
  await expect(page).toHaveTitle('Kies een bedrijf - Werkgeversportaal');
  await expect(page).toHaveURL('/werkgevers/bedrijven');
  await expect(page.getByRole('banner')).toContainText('Ingelogd als');
  await expect(page.getByRole('banner')).toContainText('dgr@example.nl');
  await kiesBedrijf(page, TUINEN);
  await expectHeading(page, 'Welkom');
  await expect(page).toHaveTitle('Home - Werkgeversportaal');
  await expect(page).toHaveURL(/\/werkgevers\/home\?organisatie=[0-9a-f-]+$/);
});

for (const [account, naam] of [
  ['medewerker', 'Welkom meneer Dekker op het werkgeversportaal UWV'],
  ['zonder', 'Welkom Vos op het werkgeversportaal UWV'],
  ['eh4', WELKOM_DGR],
]) {
  test(`${account} is welcomed as he wants to be addressed`, async ({ page }) => {
    await signInWerkgever(page, account);
    await expectHeading(page, naam);
  });
}

test('an empty form names every fault, and each leads to its field', async ({ page }) => {
  await page.goto('/werkgevers/inloggen');
  await goToEherkenning(page);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  const faults = [
    ['Vul uw gebruikersnaam in.', page.getByLabel('Gebruikersnaam *')],
    ['Vul uw wachtwoord in.', page.getByLabel('Wachtwoord *')],
  ];
  await expectSummary(page, faults.map(([text]) => text));
  await expect(page).toHaveTitle('2 foutmeldingen - Inloggen bij het werkgeversportaal - eHerkenning');
  for (const [text, field] of faults) {
    await page.getByRole('link', { name: text }).click();
    await expect(field).toBeFocused();
  }
});

test('a wrong password does not tell which of the two is wrong, and nothing typed is lost', async ({ page, expected }) => {
  expected.answer('POST', AANMELDEN, 400);
  await page.goto('/werkgevers/inloggen');
  await goToEherkenning(page);
  await logOnWerkgever(page, 'documentalist', 'anders');
  await expectSummary(page, [COMBINATIE]);
  await expect(page.getByLabel('Gebruikersnaam *')).toHaveValue('documentalist');
  await expectAccessible(page);
  await page.getByLabel('Wachtwoord *').fill(WACHTWOORD);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expectHeading(page, 'Controle via sms');
});

test('three wrong tries block the account, and tell until when', async ({ page, expected }) => {
  expected.answer('POST', AANMELDEN, 400);
  expected.answer('POST', AANMELDEN, 429);
  const name = `niemand-${Date.now()}`;
  await page.goto('/werkgevers/inloggen');
  await goToEherkenning(page);
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await logOnWerkgever(page, name, `fout-${attempt}`);
    await expectSummary(page, [COMBINATIE]);
    // Away from the summary, so that the next one has to take the focus again.
    await page.getByLabel('Gebruikersnaam *').focus();
  }
  await logOnWerkgever(page, name, 'fout-4');
  await expect(page.getByRole('main')).toContainText(/Vanaf \d\d:\d\d uur kunt u het opnieuw proberen\./);
});

test('an sms code that is empty, wrong, and then right', async ({ page, expected }) => {
  expected.answer('POST', SMS, 400);
  await page.goto('/werkgevers/inloggen');
  await goToEherkenning(page);
  await logOnWerkgever(page, 'dgr');
  const code = await readSmsCode(page);
  await expect(page).toHaveTitle('Controle via sms - eHerkenning');
  await confirmSms(page, '');
  await expectSummary(page, ['Vul de code uit de sms in.']);
  await confirmSms(page, code === '000000' ? '000001' : '000000');
  await expectSummary(page, ['Deze code klopt niet. Vul de code uit de sms opnieuw in.']);
  await confirmSms(page, code);
  await expectHeading(page, WELKOM_DGR);
});

test('an sms code that came too late', async ({ page, expected }) => {
  expected.answer('POST', SMS, 400);
  await page.goto('/werkgevers/inloggen');
  await goToEherkenning(page);
  await logOnWerkgever(page, 'sms-te-laat');
  await confirmSms(page, await readSmsCode(page));
  await expectSummary(page, ['Deze code is te oud. Begin opnieuw met inloggen. U krijgt dan een nieuwe code.']);
});

for (const { account, sms, status, told } of [
  { account: 'eh2', sms: false, status: 403, told: NIVEAU },
  { account: 'eh2plus', sms: true, status: 403, told: NIVEAU },
  { account: 'geen-machtiging', sms: false, status: 403, told: 'U bent niet gemachtigd' },
  { account: 'storing', sms: false, status: 502, told: 'eHerkenning werkt nu niet' },
]) {
  test(`${account}: told where it began, and gone at the next try`, async ({ page, expected }) => {
    expected.answer('POST', '/v1/sessies', status);
    await page.goto('/werkgevers/inloggen');
    await goToEherkenning(page);
    await logOnWerkgever(page, account);
    if (sms) await confirmSms(page, await readSmsCode(page));
    await expectToldAtPortal(page, told);
    await goToEherkenning(page);
    await expect(page.getByText(told)).toHaveCount(0);
  });
}

test('cancelled: told where it began', async ({ page, expected }) => {
  expected.answer('POST', '/v1/sessies', 403);
  await page.goto('/werkgevers/inloggen');
  await goToEherkenning(page);
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await expectToldAtPortal(page, 'U heeft het inloggen geannuleerd.');
});

test('the time to sign in is over: one begins anew, at the portal of employers', async ({ page, expected }) => {
  expected.answer('POST', AANMELDEN, 410);
  await page.goto('/werkgevers/inloggen');
  await goToEherkenning(page);
  await logOnWerkgever(page, 'te-laat');
  await expect(page.getByText(/^Het is niet gelukt om voor \d\d:\d\d uur in te loggen\. Uw sessie is verlopen\./)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Opnieuw inloggen' }).click();
  await expectHeading(page, INLOGGEN_WERKGEVER);
  await signInWerkgeverHere(page, 'dgr');
  await expectHeading(page, WELKOM_DGR);
});

test('an answer of eHerkenning that was used already is of no use', async ({ page, expected }) => {
  expected.answer('POST', '/v1/sessies', 410);
  await page.goto('/werkgevers/inloggen/terug?code=0000000000000000');
  await expectToldAtPortal(page, 'Inloggen is niet gelukt');
});

test('a deep link about a company without a session asks to sign in, and then comes to that page of that company', async ({ page, context, server, expected }) => {
  expected.answer('GET', '/v1/sessies/huidige', 401);
  const kenmerk = await atWerkgever({ page, context, server }, 'home');
  await context.clearCookies();
  await page.goto(adres('doelgroepregister/sollicitant', kenmerk));
  await expectHeading(page, INLOGGEN_WERKGEVER);
  await expect(page.getByText('Voor deze pagina moet u inloggen. Daarna komt u vanzelf op de pagina die u zocht.')).toBeVisible();
  await expect(page.getByText(TUINEN)).toHaveCount(0);
  await signInWerkgeverHere(page, 'dgr');
  await expectHeading(page, 'Opvragen doelgroepregistratie');
  await expect(page).toHaveURL(adres('doelgroepregister/sollicitant', kenmerk));
});

test('a page about a company, without the company: one chooses first, and then comes to that page', async ({ page }) => {
  await signInWerkgever(page, 'dgr');
  await page.goto('/werkgevers/doelgroepregister');
  await expectHeading(page, WELKOM_DGR);
  await expect(page.getByText('Kies eerst een bedrijf. Daarna komt u vanzelf op de pagina die u zocht.')).toBeVisible();
  await kiesBedrijf(page, TUINEN);
  await expectHeading(page, 'Doelgroepregister');
});
