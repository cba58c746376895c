// The home page (W3) for each way to be authorised, the bar with the company, and what one may not see.
import { expect } from '@playwright/test';
import { expectHeading } from '../../kader/stappen.mjs';
import { open, probleem } from './aankomst.mjs';
import { openLijst } from './werkgevers-bedrijven.mjs';
import { TUINEN, achtereen, antwoord, menu, pagina, vast, ziet } from './werkgevers-aankomst.mjs';

const ADRES = '/werkgevers/home';

const DIENSTEN = [
  'eherkenning-aanvragen', 'verzuim-melden', 'uploaden', 'berichten', 'betaalstatus-facturen', 'bezwaar-maken', 'eigen-risico-dragen-ww',
  'veelgestelde-vragen', 'nieuwsbrief',
].map((dienst) => ({ dienst, adres: `https://elders.example/${dienst}` }));

const home = (naam, gegevens, more = {}) => pagina(`home ${naam}`, ADRES, 'Home', { h1: 'Welkom', gegevens, doe: ziet('Klantenservice'), ...more });

/** Opens the choice of another company in the bar. */
async function openKeuze({ page }) {
  await page.getByText('Kies een ander bedrijf').click();
  await expect(page.getByText('3 bedrijven gevonden.')).toBeVisible();
}

const ANDERE = {
  json: {
    organisaties: [['Tuinen van Noord B.V.', '810220350'], ['Bakkerij De Warme Korst B.V.', '899990009'], ['Sporthallen Zeeweg', '899990010']]
      .map(([naam, rsin]) => ({ kenmerk: rsin.slice(3), naam, rsin })),
    laatstGebruikt: 1,
    totaal: 3,
  },
};

const W3 = [
  home('beheerder', 'dgr', { naam: 'werkgevers home', aankomst: menu('/werkgevers/profiel', 'Home') }),
  home('doelgroepregister', 'medewerker', { beeld: ['main'] }),
  home('documenten', 'documentalist', { beeld: ['main'] }),
  home('nergens voor', 'zonder', { doe: ziet(/nog nergens voor gemachtigd/), beeld: ['main'] }),
  home('namens een klant', 'intermediair', { bedrijf: 'Bakkerij', organisatie: { naam: 'Bakkerij Jansen', rsin: '899800000' }, doe: ziet(/U handelt namens/), beeld: ['banner'] }),
  home('alle diensten', 'dgr', { organisatie: { diensten: DIENSTEN }, doe: ziet('Eigen Risico Dragen WW'), beeld: ['main'] }),
  home('met lange naam', 'dgr', {
    organisatie: { naam: 'Stichting voor Beschermd en Begeleid Wonen en Arbeidsmarktondersteuning in de Noordelijke Provincies' }, beeld: ['banner'],
  }),
  home('ander bedrijf', 'dgr', { voor: antwoord('_zoek', ANDERE, 'POST'), doe: openKeuze, beeld: ['banner'] }),
  home('ander bedrijf lijst', 'dgr', {
    voor: antwoord('_zoek', ANDERE, 'POST'), doe: achtereen(openKeuze, ({ page }) => openLijst(page)), herstel: openLijst, beeld: ['listbox'],
  }),
];

const mist = (naam, gegevens, route, h1) => pagina(naam, route, h1, { gegevens, beeld: ['main'] });

/** Asked for what was taken from him a moment ago. */
const ingetrokken = pagina('machtiging net ingetrokken', '/werkgevers/doelgroepregister/sollicitant', 'U mag het doelgroepregister niet opvragen', {
  gegevens: 'medewerker',
  fout: '403',
  beeld: ['main'],
  bereik: async (omgeving) => {
    const { page } = omgeving;
    await vast(page);
    await antwoord('_opvragen', probleem(403, 'geen-toegang'), 'POST')(omgeving);
    await open(omgeving);
    await expectHeading(page, 'Opvragen doelgroepregistratie');
    await vast(page, { functies: [] });
    await page.getByLabel('Burgerservicenummer (BSN)').fill('999990019');
    await page.getByRole('button', { name: 'Opvragen' }).click();
    await ziet(/Uw machtiging is net veranderd/)(omgeving);
  },
});

const NIET_VAN_U = 'Wij vinden dit bedrijf niet bij u';

const NIET = [
  mist('niet voor doelgroepregister', 'documentalist', '/werkgevers/doelgroepregister', 'U mag het doelgroepregister niet opvragen'),
  mist('niet voor documenten', 'medewerker', '/werkgevers/documenten', 'U mag de documenten niet bekijken'),
  mist('niet voor machtigingen', 'medewerker', '/werkgevers/machtigingen', 'U mag de machtigingen niet bekijken'),
  ingetrokken,
  pagina('bedrijf van een ander', ADRES, NIET_VAN_U, {
    bedrijf: undefined,
    vraag: '?organisatie=bestaatniet',
    beeld: ['main'],
    fout: '404',
    voor: ({ expected }) => expected.answer('GET', '/v1/organisaties/bestaatniet', 404),
  }),
  pagina('bedrijf storing', ADRES, 'Er ging iets mis bij ons', {
    bedrijf: TUINEN,
    fout: '500',
    beeld: ['main'],
    bereik: async (omgeving) => {
      const { page, expected } = omgeving;
      const asked = /\/v1\/organisaties\/(?!_)[^/?]+$/;
      expected.answer('GET', asked, 500);
      await page.route(asked, (route) => route.fulfill(probleem(500, 'interne-fout')));
      await open(omgeving);
      await expectHeading(page, 'Er ging iets mis bij ons');
    },
  }),
];

/** The end that the server tells, almost two minutes after its own clock: so the dialog always says the same time. */
const NU = 'Mon, 01 Mar 2027 13:17:01 GMT';
const EINDE = '2027-03-01T13:19:00Z';

const SESSIE = [
  home('sessie bijna om', 'dgr', {
    naam: 'werkgevers sessie bijna om',
    kader: 'dialoog',
    beeld: ['dialog'],
    bereik: async (omgeving) => {
      const { page } = omgeving;
      await vast(page);
      // Each answer tells the end; the last that came counts.
      await page.route('**/v1/**', async (route) => {
        if (route.request().method() !== 'GET') return route.fallback();
        const response = await route.fetch();
        const json = await response.json();
        if (json.uiterlijkOp) json.uiterlijkOp = '2027-03-01T15:04:00Z';
        if (json.ongelezenDocumenten) json.ongelezenDocumenten = 1;
        return route.fulfill({ response, json, headers: { ...response.headers(), date: NU, 'sessie-einde': EINDE } });
      });
      await open(omgeving);
      await expect(page.getByRole('dialog', { name: 'U wordt om 14:19 uur automatisch uitgelogd' })).toBeVisible();
      await ziet('Klantenservice')(omgeving);
    },
  }),
];

export const HOME = [...W3, ...NIET, ...SESSIE];
