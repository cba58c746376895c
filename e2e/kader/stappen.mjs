// What a person does, by role and label, in words.
import { expect } from '@playwright/test';

export const WACHTWOORD = 'demonstratie';
export const METHODE = {
  basis: 'Ik wil inloggen met alleen gebruikersnaam en wachtwoord',
  sms: 'Ik wil inloggen met een extra controle via sms',
};
export const PERSOONLIJKE_GEGEVENS = '/mijn-uwv/persoonlijke-gegevens';
export const NO_SESSION = ['GET', '/v1/sessies/huidige', 401];

/** The heading of the page. */
export function heading(page) {
  return page.getByRole('heading', { level: 1 });
}

/** Waits for the page with this heading. */
export async function expectHeading(page, text) {
  await expect(heading(page)).toHaveText(softly(text));
}

/** A long word may hold places where it can break. */
export function softly(text) {
  const escape = (letter) => letter.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^\\s*${[...text].map(escape).join('\u00ad?')}\\s*$`);
}

/** From the sign-in page to DigiD. */
export async function goToDigid(page) {
  await page.getByRole('button', { name: 'Inloggen met DigiD' }).click();
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await expect(page.getByLabel('DigiD gebruikersnaam *')).toBeVisible();
}

/** Fills in DigiD's form and sends it. */
export async function logOn(page, gebruikersnaam, { wachtwoord = WACHTWOORD, methode = 'sms' } = {}) {
  await page.getByLabel(METHODE[methode]).check();
  await page.getByLabel('DigiD gebruikersnaam *').fill(gebruikersnaam);
  await page.getByLabel('Wachtwoord *').fill(wachtwoord);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
}

/** The code that the demonstration shows instead of sending it. */
export async function readSmsCode(page) {
  await expectHeading(page, 'Controle via sms');
  const text = await page.getByText(/Uw sms-code is \d{6}\./).textContent();
  return text.match(/\d{6}/)[0];
}

/** Types the code and sends it. */
export async function confirmSms(page, code) {
  await page.getByLabel('Sms-code', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
}

/** Signs in from the sign-in page that is open. */
export async function signInHere(page, gebruikersnaam) {
  await goToDigid(page);
  await logOn(page, gebruikersnaam);
  await confirmSms(page, await readSmsCode(page));
}

/** Signs in, and ends at Mijn UWV home. */
export async function signIn(page, gebruikersnaam) {
  await page.goto('/inloggen');
  await signInHere(page, gebruikersnaam);
  await expect(heading(page)).toHaveText(/^Welkom, /);
}

/** Signs in, and ends at Persoonlijke gegevens when the own data are there. */
export async function signInToGegevens(page, gebruikersnaam) {
  await signIn(page, gebruikersnaam);
  await choose(page, 'Persoonlijke gegevens');
  await expect(page.getByText('Burgerservicenummer (BSN)', { exact: true })).toBeVisible();
}

/** Takes an entry of the menu. */
export async function choose(page, entry) {
  await page.getByRole('navigation', { name: 'Mijn UWV' }).getByRole('link', { name: entry }).click();
  if (entry !== 'Mijn UWV home') await expectHeading(page, entry);
}

/** Presses Controleren. */
export async function check(page) {
  await page.getByRole('button', { name: 'Controleren' }).click();
}

/** Signs out. */
export async function signOut(page) {
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expectHeading(page, 'Inloggen bij Mijn UWV');
}

/** The block Doelgroepregister. */
export function controle(page) {
  return page.getByRole('region', { name: 'Doelgroepregister' });
}

export const JA = 'Ja, u staat in het doelgroepregister.';
export const NEE = 'Nee, u staat niet in het doelgroepregister.';
