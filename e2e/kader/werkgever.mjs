// What an employer does, by role and label, in words.
import { expect } from '@playwright/test';
import { kenmerkVan, signInWerkgeverFast } from './snel.mjs';
import { WACHTWOORD, confirmSms, expectHeading, readSmsCode } from './stappen.mjs';

/** The companies of the demonstration, by how many rows their overview has. */
export const BEDRIJF = {
  0: 'Boekhandel Letterlust',
  1: 'Roodenburg Klussen',
  23: 'Tuinen van Noord B.V.',
  49: 'Stichting Het Oude Raadhuis',
  50: 'Bakkerij De Warme Korst B.V.',
  51: 'Sporthallen Zeeweg',
};
export const TUINEN = BEDRIJF[23];
export const SPORTHALLEN = BEDRIJF[51];
/** An employer of whom nobody knows employees. */
export const ZONDER_NUMMERS = 'Nieuw Begin B.V.';
export const RSIN = { [TUINEN]: '810220350', [SPORTHALLEN]: '899990010', [BEDRIJF[50]]: '899990009' };

export const INLOGGEN_WERKGEVER = 'Inloggen op het werkgeversportaal';
export const WELKOM_DGR = 'Welkom mevrouw Registratie op het werkgeversportaal UWV';

export const TELT_MEE = 'Persoon telt mee voor de banenafspraak en/of quotumheffing.';
export const TELT_NIET_MEE = 'Deze persoon telt niet of niet meer mee voor de banenafspraak en/of quotumheffing.';

/** From the sign-in page of the werkgeversportaal to eHerkenning. */
export async function goToEherkenning(page) {
  await page.getByRole('button', { name: 'Inloggen met eHerkenning' }).click();
  await expectHeading(page, 'Inloggen bij het werkgeversportaal');
  await expect(page.getByLabel('Gebruikersnaam *')).toBeVisible();
}

/** Fills in eHerkenning's form and sends it. */
export async function logOnWerkgever(page, gebruikersnaam, wachtwoord = WACHTWOORD) {
  await page.getByLabel('Gebruikersnaam *').fill(gebruikersnaam);
  await page.getByLabel('Wachtwoord *').fill(wachtwoord);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
}

/** Signs in from the sign-in page that is open. */
export async function signInWerkgeverHere(page, gebruikersnaam) {
  await goToEherkenning(page);
  await logOnWerkgever(page, gebruikersnaam);
  await confirmSms(page, await readSmsCode(page));
}

/** Signs in, and ends where one chooses a company. */
export async function signInWerkgever(page, gebruikersnaam) {
  await page.goto('/werkgevers/inloggen');
  await signInWerkgeverHere(page, gebruikersnaam);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Welkom .* op het werkgeversportaal UWV$/);
}

/** The field with the companies. */
export function kiezer(page) {
  return page.getByRole('combobox', { name: 'Selecteer een bedrijf' });
}

/** Types (part of) a name or a number, and waits until that is what was found. */
export async function zoekBedrijf(page, tekst, gevonden = /^1 bedrijf gevonden\.$/) {
  await kiezer(page).fill(tekst);
  await expect(page.getByText(gevonden)).toBeVisible();
}

/** Types a whole name, and takes the company. */
export async function kiesBedrijf(page, naam) {
  await zoekBedrijf(page, naam);
  await page.getByRole('option', { name: naam }).click();
  await expect(balk(page)).toContainText(naam);
}

/** Opens the list in the bar, and takes another company. */
export async function wissel(page, naam) {
  await page.getByText('Kies een ander bedrijf', { exact: true }).click();
  await kiesBedrijf(page, naam);
}

/** The bar that says for whom one acts. */
export function balk(page) {
  return page.getByRole('region', { name: 'Organisatie' });
}

/** A page of the portal, about the company with this kenmerk. */
export function adres(pad, kenmerk, more = '') {
  return `/werkgevers/${pad}?organisatie=${kenmerk}${more}`;
}

/** Signed in without the screens, on this page about this company; gives the kenmerk of the company. */
export async function atWerkgever({ page, context, server }, pad, { als = 'dgr', bedrijf = TUINEN, more = '' } = {}) {
  await signInWerkgeverFast(context, server, als);
  const kenmerk = await kenmerkVan(context, server, bedrijf);
  await page.goto(adres(pad, kenmerk, more));
  await expect(balk(page)).toContainText(bedrijf);
  return kenmerk;
}

/** Asks about a BSN, on the page where one does. */
export async function vraagOp(page, bsn) {
  await page.getByLabel('Burgerservicenummer (BSN)', { exact: true }).fill(bsn);
  await page.getByRole('button', { name: 'Opvragen', exact: true }).click();
}

/** The one row of the answer about a BSN. */
export function antwoordRij(page) {
  return page.getByRole('table', { name: 'Zoekresultaten doelgroepregistratie' }).getByRole('row').nth(1);
}

/** Chooses a number, or all of them, and presses Tonen. */
export async function toon(page, nummer = 'Alle Loonheffingennummers') {
  await page.getByLabel('Loonheffingennummer', { exact: true }).selectOption({ label: nummer });
  await page.getByRole('button', { name: 'Tonen', exact: true }).click();
}

/** The rows of the overview, each the texts of its cells, as far as they are on the page. */
export async function rijen(page) {
  const rows = page.getByRole('table', { name: /^Resulta/ }).getByRole('row').filter({ has: page.getByRole('rowheader') });
  return rows.evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
}

/** How many lines the audit has; the command also looks whether the chain is whole. */
export async function vastgelegd(server) {
  const { stdout } = await server.command('audit', '--controleer');
  return Number(stdout.match(/heel: (\d+)/)[1]);
}

/** Answers to one endpoint wait until they are let through; only the first so many. */
export async function houdVast(page, waar, hoeveel = Infinity) {
  let resolve;
  const promise = new Promise((done) => { resolve = done; });
  const seen = [];
  const handler = async (route) => {
    seen.push(route.request());
    if (seen.length <= hoeveel) await promise;
    await route.continue().catch(() => {});
  };
  await page.route(waar, handler);
  return { verzoeken: seen, laat: async () => { resolve(); await page.unroute(waar, handler); } };
}

/** Until a request has its whole answer, or will not have it any more. Whoever waits, begins before it is let through. */
export function totEinde(page, request) {
  const predicate = (ended) => ended === request;
  return Promise.race([page.waitForEvent('requestfinished', { predicate }), page.waitForEvent('requestfailed', { predicate })]);
}
