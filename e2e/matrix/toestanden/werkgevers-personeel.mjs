// The own employees in a year (W5, W6): each size of overview, and the file.
import { expect } from '@playwright/test';
import { passes } from '../../kader/elfproef.mjs';
import { open, probleem, zonderTijdslimiet } from './aankomst.mjs';
import { FORMULIER, achtereen, antwoord, melding, pagina, vast, ziet, zonderFocus } from './werkgevers-aankomst.mjs';

const W5 = ['/werkgevers/doelgroepregister/personeel', 'Inzien doelgroepregistratie werknemers'];
const NUMMER = '810220350L01';
const NUMMERS = {
  json: { peiljaren: [2027, 2026, 2025, 2024], loonheffingennummers: [{ kenmerk: 'nummer1', nummer: NUMMER }, { kenmerk: 'nummer2', nummer: '810220350L02' }] },
};
const nummers = antwoord('/loonheffingennummers', NUMMERS);

/** Numbers that nobody has. */
const BSNS = Array.from({ length: 1_000 }, (_, place) => String(999_990_000 + place)).filter(passes);

const regel = (place) => ({
  bsn: BSNS[place],
  loonheffingennummer: place % 3 === 2 ? '810220350L02' : NUMMER,
  ...(place % 7 === 3 ? { einddatum: '2028-12-31' } : {}),
});
/** So many rows; more than 50 come as a file only. */
const overzicht = (aantal, more = {}) => ({
  json: { peiljaar: 2027, aantal, ...(aantal > 50 ? {} : { regels: Array.from({ length: aantal }, (_, place) => regel(place)) }), ...more },
});

const GEEN_NUMMERS = 'Wij kennen geen loonheffingennummers van dit bedrijf';

const formulier = (naam, doe, more = {}) => pagina(`personeel ${naam}`, ...W5, { voor: nummers, doe: achtereen(ziet('Tonen'), doe), ...more });

const toont = (naam, answer, tekst, { vraag = '&peiljaar=2027&nummer=alle', doe = () => {}, voor = () => {}, ...more } = {}) =>
  pagina(`personeel ${naam}`, ...W5, {
    vraag, voor: achtereen(nummers, antwoord('/personeelsoverzichten', answer), voor), doe: achtereen(ziet(tekst), doe), beeld: ['main'], ...more,
  });

const TABEL = (page) => page.getByRole('main').getByRole('region').filter({ has: page.getByRole('table') });
const BLADEREN = (page) => page.getByRole('navigation', { name: "Pagina's van het overzicht" });

const OVERZICHTEN = [
  formulier('formulier', () => {}, { naam: 'werkgevers personeel', beeld: FORMULIER }),
  formulier('met fout', achtereen(({ page }) => page.getByRole('button', { name: 'Tonen' }).click(), ziet(/Invoerfout: kies een loonheffingennummer/)), {
    titel: `1 foutmelding - ${W5[1]} - Werkgeversportaal`, beeld: FORMULIER,
  }),
  toont('niemand', overzicht(0), '0 resultaten gevonden', { beeld: melding('0 resultaten gevonden') }),
  toont('1', overzicht(1, { loonheffingennummer: NUMMER }), '1 resultaat gevonden', { vraag: '&peiljaar=2027&nummer=nummer1', beeld: melding('1 resultaat gevonden') }),
  toont('23', overzicht(23), '23 resultaten gevonden', { beeld: undefined }),
  toont('23, pagina 2', overzicht(23), '23 resultaten gevonden', { vraag: '&peiljaar=2027&nummer=alle&pagina=2&perPagina=20', beeld: TABEL }),
  toont('49, pagina 3 van 5', overzicht(49), '49 resultaten gevonden', { vraag: '&peiljaar=2027&nummer=alle&pagina=3&perPagina=10', beeld: BLADEREN }),
  toont('50, 25 per pagina', overzicht(50), '50 resultaten gevonden', { vraag: '&peiljaar=2027&nummer=alle&pagina=1&perPagina=25', beeld: BLADEREN }),
  toont('51', overzicht(51), '51 resultaten gevonden', { beeld: melding('51 resultaten gevonden') }),
  toont('100.000', overzicht(100_000), '100.000 resultaten gevonden', { beeld: melding('100.000 resultaten gevonden') }),
  toont('storing', probleem(500, 'interne-fout'), 'Er ging iets mis bij ons', { fout: '500', beeld: melding('Er ging iets mis bij ons') }),
  toont('onbekende keuze', overzicht(1), 'Dit overzicht is er niet', { vraag: '&peiljaar=1812&nummer=xyz', beeld: melding('Dit overzicht is er niet') }),
  {
    ...pagina('personeel bezig', ...W5, { vraag: '&peiljaar=2027&nummer=alle', beeld: melding('Bezig met het ophalen') }),
    bereik: async (omgeving) => {
      const { page } = omgeving;
      await zonderTijdslimiet(page);
      await vast(page);
      await nummers(omgeving);
      await page.route('**/personeelsoverzichten?*', () => {});
      await open(omgeving);
      await ziet('Bezig met het ophalen van het overzicht…')(omgeving);
    },
  },
  pagina('personeel zonder nummers', ...W5, {
    bedrijf: 'Nieuw Begin B.V.', doe: ziet(GEEN_NUMMERS), beeld: (page) => page.getByRole('main').getByText(GEEN_NUMMERS).locator('..'),
  }),
  pagina('personeel nummers storing', ...W5, {
    voor: antwoord('/loonheffingennummers', probleem(500, 'interne-fout')), doe: ziet('Er ging iets mis bij ons'), fout: '500', beeld: melding('Er ging iets mis bij ons'),
  }),
];

/** Answers with a file of `totaal` rows, of which `komen` come; after that it ends, or nothing comes any more. */
const bestand = (totaal, komen, eindigt) => ({ page }) => page.addInitScript((file) => {
  const usual = globalThis.fetch;
  globalThis.fetch = (asked, ...more) => {
    if (!(asked instanceof Request) || !asked.url.endsWith('/_csv')) return usual(asked, ...more);
    const lines = ['Burgerservicenummer,Loonheffingennummer,Einddatum', ...Array.from({ length: file.komen }, () => '0,0,')];
    const body = new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode(`${lines.join('\r\n')}\r\n`));
        if (file.eindigt) stream.close();
        asked.signal.addEventListener('abort', () => stream.error(new DOMException('', 'AbortError')));
      },
    });
    return Promise.resolve(new Response(body, { headers: { 'aantal-rijen': file.totaal, 'content-type': 'text/csv' } }));
  };
}, { totaal, komen, eindigt });

const press = (name) => async ({ page }) => { await page.getByRole('button', { name, exact: true }).click(); };
const DOWNLOAD = press('Download als CSV');
const AKKOORD = press('Ik begrijp het, download het bestand');

/** The overview of 100.000 rows, whose file is asked for. */
const download = (naam, file, doe, more = {}) => toont(`download ${naam}`, overzicht(100_000), '100.000 resultaten gevonden', {
  voor: achtereen(({ page }) => zonderTijdslimiet(page), file), doe: achtereen(DOWNLOAD, AKKOORD, doe, zonderFocus), ...more,
});

const GESTOPT = 'U heeft het downloaden gestopt. Er is niets opgeslagen.';
const AFGEBROKEN = 'Het bestand kwam niet helemaal aan';

const BESTANDEN = [
  toont('download waarvoor', overzicht(51), '51 resultaten gevonden', {
    kader: 'dialoog',
    beeld: ['dialog'],
    doe: achtereen(DOWNLOAD, async ({ page }) => {
      await expect(page.getByRole('dialog', { name: 'Waarvoor mag u dit bestand gebruiken?' })).toBeVisible();
    }),
  }),
  download('bezig', bestand(100_000, 50_000, false), achtereen(ziet('50.000 van 100.000 regels'), async ({ page }) => {
    // It is said only when it takes a while.
    await expect(page.getByText('Bezig met het maken van het bestand…')).toBeVisible();
    await expect(page.getByText('De helft is gedownload.')).toHaveCount(1);
  })),
  download('gestopt', bestand(100_000, 50_000, false), achtereen(press('Stop met downloaden'), ziet(GESTOPT)), { beeld: melding(GESTOPT) }),
  download('afgebroken', bestand(100_000, 50_000, true), ziet(AFGEBROKEN), { beeld: melding(AFGEBROKEN) }),
  download('klaar', bestand(100_000, 100_000, true), ziet(/Het bestand met 100\.000 regels staat bij uw downloads/), { beeld: melding(/staat bij uw downloads/) }),
];

export const PERSONEEL = [...OVERZICHTEN, ...BESTANDEN];
