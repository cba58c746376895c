// The endpoints that the pages of the werkgeversportaal call; what the names mean: ingangen.mjs.
import { expect } from '@playwright/test';
import { signInWerkgeverFast } from '../kader/snel.mjs';
import { expectHeading, heading } from '../kader/stappen.mjs';
import {
  BEDRIJF, INLOGGEN_WERKGEVER, SPORTHALLEN, TUINEN, adres, antwoordRij, atWerkgever, balk, signInWerkgeverHere, toon, vraagOp,
} from '../kader/werkgever.mjs';
import { opnieuw } from './fouten.mjs';

const BAKKERIJ = BEDRIJF[50];
const main = (page) => page.getByRole('main');
const again = opnieuw(({ page }) => main(page));
const press = (name) => ({ page }) => page.getByRole('button', { name, exact: true }).click();

/** Signed in, on this page about this company; its kenmerk is in `own`. */
const at = (pad, options) => async (d) => { d.own.kenmerk = await atWerkgever(d, pad, options); };

/** 401 within a session: the sign-in page says why, nothing of a company is left, and signing in leads back. */
const sessieWeg = (pad, { als = 'dgr', ...more } = {}) => ({
  woorden: ['U bent automatisch uitgelogd. Zo kan niemand anders uw gegevens zien. Log opnieuw in om verder te gaan.'],
  blijft: async ({ page }) => {
    await expectHeading(page, INLOGGEN_WERKGEVER);
    await expect(page.getByText(/Tuinen van Noord|Bakkerij De|Sporthallen|999990019/)).toHaveCount(0);
  },
  verder: async ({ page, own }) => {
    await signInWerkgeverHere(page, als);
    await expect(page).toHaveURL((url) => (url.pathname + url.search).startsWith(pad === undefined ? own.adres : adres(pad, own.kenmerk)));
  },
  ...more,
});

const NIET_VAN_U = {
  woorden: ['Wij vinden dit bedrijf niet bij u', 'U kunt op het werkgeversportaal niets doen voor dit bedrijf.'],
  verder: async ({ page, own }) => {
    await page.getByRole('link', { name: 'Kies een van uw bedrijven' }).click();
    await expect(page.getByText(/^\d+ bedrijven gevonden\.$/)).toBeVisible();
    await page.goto(adres('home', own.kenmerk));
  },
};
const ONBEKEND = {
  woorden: ['Dit overzicht is er niet', 'Kies hierboven een jaar en een loonheffingennummer.'],
  verder: press('Tonen'),
};

const emailVeld = (page) => page.getByLabel('E-mailadres *');
const nieuwEmail = 'sam.vos@example.nl';
const fillInEmail = async (d) => {
  d.own.adres = '/werkgevers/profiel';
  await signInWerkgeverFast(d.context, d.server, 'zonder');
  await d.page.goto(d.own.adres);
  await emailVeld(d.page).fill(nieuwEmail);
};
const opgeslagen = ({ page }) => expect(page.getByText('Uw gegevens zijn opgeslagen.')).toBeVisible();

/** At what dgr may do for the bakery, with one box the other way round. */
const wijzigCollega = async (d) => {
  await at('machtigingen', { als: 'alleen', bedrijf: BAKKERIJ })(d);
  await d.page.getByRole('link', { name: 'Doelgroep Registratie' }).click();
  const vak = d.page.getByLabel('Uploaden', { exact: true });
  await expect(vak).toBeVisible();
  d.own.gegeven = !(await vak.isChecked());
  await vak.setChecked(d.own.gegeven);
};
const gewijzigd = ({ page }) => expect(page.getByText('De machtigingen van Doelgroep Registratie zijn opgeslagen.')).toBeVisible();

const numberField = (page) => page.getByLabel('KvK-nummer of RSIN');
/** A company that he has already may be added again. Ten an hour is the most that one person may. */
const toevoeger = ({ fout }) => (fout < '429' ? 'medewerker' : 'documentalist');
const GEGEVEN_NUMMER = '8102.20.350';
const toegevoegd = ({ page }) => expect(page.getByText(`${TUINEN} is toegevoegd aan uw bedrijven.`)).toBeVisible();
const knop = (page) => page.getByRole('button', { name: 'Download als CSV' });
const download = async ({ page }) => {
  await knop(page).click();
  await page.getByRole('button', { name: 'Ik begrijp het, download het bestand' }).click();
};
const gedownload = ({ page }) => expect(page.getByText('Het bestand met 51 regels staat bij uw downloads.')).toBeVisible();

export const WERKGEVERS = [
  {
    methode: 'POST',
    pad: '/v1/organisaties/_zoek',
    naar: async ({ context, server, own }) => {
      own.adres = '/werkgevers/bedrijven';
      await signInWerkgeverFast(context, server, 'dgr');
    },
    doe: ({ page, own }) => page.goto(own.adres),
    blijft: ({ page }) => expect(page.getByRole('link', { name: 'Een extra bedrijf toevoegen' })).toBeVisible(),
    verder: again,
    einde: ({ page }) => expect(page.getByText(/^\d+ bedrijven gevonden\.$/)).toBeVisible(),
    anders: { 401: sessieWeg() },
  },
  {
    methode: 'POST',
    pad: '/v1/organisaties',
    naar: async (d) => {
      d.own.adres = '/werkgevers/bedrijven/toevoegen';
      await signInWerkgeverFast(d.context, d.server, toevoeger(d));
      await d.page.goto(d.own.adres);
      await numberField(d.page).fill(GEGEVEN_NUMMER);
    },
    doe: press('Bedrijf toevoegen'),
    blijft: ({ page }) => expect(numberField(page)).toHaveValue(GEGEVEN_NUMMER),
    verder: press('Bedrijf toevoegen'),
    einde: toegevoegd,
    anders: {
      401: sessieWeg(undefined, {
        als: toevoeger({ fout: '401' }),
        einde: async (d) => {
          await numberField(d.page).fill(GEGEVEN_NUMMER);
          await press('Bedrijf toevoegen')(d);
          await toegevoegd(d);
        },
      }),
      404: { woorden: ['U bent niet gemachtigd voor dit bedrijf', 'Controleer het nummer.'] },
    },
  },
  {
    methode: 'GET',
    pad: '/v1/organisaties/{organisatie}',
    naar: async (d) => {
      await at('home')(d);
      await d.page.goto('/werkgevers/bedrijven');
      await expect(heading(d.page)).toBeVisible();
    },
    doe: ({ page, own }) => page.goto(adres('home', own.kenmerk)),
    blijft: ({ page, own }) => expect(page).toHaveURL(adres('home', own.kenmerk)),
    verder: again,
    einde: async ({ page }) => {
      await expect(balk(page)).toContainText(TUINEN);
      await expectHeading(page, 'Welkom');
    },
    anders: { 401: sessieWeg('home'), 403: NIET_VAN_U, 404: NIET_VAN_U },
  },
  {
    methode: 'GET',
    pad: '/v1/organisaties/{organisatie}/machtigingen',
    // The menu is looked at again too, which nobody waits for.
    kondigt: ({ expected }) => expected.maybeNoAnswer('GET', /^\/v1\/organisaties\/[^/]+$/),
    naar: at('home'),
    doe: ({ page }) => page.getByRole('navigation', { name: 'Werkgeversportaal' }).getByRole('link', { name: 'Machtigingen' }).click(),
    blijft: ({ page }) => expect(page.getByText('Hier ziet u wie namens dit bedrijf wat mag doen.')).toBeVisible(),
    verder: again,
    einde: ({ page }) => expect(page.getByRole('table', { name: "Collega's" })).toBeVisible(),
    anders: { 401: sessieWeg('machtigingen') },
  },
  {
    methode: 'PUT',
    pad: '/v1/organisaties/{organisatie}/machtigingen/{collega}',
    naar: wijzigCollega,
    doe: press('Opslaan'),
    blijft: ({ page, own }) => expect(page.getByLabel('Uploaden', { exact: true })).toBeChecked({ checked: own.gegeven }),
    verder: press('Opslaan'),
    einde: gewijzigd,
    anders: {
      401: sessieWeg('machtigingen/collega', {
        als: 'alleen',
        einde: async (d) => {
          await press('Opslaan')(d);
          await gewijzigd(d);
        },
      }),
      409: {
        woorden: ['Deze gegevens zijn net veranderd', 'Wij hebben uw wijziging niet opgeslagen. Bekijk eerst de nieuwe machtigingen.'],
        verder: async ({ page, own }) => {
          await press('Bekijk de nieuwe machtigingen')({ page });
          await expect(page.getByLabel('Uploaden', { exact: true })).toBeChecked({ checked: !own.gegeven });
          await page.getByLabel('Uploaden', { exact: true }).setChecked(own.gegeven);
          await press('Opslaan')({ page });
        },
      },
    },
  },
  {
    methode: 'GET',
    pad: '/v1/organisaties/{organisatie}/documenten',
    naar: at('home', { bedrijf: SPORTHALLEN }),
    doe: ({ page }) => page.getByRole('link', { name: 'Bekijk documenten' }).click(),
    blijft: ({ page }) => expect(page.getByText('Hier vindt u de documenten die dit bedrijf van UWV kreeg.')).toBeVisible(),
    verder: again,
    einde: ({ page }) => expect(page.getByRole('link', { name: 'Welkom op het werkgeversportaal' })).toBeVisible(),
    anders: { 401: sessieWeg('documenten') },
  },
  {
    methode: 'GET',
    pad: '/v1/organisaties/{organisatie}/documenten/{document}',
    naar: at('documenten', { bedrijf: SPORTHALLEN }),
    doe: ({ page }) => page.getByRole('link', { name: 'Welkom op het werkgeversportaal' }).click(),
    blijft: ({ page }) => expect(page.getByRole('link', { name: 'Terug naar Documenten' })).toBeVisible(),
    verder: again,
    einde: ({ page }) => expect(page.getByText('Uw organisatie kan vanaf nu het werkgeversportaal van UWV gebruiken.')).toBeVisible(),
    anders: { 401: sessieWeg('documenten/document') },
  },
  {
    methode: 'GET',
    pad: '/v1/werkgeversprofielen/eigen',
    naar: async ({ page, context, server, own }) => {
      own.adres = '/werkgevers/profiel';
      await signInWerkgeverFast(context, server, 'dgr');
      await page.goto('/werkgevers/bedrijven');
    },
    doe: ({ page }) => page.getByRole('link', { name: 'Wijzig profiel' }).click(),
    blijft: ({ page }) => expect(page.getByText('Dit zijn uw gegevens op het werkgeversportaal.')).toBeVisible(),
    verder: again,
    einde: ({ page }) => expect(emailVeld(page)).toHaveValue('dgr@example.nl'),
    anders: { 401: sessieWeg() },
  },
  {
    methode: 'PUT',
    pad: '/v1/werkgeversprofielen/eigen',
    naar: fillInEmail,
    doe: press('Opslaan'),
    blijft: ({ page }) => expect(emailVeld(page)).toHaveValue(nieuwEmail),
    verder: press('Opslaan'),
    einde: opgeslagen,
    anders: {
      401: sessieWeg(undefined, {
        als: 'zonder',
        einde: async (d) => {
          await emailVeld(d.page).fill(nieuwEmail);
          await press('Opslaan')(d);
          await opgeslagen(d);
        },
      }),
      409: {
        woorden: ['Deze gegevens zijn net veranderd', 'Wij hebben uw wijziging nog niet opgeslagen. Bekijk eerst de nieuwe gegevens.'],
        verder: async ({ page }) => {
          await press('Bekijk de nieuwe gegevens')({ page });
          await emailVeld(page).fill(nieuwEmail);
          await press('Opslaan')({ page });
        },
      },
    },
  },
  {
    methode: 'GET',
    pad: '/v1/organisaties/{organisatie}/loonheffingennummers',
    naar: at('doelgroepregister'),
    doe: async ({ page }) => {
      await page.getByLabel('Type *').selectOption({ index: 1 });
      await press('Verder')({ page });
    },
    blijft: ({ page }) => expectHeading(page, 'Inzien doelgroepregistratie werknemers'),
    verder: again,
    einde: ({ page }) => expect(page.getByRole('button', { name: 'Tonen' })).toBeVisible(),
    anders: { 401: sessieWeg('doelgroepregister/personeel') },
  },
  {
    methode: 'POST',
    pad: '/v1/organisaties/{organisatie}/doelgroepregistraties/_opvragen',
    naar: at('doelgroepregister/sollicitant'),
    doe: ({ page }) => vraagOp(page, '999990019'),
    blijft: async ({ page }) => {
      await expect(page.getByLabel('Burgerservicenummer (BSN)', { exact: true })).toHaveValue('999990019');
      await expect(page.getByText(/telt (niet )?mee|telt niet of niet meer mee/), 'a fault is no answer').toHaveCount(0);
    },
    verder: press('Opvragen'),
    einde: ({ page }) => expect(antwoordRij(page)).toContainText('Ja'),
    anders: {
      401: sessieWeg('doelgroepregister/sollicitant', {
        einde: async ({ page }) => {
          await vraagOp(page, '999990019');
          await expect(antwoordRij(page)).toContainText('Ja');
        },
      }),
      429: { woorden: ['U kunt nu even geen BSN meer opvragen', 'Vanaf 14:19 uur kunt u weer verder.'] },
    },
  },
  {
    methode: 'GET',
    pad: '/v1/organisaties/{organisatie}/personeelsoverzichten',
    naar: at('doelgroepregister/personeel'),
    doe: ({ page }) => toon(page),
    blijft: async ({ page }) => {
      await expect(page.getByLabel('Loonheffingennummer', { exact: true })).toHaveValue('alle');
      await expect(page.getByText(/resultaten gevonden/), 'a fault is no overview without rows').toHaveCount(0);
    },
    verder: again,
    einde: ({ page }) => expect(page.getByText('23 resultaten gevonden')).toBeVisible(),
    anders: { 400: ONBEKEND, 401: sessieWeg('doelgroepregister/personeel'), 404: ONBEKEND },
  },
  {
    methode: 'POST',
    pad: '/v1/organisaties/{organisatie}/personeelsoverzichten/_csv',
    naar: async (d) => {
      await at('doelgroepregister/personeel', { bedrijf: SPORTHALLEN })(d);
      await toon(d.page);
      await expect(knop(d.page)).toBeVisible();
    },
    doe: download,
    blijft: async ({ page }) => {
      await expect(page.getByText('51 resultaten gevonden')).toBeVisible();
      await expect(page.getByText(/Er is niets opgeslagen\./)).toBeVisible();
    },
    verder: ({ page }) => knop(page).click(),
    einde: gedownload,
    anders: {
      401: sessieWeg('doelgroepregister/personeel', {
        einde: async (d) => {
          await download(d);
          await gedownload(d);
        },
      }),
      timeout: { woorden: ['Het downloaden stond stil', 'Wij kregen 10 seconden lang niets binnen.', 'Controleer uw internet en probeer het opnieuw.'] },
    },
  },
].map((ingang) => ({ bel: 'werkgevers', waar: main, ...ingang }));
