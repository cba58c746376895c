// For which company (W2), and one company more.
import { expect } from '@playwright/test';
import { expectHeading } from '../../kader/stappen.mjs';
import { open, probleem, zonderTijdslimiet } from './aankomst.mjs';
import { FORMULIER, achtereen, antwoord, melding, pagina, ziet, zonderFocus } from './werkgevers-aankomst.mjs';

const H1 = 'Welkom mevrouw Registratie op het werkgeversportaal UWV';
const ZOEK = '_zoek';

const bedrijf = (naam, rsin) => ({ kenmerk: rsin.slice(3), naam, rsin });

const ENKELE = [
  bedrijf('Bakkerij De Warme Korst B.V.', '899990009'),
  bedrijf('Boekhandel Letterlust', '899990022'),
  bedrijf('Tuinen van Noord B.V.', '810220350'),
];

/** The clients of an intermediary, of which an answer holds 25. One has a name that is longer than a telephone is wide. */
const KLANTEN = [
  bedrijf('Tuinen van Noord B.V.', '810220350'),
  bedrijf('Administratiekantoor Telraam', '899990095'),
  bedrijf('Stichting voor Beschermd en Begeleid Wonen in de Noordelijke Provincies', '899990101'),
  ...Array.from({ length: 22 }, (_, place) => bedrijf(`Bakkerij ${String.fromCodePoint(65 + place)}. de Proef`, String(899_991_000 + place * 7))),
];

/** What is found: these companies, of so many, as many from the first as were used before. */
const gevonden = (organisaties, { totaal = organisaties.length, laatstGebruikt = 0 } = {}) => ({
  json: { organisaties, totaal, laatstGebruikt },
});

const lijst = (page) => page.getByRole('combobox', { name: 'Selecteer een bedrijf' });

/** The list below the field is open. */
export async function openLijst(page) {
  const field = lijst(page);
  if (await field.getAttribute('aria-expanded') !== 'true') await field.click();
  await expect(page.getByRole('listbox')).toBeVisible();
}

const bedrijven = (naam, answer, doe, more = {}) => pagina(naam, '/werkgevers/bedrijven', 'Kies een bedrijf', {
  bedrijf: undefined,
  h1: H1,
  voor: antwoord(ZOEK, answer, 'POST'),
  doe,
  ...more,
});

const typ = (tekst, answer) => async (omgeving) => {
  await antwoord(ZOEK, answer, 'POST')(omgeving);
  await lijst(omgeving.page).fill(tekst);
};

const W2 = [
  bedrijven('bedrijven', gevonden(ENKELE), ziet('3 bedrijven gevonden.'), {
    aankomst: { vanaf: '/werkgevers/profiel', binnen: 'banner', link: /Werkgeversportaal/ },
    beeld: ['main'],
  }),
  bedrijven('bedrijven lijst open', gevonden(KLANTEN, { totaal: 2001, laatstGebruikt: 2 }), ({ page }) => openLijst(page), {
    gegevens: 'intermediair', h1: 'Welkom meneer Blom op het werkgeversportaal UWV', herstel: openLijst,
  }),
  bedrijven('bedrijven met de pijltjes', gevonden(KLANTEN, { totaal: 2001 }), async ({ page }) => {
    await openLijst(page);
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { selected: true })).toContainText('Noordelijke Provincies');
  }, {
    beeld: ['listbox'],
    herstel: async (page) => {
      await openLijst(page);
      while (!await page.getByRole('option', { name: /Noordelijke/, selected: true }).isVisible()) await page.keyboard.press('ArrowDown');
    },
  }),
  bedrijven('bedrijven gezocht', gevonden(KLANTEN, { totaal: 2001 }), achtereen(
    typ('warme', gevonden(ENKELE.slice(0, 1))),
    ziet('1 bedrijf gevonden.'),
    // What is said to who leaves the field stays when he comes back: so it is there from the beginning.
    zonderFocus,
    ziet('Kies een bedrijf uit de lijst. 1 bedrijf gevonden.'),
    async ({ page }) => openLijst(page),
  ), { herstel: openLijst, beeld: ['listbox'] }),
  bedrijven('bedrijven niets gevonden', gevonden(ENKELE), achtereen(
    typ('xyz', gevonden([])), ziet('Geen bedrijf gevonden. Controleer de naam of het RSIN.'), zonderFocus,
  ), { beeld: ['main'] }),
  bedrijven('bedrijven geen', gevonden([]), ziet('U heeft nog geen bedrijven. Voeg hieronder een bedrijf toe.'), { beeld: ['main'] }),
  bedrijven('bedrijven bezig', gevonden(ENKELE), async ({ page }) => {
    await page.route(`**/${ZOEK}`, () => {});
    await lijst(page).fill('warme');
    await expect(page.getByText('Bezig met zoeken…')).toBeVisible();
    await zonderFocus({ page });
  }, { beeld: ['main'], voor: achtereen(({ page }) => zonderTijdslimiet(page), antwoord(ZOEK, gevonden(ENKELE), 'POST')) }),
  bedrijven('bedrijven storing', probleem(500, 'interne-fout'), ziet('Er ging iets mis bij ons'), { beeld: ['main'], fout: '500' }),
  bedrijven('bedrijven eerst kiezen', gevonden(ENKELE), ziet(/Kies eerst een bedrijf/), {
    bereik: async (omgeving) => {
      const { page, toestand } = omgeving;
      await antwoord(ZOEK, gevonden(ENKELE), 'POST')(omgeving);
      await open({ ...omgeving, toestand: { ...toestand, adres: '/werkgevers/doelgroepregister' } });
      await expectHeading(page, H1);
      await ziet('3 bedrijven gevonden.')(omgeving);
    },
    beeld: ['main'],
  }),
];

const TOEVOEGEN = 'Een bedrijf toevoegen';

const toevoegen = (naam, doe, more = {}) => pagina(naam, '/werkgevers/bedrijven/toevoegen', TOEVOEGEN, {
  bedrijf: undefined, doe, beeld: ['main'], ...more,
});

const vulIn = (nummer) => async ({ page }) => {
  await page.getByLabel('KvK-nummer of RSIN').fill(nummer);
  await page.getByRole('button', { name: 'Bedrijf toevoegen' }).click();
};

const antwoordt = (naam, answer, tekst, more = {}) => toevoegen(naam, achtereen(
  antwoord('/organisaties', answer, 'POST'), vulIn('899990071'), ziet(tekst), zonderFocus,
), { beeld: melding(tekst), ...more });

const FOUT = { titel: `1 foutmelding - ${TOEVOEGEN} - Werkgeversportaal` };
const VELD = { ...FOUT, beeld: FORMULIER };

const ONE_MORE = [
  toevoegen('toevoegen', undefined, {
    aankomst: { vanaf: '/werkgevers/bedrijven', binnen: 'main', link: 'Een extra bedrijf toevoegen' },
  }),
  toevoegen('toevoegen leeg', achtereen(vulIn(''), ziet('Invoerfout: vul een KvK-nummer of een RSIN in.')), { ...FOUT }),
  toevoegen('toevoegen geen cijfers', achtereen(vulIn('12A45678'), ziet('Invoerfout: vul het nummer in met alleen cijfers.')), VELD),
  toevoegen('toevoegen te kort', achtereen(vulIn('1234567'), ziet(/Invoerfout: vul een KvK-nummer van 8 cijfers in/)), VELD),
  toevoegen('toevoegen elfproef', achtereen(vulIn('123456789'), ziet(/Invoerfout: dit RSIN bestaat niet/)), VELD),
  antwoordt('toevoegen niet gemachtigd', probleem(404, 'niet-gevonden'), 'U bent niet gemachtigd voor dit bedrijf', { beeld: ['main'], fout: '404' }),
  antwoordt('toevoegen te vaak', probleem(429, 'te-veel-pogingen', { opnieuwOm: '14:19' }), 'Vanaf 14:19 uur', { fout: '429' }),
  antwoordt('toevoegen storing', probleem(500, 'interne-fout'), 'Er ging iets mis bij ons', { fout: '500' }),
  antwoordt('toevoegen gelukt', { json: bedrijf('Drukkerij Zetlijn', '899990071') }, 'Drukkerij Zetlijn is toegevoegd aan uw bedrijven.'),
];

export const BEDRIJVEN = [...W2, ...ONE_MORE];
