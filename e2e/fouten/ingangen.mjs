// Every endpoint that the application calls: how to come to where it is called, and what must outlive a fault there.
import { expect } from '@playwright/test';
import { FORMULIER, expectFilledIn, expectKept, fillInAll } from '../kader/formulier.mjs';
import { bijnaOm } from '../kader/sessie.mjs';
import { beginSignIn, sendForm, signInFast } from '../kader/snel.mjs';
import {
  JA, METHODE, PERSOONLIJKE_GEGEVENS, WACHTWOORD, check, confirmSms, controle, expectHeading, goToDigid, heading, logOn,
  readSmsCode, signInHere, signOut,
} from '../kader/stappen.mjs';
import { opnieuw } from './fouten.mjs';
import { OPENBAAR } from './openbaar.mjs';

const AANVRAGEN = '/mijn-uwv/aanvragen';
export const main = (page) => page.getByRole('main');
export const again = opnieuw(({ page, waar }) => waar(page));
const press = (name) => ({ page }) => page.getByRole('button', { name, exact: true }).click();
const menu = (name) => ({ page }) => page.getByRole('navigation', { name: 'Mijn UWV' }).getByRole('link', { name }).click();
const user = (page) => page.getByLabel('DigiD gebruikersnaam *');

/** Signed in, on this page. */
export const at = (path) => async ({ page, context, server }) => {
  await signInFast(context, server, 'ja');
  await page.goto(path);
  await expect(heading(page)).toHaveCount(1);
};

/** 401 within a session: the sign-in page says why, nothing personal is left, and signing in leads back to `path`. */
export const sessieWeg = (path, more = {}) => ({
  woorden: ['U bent automatisch uitgelogd. Zo kan niemand anders uw gegevens zien. Log opnieuw in om verder te gaan.'],
  waar: main,
  blijft: async ({ page }) => {
    await expectHeading(page, 'Inloggen bij Mijn UWV');
    await expect(page.getByText(/Groen|999990019/)).toHaveCount(0);
  },
  verder: async ({ page }) => {
    await signInHere(page, 'ja');
    await expect(page).toHaveURL(path);
  },
  ...more,
});

/** The DigiD stub does not know this request to sign in any more: it is over, and one begins anew. */
const voorbij = (text, anew) => ({
  woorden: [text],
  blijft: undefined,
  verder: async ({ page }) => {
    await page.getByRole('link', { name: 'Opnieuw inloggen' }).click();
    await goToDigid(page);
    await anew?.(page);
  },
});
const VOORBIJ = 'Het is niet gelukt om op tijd in te loggen. Uw sessie is verlopen. Begin opnieuw met inloggen.';

/** At the first screen of the DigiD stub, filled in. */
const filledIn = async ({ page, context, server }) => {
  await page.goto(await beginSignIn(context, server, AANVRAGEN));
  await page.getByLabel(METHODE.sms).check();
  await user(page).fill('ja');
  await page.getByLabel('Wachtwoord *').fill(WACHTWOORD);
};
const staysFilledIn = async ({ page }) => {
  await expect(page.getByLabel(METHODE.sms)).toBeChecked();
  await expect(user(page)).toHaveValue('ja');
  await expect(page.getByLabel('Wachtwoord *')).toHaveValue(WACHTWOORD);
};

/** At the second screen; `own.code` is the code of the text message. */
const atSms = async ({ page, context, server, own }) => {
  const adres = await beginSignIn(context, server, AANVRAGEN);
  own.code = await sendForm(context, server, adres, 'ja');
  await page.goto(adres);
  await expectHeading(page, 'Controle via sms');
};
const signedInAtAanvragen = ({ page }) => expectHeading(page, 'Aanvragen');

/**
 * `naar`: to where it is called. `doe`: calls it. `waar`: where the words appear. `blijft`: what was typed or shown, and stays.
 * `verder`: what one presses then. `einde`: that it went well. `opnieuw`: how often is asked after the fault, if not one time.
 * `anders`: what is different at one fault. `kondigt`: announces what the way there makes go wrong.
 * `verteld`: how often a screen reader is told of one fault, if not as often as usual.
 * `toepassing`: the built application that has its page, when it is another one than usual. `bel`: whom to call, if not UWV Telefoon Werknemers.
 */
export const INGANGEN = [
  {
    methode: 'POST',
    pad: '/v1/inlogverzoeken',
    naar: ({ page }) => page.goto(`/inloggen?naar=${AANVRAGEN}`),
    doe: press('Inloggen met DigiD'),
    waar: main,
    blijft: async ({ page }) => {
      await expect(page).toHaveURL(`/inloggen?naar=${AANVRAGEN}`);
      await expect(page.getByText('Voor deze pagina moet u inloggen.')).toBeVisible();
    },
    verder: press('Inloggen met DigiD'),
    einde: async ({ page, verzoeken }) => {
      await expect(user(page)).toBeVisible();
      expect(verzoeken.at(-1).postDataJSON().terugNaar, 'the page that one came for').toBe(AANVRAGEN);
    },
  },
  {
    methode: 'GET',
    pad: '/v1/digid-stub/inlogverzoeken/{id}',
    naar: async ({ context, server, own }) => { own.adres = await beginSignIn(context, server); },
    doe: ({ page, own }) => page.goto(own.adres),
    waar: main,
    blijft: ({ page, own }) => expect(page).toHaveURL(own.adres),
    verder: again,
    einde: ({ page }) => expect(user(page)).toBeVisible(),
    anders: {
      404: voorbij(VOORBIJ),
    },
  },
  {
    methode: 'POST',
    pad: '/v1/digid-stub/inlogverzoeken/{id}/_aanmelden',
    naar: filledIn,
    doe: press('Inloggen'),
    waar: main,
    blijft: staysFilledIn,
    verder: press('Inloggen'),
    einde: ({ page }) => expectHeading(page, 'Controle via sms'),
    anders: {
      404: voorbij(VOORBIJ, (page) => logOn(page, 'ja')),
      429: { woorden: ['U heeft te vaak geprobeerd in te loggen. Vanaf 14:19 uur kunt u het opnieuw proberen.'] },
    },
  },
  {
    methode: 'POST',
    pad: '/v1/digid-stub/inlogverzoeken/{id}/_bevestig-sms',
    naar: atSms,
    doe: ({ page, own }) => confirmSms(page, own.code),
    waar: main,
    blijft: ({ page, own }) => expect(page.getByLabel('Sms-code', { exact: true })).toHaveValue(own.code),
    verder: press('Inloggen'),
    einde: signedInAtAanvragen,
    anders: {
      404: {
        ...voorbij(VOORBIJ, async (page) => {
          await logOn(page, 'ja');
          await confirmSms(page, await readSmsCode(page));
        }),
        einde: ({ page }) => expect(heading(page)).toHaveText('Welkom, S. Groen'),
      },
    },
  },
  {
    methode: 'POST',
    pad: '/v1/digid-stub/inlogverzoeken/{id}/_annuleer',
    kondigt: ({ expected }) => expected.answer('POST', '/v1/sessies', 403),
    naar: filledIn,
    doe: press('Annuleren'),
    waar: main,
    blijft: staysFilledIn,
    verder: press('Annuleren'),
    einde: ({ page }) => expect(page.getByText('U heeft het inloggen geannuleerd.', { exact: true })).toBeVisible(),
    anders: { 404: voorbij(VOORBIJ, (page) => press('Annuleren')({ page })) },
  },
  {
    methode: 'POST',
    pad: '/v1/sessies',
    naar: atSms,
    doe: ({ page, own }) => confirmSms(page, own.code),
    waar: main,
    // What was typed was used: DigiD's answer is good for one time, so one signs in anew.
    blijft: undefined,
    verder: async ({ page }) => {
      await page.getByRole('link', { name: 'Opnieuw inloggen' }).click();
      await signInHere(page, 'ja');
    },
    einde: ({ page }) => expect(heading(page)).toHaveText('Welkom, S. Groen'),
    anders: {
      400: { verder: ({ page }) => signInHere(page, 'ja') },
      503: {
        woorden: ['U kunt nu niet inloggen', 'Probeer het over een paar minuten opnieuw.'],
        verder: ({ page }) => signInHere(page, 'ja'),
      },
    },
  },
  {
    methode: 'GET',
    pad: '/v1/sessies/huidige',
    // The whole page is built anew, with the banner above it.
    verteld: { offline: 3 },
    naar: ({ context, server }) => signInFast(context, server, 'ja'),
    doe: ({ page }) => page.goto(PERSOONLIJKE_GEGEVENS),
    waar: main,
    blijft: ({ page }) => expect(page).toHaveURL(PERSOONLIJKE_GEGEVENS),
    verder: again,
    einde: ({ page }) => expectHeading(page, 'Persoonlijke gegevens'),
    anders: {
      // Whoever comes without a session was not signed out; and whoever has signed in need not be asked for.
      401: sessieWeg(PERSOONLIJKE_GEGEVENS, {
        woorden: ['Voor deze pagina moet u inloggen. Daarna komt u vanzelf op de pagina die u zocht.'],
        opnieuw: 0,
      }),
    },
  },
  {
    methode: 'DELETE',
    pad: '/v1/sessies/huidige',
    naar: async (d) => {
      await at(PERSOONLIJKE_GEGEVENS)(d);
      await check(d.page);
      await expect(controle(d.page).getByText(JA)).toBeVisible();
    },
    doe: press('Uitloggen'),
    waar: (page) => page.getByRole('banner'),
    blijft: async ({ page }) => {
      await expect(page.getByText('999990019')).toBeVisible();
      await expect(controle(page).getByText(JA)).toBeVisible();
    },
    verder: ({ page }) => signOut(page),
    einde: async ({ page }) => {
      await expect(page.getByText('U bent uitgelogd.')).toBeVisible();
      await expect(page.getByText(/Groen|999990019/)).toHaveCount(0);
    },
    anders: {
      // Who was out already is out as he asked.
      401: {
        woorden: ['U bent uitgelogd.'],
        waar: main,
        blijft: ({ page }) => expect(page.getByText(/Groen|999990019/)).toHaveCount(0),
        verder: async ({ page }) => {
          await signInHere(page, 'ja');
          await signOut(page);
        },
      },
    },
  },
  {
    methode: 'GET',
    pad: '/v1/persoonsgegevens/eigen',
    naar: at('/mijn-uwv'),
    doe: menu('Persoonlijke gegevens'),
    waar: (page) => page.getByRole('region', { name: 'Uw gegevens' }),
    blijft: ({ page }) => expect(page.getByRole('button', { name: 'Controleren' }), 'what does not need them').toBeVisible(),
    verder: again,
    einde: ({ page }) => expect(page.getByRole('region', { name: 'Uw gegevens' }).getByText('999990019')).toBeVisible(),
    anders: { 401: sessieWeg(PERSOONLIJKE_GEGEVENS) },
  },
  {
    methode: 'GET',
    pad: '/v1/doelgroepregistraties/eigen',
    naar: at(PERSOONLIJKE_GEGEVENS),
    doe: ({ page }) => check(page),
    waar: controle,
    blijft: async ({ page }) => {
      await expect(page.getByText('999990019')).toBeVisible();
      await expect(page.getByText(/^(Ja|Nee), u staat/), 'a fault is no answer').toHaveCount(0);
    },
    verder: again,
    einde: async ({ page }) => {
      await expect(controle(page).getByText(JA, { exact: true })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Probeer het opnieuw' })).toHaveCount(0);
    },
    anders: {
      401: sessieWeg(PERSOONLIJKE_GEGEVENS, {
        einde: async ({ page }) => {
          await check(page);
          await expect(controle(page).getByText(JA, { exact: true })).toBeVisible();
        },
      }),
    },
  },
  {
    methode: 'GET',
    pad: '/v1/documenten',
    naar: at('/mijn-uwv'),
    doe: menu('Mijn documenten'),
    waar: main,
    blijft: ({ page }) => expect(page.getByText('Hier vindt u de brieven die u van UWV kreeg.')).toBeVisible(),
    verder: again,
    einde: ({ page }) => expect(page.getByText('U heeft nog geen documenten.')).toBeVisible(),
    anders: { 401: sessieWeg('/mijn-uwv/documenten') },
  },
  ...OPENBAAR,
  {
    methode: 'POST',
    pad: '/v1/sessies/huidige/_verleng',
    naar: async (d) => {
      await bijnaOm(d.page);
      await at(PERSOONLIJKE_GEGEVENS)(d);
      await expect(d.page.getByRole('dialog')).toBeVisible();
    },
    doe: press('Ingelogd blijven'),
    waar: (page) => page.getByRole('dialog'),
    blijft: ({ page }) => expect(page.getByRole('heading', { name: /^U wordt om \d\d:\d\d uur automatisch uitgelogd$/ })).toBeVisible(),
    verder: press('Ingelogd blijven'),
    einde: ({ page }) => expect(page.getByRole('dialog')).toHaveCount(0),
    anders: {
      401: sessieWeg(PERSOONLIJKE_GEGEVENS, { opnieuw: 0, einde: ({ page }) => expect(page.getByRole('dialog')).toBeVisible() }),
    },
  },
  {
    methode: 'GET',
    pad: '/v1/concepten/{formulier}',
    toepassing: 'bouwstenen',
    naar: ({ context, server }) => signInFast(context, server, 'ja'),
    doe: ({ page }) => page.goto(FORMULIER),
    waar: main,
    blijft: ({ page }) => expect(page.getByLabel('Naam *'), 'nothing to type in that would be lost').toHaveCount(0),
    verder: again,
    einde: ({ page }) => expect(page.getByLabel('Naam *')).toBeVisible(),
    anders: { 401: sessieWeg(FORMULIER) },
  },
  {
    methode: 'DELETE',
    pad: '/v1/concepten/{formulier}',
    toepassing: 'bouwstenen',
    naar: async (d) => {
      await at(FORMULIER)(d);
      await fillInAll(d.page);
      await expectKept(d.page);
    },
    doe: press('Versturen'),
    waar: main,
    blijft: ({ page }) => expectFilledIn(page),
    verder: press('Versturen'),
    einde: ({ page }) => expect(page.getByText('Het formulier is verstuurd.')).toBeVisible(),
    anders: {
      401: sessieWeg(FORMULIER, {
        einde: async ({ page }) => {
          await expectFilledIn(page);
          await press('Versturen')({ page });
          await expect(page.getByText('Het formulier is verstuurd.')).toBeVisible();
        },
      }),
    },
  },
];
