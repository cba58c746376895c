// What everybody may read.
import { expect } from '@playwright/test';
import { loaded, open, probleem, volgLink, zonderTijdslimiet } from './aankomst.mjs';

const voet = (link) => ({ vanaf: '/', binnen: 'contentinfo', link });

const bereik = async (omgeving) => {
  await (omgeving.toestand.aankomst ? volgLink(omgeving) : open(omgeving));
  await loaded(omgeving);
};

const pagina = (naam, route, titel, h1, more = {}) => ({ naam, route, rol: 'niemand', titel, h1, bereik, ...more });

/** The groups, each with who delivers and how often. */
const GROEPEN = [
  ['INDICATIE_BANENAFSPRAAK', 'UWV', 'DAGELIJKS'],
  ['VSO_PRO', 'UWV', 'DAGELIJKS'],
  ['PRAKTIJKROUTE', 'INLICHTINGENBUREAU', 'DAGELIJKS'],
  ['WAJONG', 'UWV', 'MAANDELIJKS'],
  ['WSW', 'PANTEIA', 'HALFJAARLIJKS'],
  ['WIW_ID', 'CBS', 'JAARLIJKS'],
  ['WERKEN_MET_VOORZIENING', 'UWV', 'DAGELIJKS'],
];
const DATUMS = { DAGELIJKS: '2026-11-20', MAANDELIJKS: '2026-10-31', HALFJAARLIJKS: '2026-06-30', JAARLIJKS: '2025-12-31' };

/** What the API answers: the date and whether it is late, of each group by its name. */
const stand = (van) => ({
  actualisaties: GROEPEN.map(([doelgroep, leverancier, frequentie]) => ({
    doelgroep, leverancier, frequentie, bijgewerktTot: DATUMS[frequentie], teLaat: false, ...van(doelgroep),
  })),
});

/** The page with the groups, with another answer each time. */
const actualiteit = (naam, answer, done, more = {}) => pagina(
  `actualiteit ${naam}`, '/doelgroepregister/actualiteit', 'Hoe actueel is het register? - Doelgroepregister', 'Hoe actueel is het register?', {
    bereik: async (omgeving) => {
      const { page, toestand } = omgeving;
      await page.route('**/v1/actualisaties', answer);
      await (toestand.aankomst ? volgLink(omgeving) : open(omgeving));
      await expect(page.getByText(done).first()).toBeVisible();
    },
    ...more,
  },
);

const ACTUALITEIT = [
  actualiteit('op tijd', (route) => route.fulfill({ json: stand(() => ({})) }), '30 juni 2026', {
    aankomst: { vanaf: '/doelgroepregister', binnen: 'main', link: 'Bekijk per groep tot en met welke dag het register is bijgewerkt' },
  }),
  actualiteit(
    'een te laat',
    (route) => route.fulfill({ json: stand((groep) => (groep === 'WAJONG' ? { bijgewerktTot: '2026-09-30', teLaat: true } : {})) }),
    'Van deze groep zijn de nieuwe gegevens er nog niet: Wajong.',
  ),
  actualiteit(
    'leeg register',
    (route) => route.fulfill({ json: stand(() => ({ bijgewerktTot: undefined, teLaat: true })) }),
    'Van deze groepen zijn de nieuwe gegevens er nog niet:',
  ),
  actualiteit('storing', (route) => route.fulfill(probleem(500, 'interne-fout')), 'Er ging iets mis bij ons', {
    fout: '500',
    bereik: async (omgeving) => {
      const { page, expected } = omgeving;
      expected.answer('GET', '/v1/actualisaties', 500);
      await page.route('**/v1/actualisaties', (route) => route.fulfill(probleem(500, 'interne-fout')));
      await open(omgeving);
      await expect(page.getByText('Er ging iets mis bij ons')).toBeVisible();
    },
  }),
  actualiteit('bezig', () => {}, 'Bezig met laden…', {
    bereik: async (omgeving) => {
      const { page } = omgeving;
      await zonderTijdslimiet(page);
      await page.route('**/v1/actualisaties', () => {});
      await open(omgeving);
      await expect(page.getByText('Bezig met laden…')).toBeVisible();
    },
  }),
];

export const OPENBAAR = [
  pagina('start', '/', 'Doelgroepregister - demonstratie', 'Het doelgroepregister van de banenafspraak', {
    aankomst: { vanaf: '/contact', binnen: 'banner', link: /Demonstratie/ },
  }),
  pagina('over het register', '/doelgroepregister', 'Over het doelgroepregister - Doelgroepregister', 'Over het doelgroepregister', {
    aankomst: voet('Over het doelgroepregister'),
  }),
  pagina('toegankelijkheid', '/toegankelijkheid', 'Toegankelijkheid - Doelgroepregister', 'Toegankelijkheid', {
    aankomst: voet('Toegankelijkheid'),
  }),
  pagina('privacy', '/privacy', 'Privacy - Doelgroepregister', 'Privacy', { aankomst: voet('Privacy') }),
  pagina('contact', '/contact', 'Contact - Doelgroepregister', 'Contact', { aankomst: voet('Contact') }),
  ...ACTUALITEIT,
  pagina('onbekend adres', '/deze/bestaat-niet', 'Deze pagina bestaat niet - Doelgroepregister', 'Deze pagina bestaat niet'),
];
