// The last minutes of a session, and a connection that is gone: what comes over a page, or above it.
import { expect } from '@playwright/test';
import { loaded, open } from './aankomst.mjs';

const HUIDIGE = '**/v1/sessies/huidige';
/** The end that the server tells, almost two minutes after its own clock: so the dialog always says the same time. */
const NU = 'Mon, 01 Mar 2027 13:17:01 GMT';
const EINDE = '2027-03-01T13:19:00Z';

const waarschuwing = (naam, tekst, uiterlijkOp) => ({
  naam: `sessie ${naam}`,
  route: '/mijn-uwv/persoonlijke-gegevens',
  rol: 'burger',
  gegevens: 'ja',
  titel: 'Persoonlijke gegevens - Mijn UWV',
  h1: 'Persoonlijke gegevens',
  kader: 'dialoog',
  bereik: async (omgeving) => {
    const { page } = omgeving;
    await page.route(HUIDIGE, async (route) => {
      const response = await route.fetch();
      const json = { ...await response.json(), uiterlijkOp };
      await route.fulfill({ response, json, headers: { ...response.headers(), date: NU, 'sessie-einde': EINDE } });
    });
    // Each answer tells the end; what comes after this one would tell the real one.
    await page.route('**/v1/persoonsgegevens/eigen', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), date: NU, 'sessie-einde': EINDE } });
    });
    await open(omgeving);
    await expect(page.getByRole('dialog', { name: 'U wordt om 14:19 uur automatisch uitgelogd' })).toBeVisible();
    await expect(page.getByText(tekst)).toBeVisible();
    await expect(page.getByText('999990019')).toBeVisible();
  },
});

export const SESSIE = [
  waarschuwing('bijna om', 'Wilt u verdergaan? Kies dan ‘Ingelogd blijven’.', '2027-03-01T15:04:00Z'),
  waarschuwing('bijna om en niet te verlengen', 'Langer ingelogd blijven kan niet.', EINDE),
  {
    naam: 'verbinding weg',
    route: '/contact',
    rol: 'niemand',
    fout: 'offline',
    titel: 'Contact - Doelgroepregister',
    h1: 'Contact',
    bereik: async (omgeving) => {
      const { page, context, expected } = omgeving;
      expected.maybeNoAnswer('GET', '/favicon.svg');
      await open(omgeving);
      await loaded(omgeving);
      await context.setOffline(true);
      await expect(page.getByText('U heeft geen internet')).toBeVisible();
    },
  },
];
