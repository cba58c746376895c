// The endpoints of the eHerkenning stub, as those of the DigiD stub; what the names mean: ingangen.mjs.
import { expect } from '@playwright/test';
import { beginSignInWerkgever, sendFormWerkgever } from '../kader/snel.mjs';
import { WACHTWOORD, confirmSms, expectHeading, heading, readSmsCode } from '../kader/stappen.mjs';
import { WELKOM_DGR, goToEherkenning, logOnWerkgever } from '../kader/werkgever.mjs';
import { opnieuw } from './fouten.mjs';

const main = (page) => page.getByRole('main');
const again = opnieuw(({ page }) => main(page));
const press = (name) => ({ page }) => page.getByRole('button', { name, exact: true }).click();
const user = (page) => page.getByLabel('Gebruikersnaam *');

/** The stub does not know this request to sign in any more: it is over, and one begins anew. */
const voorbij = (anew) => ({
  woorden: ['Het is niet gelukt om op tijd in te loggen. Uw sessie is verlopen. Begin opnieuw met inloggen.'],
  blijft: undefined,
  verder: async ({ page }) => {
    await page.getByRole('link', { name: 'Opnieuw inloggen' }).click();
    await goToEherkenning(page);
    await anew?.(page);
  },
});

/** At the first screen, filled in. */
const filledIn = async ({ page, context, server }) => {
  await page.goto(await beginSignInWerkgever(context, server));
  await user(page).fill('dgr');
  await page.getByLabel('Wachtwoord *').fill(WACHTWOORD);
};
const staysFilledIn = async ({ page }) => {
  await expect(user(page)).toHaveValue('dgr');
  await expect(page.getByLabel('Wachtwoord *')).toHaveValue(WACHTWOORD);
};

const STUB = '/v1/eherkenning-stub/inlogverzoeken/{id}';

export const EHERKENNING = [
  {
    methode: 'GET',
    pad: STUB,
    naar: async ({ context, server, own }) => { own.adres = await beginSignInWerkgever(context, server); },
    doe: ({ page, own }) => page.goto(own.adres),
    waar: main,
    blijft: ({ page, own }) => expect(page).toHaveURL(own.adres),
    verder: again,
    einde: ({ page }) => expect(user(page)).toBeVisible(),
    anders: { 404: voorbij() },
  },
  {
    methode: 'POST',
    pad: `${STUB}/_aanmelden`,
    naar: filledIn,
    doe: press('Inloggen'),
    waar: main,
    blijft: staysFilledIn,
    verder: press('Inloggen'),
    einde: ({ page }) => expectHeading(page, 'Controle via sms'),
    anders: {
      404: voorbij((page) => logOnWerkgever(page, 'dgr')),
      429: { woorden: ['U heeft te vaak geprobeerd in te loggen. Vanaf 14:19 uur kunt u het opnieuw proberen.'] },
    },
  },
  {
    methode: 'POST',
    pad: `${STUB}/_bevestig-sms`,
    naar: async ({ page, context, server, own }) => {
      const adres = await beginSignInWerkgever(context, server);
      own.code = await sendFormWerkgever(context, server, adres, 'dgr');
      await page.goto(adres);
      await expectHeading(page, 'Controle via sms');
    },
    doe: ({ page, own }) => confirmSms(page, own.code),
    waar: main,
    blijft: ({ page, own }) => expect(page.getByLabel('Sms-code', { exact: true })).toHaveValue(own.code),
    verder: press('Inloggen'),
    einde: ({ page }) => expect(heading(page)).toHaveText(WELKOM_DGR),
    anders: {
      404: voorbij(async (page) => {
        await logOnWerkgever(page, 'dgr');
        await confirmSms(page, await readSmsCode(page));
      }),
    },
  },
  {
    methode: 'POST',
    pad: `${STUB}/_annuleer`,
    kondigt: ({ expected }) => expected.answer('POST', '/v1/sessies', 403),
    naar: filledIn,
    doe: press('Annuleren'),
    waar: main,
    blijft: staysFilledIn,
    verder: press('Annuleren'),
    einde: ({ page }) => expect(page.getByText('U heeft het inloggen geannuleerd.', { exact: true })).toBeVisible(),
    anders: { 404: voorbij((page) => press('Annuleren')({ page })) },
  },
].map((ingang) => ({ bel: 'werkgevers', ...ingang }));
