// The sign-in page of Mijn UWV, with each thing that it can have to say, and the page that one comes back to from DigiD.
import { expect } from '@playwright/test';
import { NO_SESSION, check, expectHeading, signOut } from '../../kader/stappen.mjs';
import { loaded, open, probleem, volgLink, zonderTijdslimiet } from './aankomst.mjs';

const H1 = 'Inloggen bij Mijn UWV';
const LOOK_UP = '/v1/doelgroepregistraties/eigen';

const toestand = (naam, bereik, more = {}) => ({
  naam: `inloggen ${naam}`, route: '/inloggen', rol: 'niemand', titel: `${H1} - Mijn UWV`, h1: H1, beeld: ['main'], bereik, ...more,
});

/** Back from DigiD with an outcome that the sign-in page has words for. */
const mislukt = (fout, status, code, tekst) => toestand(fout, async ({ page, expected }) => {
  expected.answer('POST', '/v1/sessies', status);
  await page.route('**/v1/sessies', (route) => route.fulfill(probleem(status, code)));
  await page.goto('/inloggen/terug?code=0');
  await expectHeading(page, H1);
  await expect(page.getByText(tekst).first()).toBeVisible();
}, { fout });

const terug = (naam, bereik, more = {}) => toestand(naam, bereik, {
  route: '/inloggen/terug', titel: 'Inloggen - Mijn UWV', h1: 'Inloggen', ...more,
});

export const INLOGGEN = [
  toestand('', async (omgeving) => {
    await volgLink(omgeving);
    await loaded(omgeving);
  }, { naam: 'inloggen', beeld: undefined, aankomst: { vanaf: '/', binnen: 'main', link: 'Inloggen bij Mijn UWV' } }),
  toestand('eerst inloggen', async ({ page, expected }) => {
    expected.answer(...NO_SESSION);
    await page.goto('/mijn-uwv');
    await expect(page.getByText(/Voor deze pagina moet u inloggen/)).toBeVisible();
  }),
  toestand('uitgelogd', async (omgeving) => {
    await open({ ...omgeving, toestand: { route: '/mijn-uwv', rol: 'burger', gegevens: 'ja' } });
    await signOut(omgeving.page);
    await expect(omgeving.page.getByText('U bent uitgelogd.')).toBeVisible();
  }),
  toestand('automatisch uitgelogd', async (omgeving) => {
    const { page, context, expected } = omgeving;
    expected.answer('GET', LOOK_UP, 401);
    await open({ ...omgeving, toestand: { route: '/mijn-uwv/persoonlijke-gegevens', rol: 'burger', gegevens: 'ja' } });
    await expectHeading(page, 'Persoonlijke gegevens');
    await context.clearCookies({ name: '__Host-sessie' });
    await check(page);
    await expect(page.getByText(/U bent automatisch uitgelogd/)).toBeVisible();
  }, { fout: '401' }),
  mislukt('geannuleerd', 403, 'inloggen-geannuleerd', 'U heeft het inloggen geannuleerd.'),
  mislukt('niveau te laag', 403, 'niveau-te-laag', /sms/),
  mislukt('digid-storing', 502, 'digid-storing', /Er is een fout opgetreden/),
  mislukt('persoon onbekend', 403, 'persoon-onbekend', /./),
  mislukt('verlopen', 410, 'inlogverzoek-verlopen', /./),
  terug('terug bezig', async ({ page }) => {
    await zonderTijdslimiet(page);
    await page.route('**/v1/sessies', () => {});
    await page.goto('/inloggen/terug?code=0');
    await expect(page.getByText(/^Bezig met/)).toBeVisible();
  }),
  terug('terug storing', async ({ page, expected }) => {
    expected.answer('POST', '/v1/sessies', 500);
    await page.route('**/v1/sessies', (route) => route.fulfill(probleem(500, 'interne-fout')));
    await page.goto('/inloggen/terug?code=0');
    await expect(page.getByText('Er ging iets mis bij ons')).toBeVisible();
  }, { fout: '500' }),
];
