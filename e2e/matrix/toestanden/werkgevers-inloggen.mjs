// Signing in on the werkgeversportaal: its page with each thing that it can have to say, and the eHerkenning stub.
import { expect } from '@playwright/test';
import { NO_SESSION, expectHeading } from '../../kader/stappen.mjs';
import { loaded, open, probleem, zonderTijdslimiet } from './aankomst.mjs';
import { TUINEN, melding, vast } from './werkgevers-aankomst.mjs';

const W1 = '/werkgevers/inloggen';
const H1 = 'Inloggen op het werkgeversportaal';
const SESSIES = '**/v1/sessies';
const SIGNED_IN = { rol: 'werkgever', gegevens: 'dgr' };

const toestand = (naam, bereik, more = {}) => ({
  naam: `werkgevers inloggen ${naam}`, route: W1, rol: 'niemand', titel: `${H1} - Werkgeversportaal`, h1: H1, bereik, ...more,
});

/** Something to say above the page. */
const gezegd = (naam, tekst, bereik, more = {}) => toestand(naam, async (omgeving) => {
  await bereik(omgeving);
  await expectHeading(omgeving.page, H1);
  await expect(omgeving.page.getByText(tekst).first()).toBeVisible();
}, { beeld: melding(tekst), ...more });

/** Back from eHerkenning with an outcome that the page has words for. */
const mislukt = (fout, status, code, tekst) => gezegd(fout, tekst, async ({ page, expected }) => {
  expected.answer('POST', '/v1/sessies', status);
  await page.route(SESSIES, (route) => route.fulfill(probleem(status, code)));
  await page.goto('/werkgevers/inloggen/terug?code=0');
}, { fout });

const terug = (naam, bereik, more = {}) => toestand(naam, bereik, {
  route: '/werkgevers/inloggen/terug', titel: 'Inloggen - Werkgeversportaal', h1: 'Inloggen', beeld: ['main'], ...more,
});

const press = (page) => page.getByRole('button', { name: 'Inloggen met eHerkenning' }).click();

const W1_TOESTANDEN = [
  // Every link to it comes from another module, so that the browser loads it anew: nothing moves the focus, as on a first page.
  toestand('', async (omgeving) => {
    await open(omgeving);
    await loaded(omgeving);
  }, { naam: 'werkgevers inloggen' }),
  gezegd('eerst inloggen', /Voor deze pagina moet u inloggen/, async ({ page, expected }) => {
    expected.answer(...NO_SESSION);
    await page.goto('/werkgevers/bedrijven');
  }),
  gezegd('uitgelogd', 'U bent uitgelogd.', async (omgeving) => {
    await open({ ...omgeving, toestand: { ...SIGNED_IN, route: '/werkgevers/bedrijven' } });
    await omgeving.page.getByRole('button', { name: 'Uitloggen' }).click();
  }, { beeld: ['main'] }),
  gezegd('automatisch uitgelogd', /U bent automatisch uitgelogd/, async (omgeving) => {
    const { page, context, expected } = omgeving;
    expected.answer('GET', /\/documenten$/, 401);
    await vast(page);
    await open({ ...omgeving, toestand: { ...SIGNED_IN, route: '/werkgevers/home', bedrijf: TUINEN } });
    await expectHeading(page, 'Welkom');
    await context.clearCookies({ name: '__Host-sessie' });
    await page.getByRole('navigation').getByRole('link', { name: 'Documenten' }).click();
  }, { fout: '401' }),
  mislukt('geannuleerd', 403, 'inloggen-geannuleerd', 'U heeft het inloggen geannuleerd.'),
  mislukt('niveau te laag', 403, 'niveau-te-laag', 'U heeft eHerkenning op niveau EH3 nodig'),
  mislukt('eherkenning-storing', 502, 'eherkenning-storing', 'eHerkenning werkt nu niet'),
  mislukt('geen machtiging', 403, 'geen-machtiging', 'U bent niet gemachtigd'),
  mislukt('verlopen', 410, 'inlogverzoek-verlopen', 'Inloggen is niet gelukt'),
  mislukt('niet beschikbaar', 503, 'niet-beschikbaar', 'U kunt nu niet inloggen'),
  toestand('bezig', async ({ page }) => {
    await zonderTijdslimiet(page);
    await page.route('**/v1/inlogverzoeken', () => {});
    await page.goto(W1);
    await press(page);
    await expect(page.getByText('Bezig met openen van eHerkenning…')).toBeVisible();
  }, { beeld: ['main'] }),
  toestand('storing', async ({ page, expected }) => {
    expected.answer('POST', '/v1/inlogverzoeken', 500);
    await page.route('**/v1/inlogverzoeken', (route) => route.fulfill(probleem(500, 'interne-fout')));
    await page.goto(W1);
    await press(page);
    await expect(page.getByText('Er ging iets mis bij ons')).toBeVisible();
  }, { beeld: ['main'], fout: '500' }),
  terug('terug bezig', async ({ page }) => {
    await zonderTijdslimiet(page);
    await page.route(SESSIES, () => {});
    await page.goto('/werkgevers/inloggen/terug?code=0');
    await expect(page.getByText(/^Bezig met/)).toBeVisible();
  }),
  terug('terug storing', async ({ page, expected }) => {
    expected.answer('POST', '/v1/sessies', 500);
    await page.route(SESSIES, (route) => route.fulfill(probleem(500, 'interne-fout')));
    await page.goto('/werkgevers/inloggen/terug?code=0');
    await expect(page.getByText('Er ging iets mis bij ons')).toBeVisible();
  }, { fout: '500' }),
];

const AANMELDEN = 'Inloggen bij het werkgeversportaal';
const SMS = 'Controle via sms';
const MAIN = { beeld: ['main'] };

/** What differs each time (until when one can sign in, and the code of the text message) is the same each time. */
async function fixed(page) {
  await page.route(/\/v1\/eherkenning-stub\/inlogverzoeken\/[0-9a-f]+$/, async (route) => {
    const response = await route.fetch();
    const screen = await response.json();
    if (screen.inloggenTot) screen.inloggenTot = '14:19';
    if (screen.stap?.['sms-code']) screen.stap['sms-code'].getoondeCode = '123456';
    await route.fulfill({ response, json: screen });
  });
}

const send = (page) => page.getByRole('button', { name: 'Inloggen', exact: true }).click();

async function logOn(page) {
  await page.getByLabel('Gebruikersnaam *').fill('dgr');
  await page.getByLabel('Wachtwoord *').fill('demonstratie');
  await send(page);
}

const stub = (naam, bereik, { h1 = AANMELDEN, ...more } = {}) => ({
  naam: `eherkenning ${naam}`,
  route: '/werkgevers/eherkenning',
  rol: 'niemand',
  kader: 'digid',
  titel: `${h1} - eHerkenning`,
  h1,
  bereik: async (omgeving) => {
    const { page } = omgeving;
    await fixed(page);
    await page.goto(W1);
    await press(page);
    await expect(page.getByLabel('Gebruikersnaam *')).toBeVisible();
    await bereik(omgeving);
  },
  ...more,
});

const refused = (naam, status, code, tekst, more = {}, extra = {}) => stub(naam, async ({ page, expected }) => {
  expected.answer('POST', /_aanmelden$/, status);
  await page.route('**/_aanmelden', (route) => route.fulfill(probleem(status, code, extra)));
  await logOn(page);
  await expect(page.getByText(tekst).first()).toBeVisible();
}, { fout: code, ...MAIN, ...more });

const smsFaults = `1 foutmelding - ${SMS} - eHerkenning`;

const EHERKENNING = [
  stub('aanmelden', async () => {}),
  stub('aanmelden met fouten', async ({ page }) => {
    await send(page);
    await expect(page.getByText('Invoerfout: vul uw wachtwoord in.')).toBeVisible();
  }, { ...MAIN, titel: `2 foutmeldingen - ${AANMELDEN} - eHerkenning` }),
  refused('onjuist wachtwoord', 400, 'onjuiste-inloggegevens', /horen niet bij elkaar/, { titel: `1 foutmelding - ${AANMELDEN} - eHerkenning` }),
  refused('te veel pogingen', 429, 'te-veel-pogingen', /14:19/, {}, { opnieuwOm: '14:19' }),
  refused('storing', 500, 'interne-fout', 'Er ging iets mis bij ons'),
  refused('tijd voorbij', 410, 'inlogverzoek-verlopen', /Uw sessie is verlopen/),
  stub('sms', async ({ page }) => {
    await logOn(page);
    await expectHeading(page, SMS);
  }, { h1: SMS, ...MAIN }),
  stub('sms met fout', async ({ page }) => {
    await logOn(page);
    await expectHeading(page, SMS);
    await send(page);
    await expect(page.getByText('Invoerfout: vul de code uit de sms in.')).toBeVisible();
  }, { h1: SMS, ...MAIN, titel: smsFaults }),
];

export const WERKGEVERS_INLOGGEN = [...W1_TOESTANDEN, ...EHERKENNING];
