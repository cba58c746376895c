// The pages of Mijn UWV, for who is signed in, with each answer that they can show.
import { expect } from '@playwright/test';
import { check, controle, expectHeading } from '../../kader/stappen.mjs';
import { loaded, open, probleem, volgLink, zonderTijdslimiet } from './aankomst.mjs';

const LOOK_UP = '**/v1/doelgroepregistraties/eigen';

const BRIEVEN = {
  documenten: [
    { titel: 'U staat in het doelgroepregister', verzondenOp: '2026-03-09', alineas: ['Wij hebben u opgenomen in het doelgroepregister.', 'U hoeft niets te doen.'] },
    { titel: 'Beslissing op uw aanvraag voor een Indicatie banenafspraak', verzondenOp: '2025-12-31', alineas: ['U krijgt de indicatie.'] },
  ],
};

const pagina = (naam, route, menu, more = {}) => ({
  naam: `mijn-uwv ${naam}`,
  route,
  rol: 'burger',
  gegevens: 'ja',
  titel: `${menu} - Mijn UWV`,
  h1: menu,
  aankomst: { vanaf: '/mijn-uwv', binnen: 'navigation', link: menu },
  bereik: async (omgeving) => {
    await (omgeving.toestand.aankomst ? volgLink(omgeving) : open(omgeving));
    await loaded(omgeving);
  },
  ...more,
});

const GEGEVENS = ['/mijn-uwv/persoonlijke-gegevens', 'Persoonlijke gegevens'];
const DOELGROEPREGISTER = ['region', 'Doelgroepregister'];

/** Persoonlijke gegevens, after a press on Controleren. */
const antwoord = (naam, gegevens, tekst) => pagina(naam, ...GEGEVENS, {
  naam: `gegevens ${naam}`,
  gegevens,
  aankomst: undefined,
  beeld: DOELGROEPREGISTER,
  bereik: async (omgeving) => {
    await open(omgeving);
    await loaded(omgeving);
    await check(omgeving.page);
    await expect(controle(omgeving.page).getByText(tekst).first()).toBeVisible();
  },
});

const RAADPLEGINGEN = '/v1/raadplegingen/eigen';

/** Who looked at the own data, with another answer each time. */
const raadplegingen = (naam, answer, done, more = {}) => pagina(naam, '/mijn-uwv/raadplegingen', 'Wie heeft mijn gegevens bekeken?', {
  aankomst: { vanaf: GEGEVENS[0], binnen: 'main', link: 'Wie heeft mijn gegevens bekeken?' },
  bereik: async (omgeving) => {
    const { page, expected, toestand } = omgeving;
    if (answer.status) expected.answer('GET', RAADPLEGINGEN, answer.status);
    await page.route(`**${RAADPLEGINGEN}`, (route) => route.fulfill(answer));
    await volgLink({ ...omgeving, toestand });
    await loaded(omgeving);
    await expect(page.getByText(done).first()).toBeVisible();
  },
  ...more,
});

export const MIJN_UWV = [
  pagina('home', '/mijn-uwv', 'Mijn UWV home', {
    h1: 'Welkom, S. Groen',
    aankomst: { vanaf: '/mijn-uwv/aanvragen', binnen: 'navigation', link: 'Mijn UWV home' },
  }),
  pagina('aanvragen', '/mijn-uwv/aanvragen', 'Aanvragen'),
  pagina('persoonlijke gegevens', ...GEGEVENS),
  pagina('doorgeven en wijzigen', '/mijn-uwv/doorgeven-en-wijzigen', 'Doorgeven en wijzigen'),
  pagina('documenten', '/mijn-uwv/documenten', 'Mijn documenten'),
  pagina('documenten met brieven', '/mijn-uwv/documenten', 'Mijn documenten', {
    bereik: async (omgeving) => {
      await omgeving.page.route('**/v1/documenten', (route) => route.fulfill({ json: BRIEVEN }));
      await volgLink(omgeving);
      await loaded(omgeving);
      await expect(omgeving.page.getByText('9 maart 2026')).toBeVisible();
    },
  }),
  pagina('uitschrijven', '/mijn-uwv/uitschrijven', 'Uitschrijven doelgroepregister', {
    aankomst: { vanaf: GEGEVENS[0], binnen: 'main', link: 'Uitschrijven uit het doelgroepregister' },
    bereik: async (omgeving) => {
      const { page, toestand } = omgeving;
      await open({ ...omgeving, toestand: { ...toestand, adres: toestand.aankomst.vanaf } });
      await expectHeading(page, GEGEVENS[1]);
      // The way to it is in the answer.
      await check(page);
      await page.getByRole('link', { name: toestand.aankomst.link }).click();
      await loaded(omgeving);
    },
  }),
  raadplegingen('raadplegingen', {
    json: {
      raadplegingen: [
        { dag: '2026-11-20', om: '14:19', organisatie: 'Tuinen van Noord B.V.' },
        { dag: '2026-11-20', om: '09:05', organisatie: 'Stichting voor Beschermd en Begeleid Wonen in de Noordelijke Provincies' },
        { dag: '2026-03-02', om: '00:00', organisatie: 'Sporthallen Zeeweg' },
      ],
    },
  }, 'Sporthallen Zeeweg'),
  raadplegingen('raadplegingen niemand', { json: { raadplegingen: [] } }, 'Nog geen enkele werkgever heeft uw gegevens opgevraagd.', { beeld: ['main'] }),
  raadplegingen('raadplegingen storing', probleem(500, 'interne-fout'), 'Er ging iets mis bij ons', { fout: '500', beeld: ['main'] }),
  antwoord('ja', 'ja', 'Ja, u staat in het doelgroepregister.'),
  antwoord('ja tot', 'ja-tot', '31 december 2028'),
  antwoord('nee', 'nee', 'Nee, u staat niet in het doelgroepregister.'),
  antwoord('nee, na de AOW', 'blauw', 'Nee, u staat niet in het doelgroepregister.'),
  pagina('bezig', ...GEGEVENS, {
    naam: 'gegevens bezig',
    aankomst: undefined,
    beeld: DOELGROEPREGISTER,
    bereik: async (omgeving) => {
      await zonderTijdslimiet(omgeving.page);
      await open(omgeving);
      await loaded(omgeving);
      await omgeving.page.route(LOOK_UP, () => {});
      await check(omgeving.page);
      await expect(omgeving.page.getByText('Bezig met controleren…')).toBeVisible();
    },
  }),
];
