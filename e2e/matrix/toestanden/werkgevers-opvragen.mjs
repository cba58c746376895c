// The doelgroepregister for employers: how one wants to ask (W4), one person (W7, W8), and the page that explains it.
import { expect } from '@playwright/test';
import { loaded, open, probleem, volgLink, zonderTijdslimiet } from './aankomst.mjs';
import { FORMULIER, TUINEN, achtereen, antwoord, melding, pagina, vast, ziet, zonderFocus } from './werkgevers-aankomst.mjs';

const W4 = ['/werkgevers/doelgroepregister', 'Doelgroepregister'];
const W7 = ['/werkgevers/doelgroepregister/sollicitant', 'Opvragen doelgroepregistratie'];
const BSN = '999990019';

const KEUZE = [
  pagina('doelgroepregister', ...W4, {
    aankomst: { vanaf: '/werkgevers/home', binnen: 'main', link: 'Opvragen registratie doelgroepregister' },
  }),
  pagina('doelgroepregister met fout', ...W4, {
    titel: '1 foutmelding - Doelgroepregister - Werkgeversportaal',
    beeld: FORMULIER,
    doe: async ({ page }) => {
      await page.getByRole('button', { name: 'Verder' }).click();
      await expect(page.getByText('Invoerfout: kies hoe u het register wilt opvragen.').first()).toBeVisible();
    },
  }),
];

const vraagOp = (bsn) => async ({ page }) => {
  await page.getByLabel('Burgerservicenummer (BSN)').fill(bsn);
  await page.getByRole('button', { name: 'Opvragen' }).click();
};

/** The form with its fault; the rest of the page is in the pictures of the empty one. */
const fout = (naam, bsn, tekst) => pagina(`sollicitant ${naam}`, ...W7, {
  titel: `1 foutmelding - ${W7[1]} - Werkgeversportaal`,
  doe: achtereen(vraagOp(bsn), ziet(tekst)),
  beeld: FORMULIER,
});

const antwoordt = (naam, answer, tekst, more = {}) => pagina(`sollicitant ${naam}`, ...W7, {
  voor: antwoord('_opvragen', answer, 'POST'), doe: achtereen(vraagOp(BSN), ziet(tekst), zonderFocus), beeld: ['main'], ...more,
});

const JA = 'Persoon telt mee voor de banenafspraak en/of quotumheffing.';
const NEE = 'Deze persoon telt niet of niet meer mee voor de banenafspraak en/of quotumheffing.';
const LIMIET = 'U kunt nu even geen BSN meer opvragen';
const TABEL = ['region', 'Zoekresultaten doelgroepregistratie'];

const PERSOON = [
  pagina('sollicitant', ...W7, { beeld: ['main'] }),
  fout('leeg', '', 'Invoerfout: vul het BSN in.'),
  fout('geen cijfers', '12345678A', 'Invoerfout: vul het BSN in met alleen cijfers.'),
  fout('te kort', '1234567', 'Invoerfout: vul een BSN in van 9 cijfers.'),
  fout('elfproef', '123456789', 'Invoerfout: dit BSN bestaat niet. Controleer de cijfers.'),
  antwoordt('ja', { json: { bsn: BSN, geregistreerd: true } }, JA, { beeld: undefined }),
  antwoordt('ja tot', { json: { bsn: BSN, geregistreerd: true, einddatum: '2028-12-31' } }, '31 december 2028', { beeld: TABEL }),
  antwoordt('nee', { json: { bsn: BSN, geregistreerd: false } }, NEE, { beeld: melding(NEE) }),
  antwoordt('grens vandaag', probleem(429, 'te-veel-pogingen', { opnieuwOm: '14:19' }), LIMIET, { fout: '429', beeld: melding(LIMIET) }),
  antwoordt('grens tot morgen', probleem(429, 'te-veel-pogingen', { opnieuwOm: '09:05', opnieuwOp: '2027-03-02' }), LIMIET, {
    fout: '429', beeld: melding(LIMIET),
  }),
  antwoordt('storing', probleem(500, 'interne-fout'), 'Er ging iets mis bij ons', { fout: '500', beeld: melding('Er ging iets mis bij ons') }),
  pagina('sollicitant bezig', ...W7, {
    voor: async ({ page }) => {
      await zonderTijdslimiet(page);
      await page.route('**/_opvragen', () => {});
    },
    doe: achtereen(vraagOp(BSN), ziet('Bezig met opvragen…'), zonderFocus),
    beeld: (page) => page.getByRole('main').getByRole('status').filter({ hasText: 'Bezig met opvragen…' }),
  }),
];

const WELKOM = {
  naam: 'werkgevers welkomspagina',
  route: '/werkgevers/welkom-doelgroepregister',
  rol: 'niemand',
  beeld: ['main'],
  titel: 'Welkom bij het doelgroepregister - Werkgeversportaal',
  h1: 'Welkom bij het doelgroepregister',
  bereik: async (omgeving) => {
    await open(omgeving);
    await loaded(omgeving);
  },
};

const INGELOGD = {
  ...WELKOM,
  naam: 'werkgevers welkomspagina na een link',
  rol: 'werkgever',
  gegevens: 'dgr',
  bedrijf: TUINEN,
  beeld: ['banner'],
  aankomst: { vanaf: W7[0], binnen: 'main', link: 'Welkomspagina Doelgroepregister' },
  bereik: async (omgeving) => {
    await vast(omgeving.page);
    await volgLink(omgeving);
    await loaded(omgeving);
  },
};

export const OPVRAGEN = [...KEUZE, ...PERSOON, WELKOM, INGELOGD];
