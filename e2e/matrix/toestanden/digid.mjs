// The DigiD stub. It has a frame of its own, without the links of this website: one signs in or cancels.
import { expect } from '@playwright/test';
import { goToDigid, logOn, readSmsCode } from '../../kader/stappen.mjs';
import { probleem } from './aankomst.mjs';

const VERZOEK = /\/v1\/digid-stub\/inlogverzoeken\/[0-9a-f]+$/;
const AANMELDEN = 'Inloggen bij Mijn UWV';
const SMS = 'Controle via sms';

/** What differs each time (until when one can sign in, and the code of the text message) is the same each time. */
async function fixed(page) {
  await page.route(VERZOEK, async (route) => {
    const response = await route.fetch();
    const screen = await response.json();
    if (screen.inloggenTot) screen.inloggenTot = '14:19';
    if (screen.stap?.['sms-code']) screen.stap['sms-code'].getoondeCode = '123456';
    await route.fulfill({ response, json: screen });
  });
}

const toestand = (naam, bereik, { h1 = AANMELDEN, ...more } = {}) => ({
  naam: `digid ${naam}`,
  route: '/digid/inloggen',
  rol: 'niemand',
  kader: 'digid',
  titel: `${h1} - DigiD`,
  h1,
  bereik: async (omgeving) => {
    await fixed(omgeving.page);
    await omgeving.page.goto('/inloggen');
    await goToDigid(omgeving.page);
    await bereik(omgeving);
  },
  ...more,
});

const MAIN = { beeld: ['main'] };

const send = (page) => page.getByRole('button', { name: 'Inloggen', exact: true }).click();

async function toSms(page) {
  await logOn(page, 'ja');
  await readSmsCode(page);
}

const refused = (naam, status, code, tekst, more = {}, extra = {}) => toestand(naam, async ({ page, expected }) => {
  expected.answer('POST', /_aanmelden$/, status);
  await page.route('**/_aanmelden', (route) => route.fulfill(probleem(status, code, extra)));
  await logOn(page, 'ja');
  await expect(page.getByText(tekst).first()).toBeVisible();
}, { fout: code, ...MAIN, ...more });

export const DIGID = [
  toestand('aanmelden', async () => {}),
  toestand('aanmelden met fouten', async ({ page }) => {
    await send(page);
    await expect(page.getByText('Invoerfout: vul uw wachtwoord in.')).toBeVisible();
  }, { ...MAIN, titel: `3 foutmeldingen - ${AANMELDEN} - DigiD` }),
  refused('onjuist wachtwoord', 400, 'onjuiste-inloggegevens', /horen niet bij elkaar/, { titel: `1 foutmelding - ${AANMELDEN} - DigiD` }),
  refused('te veel pogingen', 429, 'te-veel-pogingen', /14:19/, {}, { opnieuwOm: '14:19' }),
  refused('storing', 500, 'interne-fout', 'Er ging iets mis bij ons'),
  refused('tijd voorbij', 410, 'inlogverzoek-verlopen', /Uw sessie is verlopen/),
  toestand('sms', async ({ page }) => {
    await toSms(page);
  }, { h1: SMS }),
  toestand('sms met fout', async ({ page }) => {
    await toSms(page);
    await send(page);
    await expect(page.getByText('Invoerfout: vul de code uit de sms in.')).toBeVisible();
  }, { ...MAIN, h1: SMS, titel: `1 foutmelding - ${SMS} - DigiD` }),
];
