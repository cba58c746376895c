// The gallery: every component in every state, and the form that is kept at the server. Another build than the usual one.
import { expect } from '@playwright/test';
import { FORMULIER, NIET_BEWAARD, expectEmpty, expectKept, fillInAll } from '../../kader/formulier.mjs';
import { signInFast } from '../../kader/snel.mjs';
import { expectHeading } from '../../kader/stappen.mjs';
import { open } from './aankomst.mjs';

const CONCEPT = '/v1/concepten/voorbeeld';

const pagina = (route, h1, more = {}) => ({
  naam: `bouwstenen ${h1}`,
  route,
  rol: 'niemand',
  titel: `${h1} - Doelgroepregister`,
  h1,
  toepassing: 'bouwstenen',
  beeld: ['main'],
  bereik: async (omgeving) => {
    await open(omgeving);
    await expectHeading(omgeving.page, h1);
  },
  ...more,
});

/** The form, filled in so far as `vul` does it. */
const formulier = (naam, vul, more = {}) => pagina(FORMULIER, 'Formulier dat wordt bewaard', {
  naam: `formulier ${naam}`,
  rol: 'burger',
  gegevens: 'ja',
  titel: 'Formulier dat wordt bewaard - Mijn UWV',
  bereik: async (omgeving) => {
    const { page, context, server, toestand } = omgeving;
    await signInFast(context, server, toestand.gegevens);
    // The tests of one worker share a server, and so the drafts of its people.
    await context.request.delete(server.url + CONCEPT);
    await page.goto(FORMULIER);
    await expectEmpty(page);
    await vul(omgeving);
    await page.evaluate(() => document.activeElement?.blur());
  },
  ...more,
});

export const BOUWSTENEN = [
  pagina('/bouwstenen', 'Bouwstenen'),
  pagina('/bouwstenen/tekst', 'Tekst'),
  pagina('/bouwstenen/knoppen-en-links', 'Knoppen en links'),
  pagina('/bouwstenen/meldingen', 'Meldingen'),
  pagina('/bouwstenen/velden', 'Velden'),
  pagina('/bouwstenen/keuzes', 'Keuzes'),
  pagina('/bouwstenen/datum-en-bsn', 'Datum en BSN'),
  pagina('/bouwstenen/dialoog', 'Dialoog'),
  pagina('/bouwstenen/dialoog', 'Dialoog', {
    naam: 'bouwstenen dialoog open',
    kader: 'dialoog',
    beeld: ['dialog'],
    bereik: async (omgeving) => {
      await open(omgeving);
      await omgeving.page.getByRole('button', { name: 'Open de dialoog' }).click();
      await expect(omgeving.page.getByRole('dialog')).toBeVisible();
    },
  }),
  pagina('/bouwstenen/gegevens', 'Gegevens'),
  pagina('/bouwstenen/bladeren', 'Bladeren'),
  pagina('/bouwstenen/wachten', 'Wachten', {
    bereik: async (omgeving) => {
      await open(omgeving);
      await expectHeading(omgeving.page, 'Wachten');
      await expect(omgeving.page.getByText('Bezig met ophalen…').first()).toBeVisible();
    },
  }),
  pagina('/bouwstenen/zoeken', 'Zoeken en kiezen'),
  formulier('leeg', () => {}),
  formulier('bewaard', async ({ page }) => {
    await fillInAll(page);
    await expectKept(page);
  }),
  formulier('met fouten', async ({ page }) => {
    await page.getByRole('button', { name: 'Versturen' }).click();
    await expect(page.getByText('Invoerfout: vul de naam in.').first()).toBeVisible();
  }, { titel: '7 foutmeldingen - Formulier dat wordt bewaard - Mijn UWV' }),
  formulier('nog niet bewaard', async ({ page, expected }) => {
    expected.answer('PUT', CONCEPT, 503);
    await page.route(`**${CONCEPT}`, (route) => route.fulfill({ status: 503, body: '' }));
    await page.getByLabel('Naam *').fill('Sam de Proef');
    await expect(page.getByText(NIET_BEWAARD)).toBeVisible();
  }),
  formulier('ook elders ingevuld', async ({ page, context, server, expected }) => {
    expected.answer('PUT', CONCEPT, 409);
    await context.request.put(server.url + CONCEPT, { data: { inhoud: { naam: 'Iemand' }, versie: 0 } });
    await page.getByLabel('Naam *').fill('Sam de Proef');
    await expect(page.getByText('U heeft dit formulier ook ergens anders ingevuld')).toBeVisible();
  }),
];
