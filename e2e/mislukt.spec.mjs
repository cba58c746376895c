// Every way in which signing in does not succeed.
import { probleem } from './fouten/fouten.mjs';
import { expect, test } from './kader/proef.mjs';
import { expectAccessible } from './kader/kwaliteit.mjs';
import {
  METHODE, WACHTWOORD, confirmSms, expectHeading, goToDigid, heading, logOn, readSmsCode, signInHere,
} from './kader/stappen.mjs';

const VERZOEK = '/v1/digid-stub/inlogverzoeken/';
const AANMELDEN = new RegExp(`^${VERZOEK}[0-9a-f]+/_aanmelden$`);
const SMS = new RegExp(`^${VERZOEK}[0-9a-f]+/_bevestig-sms$`);
const AANVRAGEN = '/mijn-uwv/aanvragen';
const SUMMARY = 'Controleer wat u heeft ingevuld';
const COMBINATIE = 'Uw gebruikersnaam en wachtwoord horen niet bij elkaar. Controleer ze en vul ze opnieuw in.';

test.beforeEach(async ({ page }) => {
  await page.goto('/inloggen');
});

async function expectSummary(page, entries) {
  await expect(page.getByRole('heading', { name: SUMMARY })).toBeFocused();
  for (const entry of entries) await expect(page.getByRole('link', { name: entry })).toBeVisible();
}

/** Back at the sign-in page of the portal, which says this; a new try takes it away. */
async function expectToldAtPortal(page, text) {
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await expect(page).toHaveTitle('Inloggen bij Mijn UWV - Mijn UWV');
  const told = page.getByRole('main').getByText(text);
  await expect(told).toBeVisible();
  await expectAccessible(page);
}

test('an empty form names every fault, and each leads to its field', async ({ page }) => {
  await goToDigid(page);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  const faults = [
    ['Kies hoe u wilt inloggen.', page.getByLabel(METHODE.basis)],
    ['Vul uw gebruikersnaam in.', page.getByLabel('DigiD gebruikersnaam *')],
    ['Vul uw wachtwoord in.', page.getByLabel('Wachtwoord *')],
  ];
  await expectSummary(page, faults.map(([text]) => text));
  await expect(page).toHaveTitle('3 foutmeldingen - Inloggen bij Mijn UWV - DigiD');
  await expectAccessible(page);
  for (const [text, field] of faults) {
    await page.getByRole('link', { name: text }).click();
    await expect(field).toBeFocused();
  }
  const name = page.getByLabel('DigiD gebruikersnaam *');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription('Invoerfout: vul uw gebruikersnaam in.');
  await expect(page.getByRole('radiogroup')).toHaveAttribute('aria-invalid', 'true');
});

test('a fault goes when its field is left right, and never comes while typing', async ({ page }) => {
  await goToDigid(page);
  const name = page.getByLabel('DigiD gebruikersnaam *');
  await name.focus();
  await page.getByLabel('Wachtwoord *').focus();
  await expect(page.getByText(/Invoerfout/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await name.pressSequentially('iemand');
  await expect(page.getByText('Invoerfout: vul uw gebruikersnaam in.')).toBeVisible();
  await page.getByLabel('Wachtwoord *').focus();
  await expect(page.getByText('Invoerfout: vul uw gebruikersnaam in.')).toHaveCount(0);
  await expect(page).toHaveTitle('2 foutmeldingen - Inloggen bij Mijn UWV - DigiD');
  await page.getByLabel(METHODE.sms).check();
  await expect(page).toHaveTitle('1 foutmelding - Inloggen bij Mijn UWV - DigiD');
});

test('a wrong password does not tell which of the two is wrong, and nothing typed is lost', async ({ page, expected }) => {
  expected.answer('POST', AANMELDEN, 400);
  await goToDigid(page);
  await logOn(page, 'ja-tot', { wachtwoord: 'anders' });
  await expectSummary(page, [COMBINATIE]);
  await expect(page).toHaveTitle('1 foutmelding - Inloggen bij Mijn UWV - DigiD');
  await expect(page.getByLabel('DigiD gebruikersnaam *')).toHaveValue('ja-tot');
  await expect(page.getByLabel(METHODE.sms)).toBeChecked();
  await expectAccessible(page);
  await page.getByLabel('Wachtwoord *').fill(WACHTWOORD);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expectHeading(page, 'Controle via sms');
});

test('cancelled: told where it began, and gone at the next try', async ({ page, expected }) => {
  expected.answer('POST', '/v1/sessies', 403);
  const told = page.getByText('U heeft het inloggen geannuleerd.', { exact: true });
  await goToDigid(page);
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await expectToldAtPortal(page, 'U heeft het inloggen geannuleerd.');
  await goToDigid(page);
  await expect(told).toHaveCount(0);
  await page.goto('/inloggen');
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await expect(told).toHaveCount(0);
});

test('cancelled at the second step', async ({ page, expected }) => {
  expected.answer('POST', '/v1/sessies', 403);
  await goToDigid(page);
  await logOn(page, 'ja');
  await readSmsCode(page);
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await expectToldAtPortal(page, 'U heeft het inloggen geannuleerd.');
});

test('an sms code that is empty, too short, wrong, and then right', async ({ page, expected }) => {
  expected.answer('POST', SMS, 400);
  await goToDigid(page);
  await logOn(page, 'ja');
  const code = await readSmsCode(page);
  await expectAccessible(page);
  await confirmSms(page, '');
  await expectSummary(page, ['Vul de code uit de sms in.']);
  await expect(page).toHaveTitle('1 foutmelding - Controle via sms - DigiD');
  await confirmSms(page, '12 34');
  await expectSummary(page, ['Vul een code van 6 cijfers in.']);
  await confirmSms(page, code === '000000' ? '000001' : '000000');
  await expectSummary(page, ['Deze code klopt niet. Vul de code uit de sms opnieuw in.']);
  await expectAccessible(page);
  await confirmSms(page, `${code.slice(0, 3)} ${code.slice(3)}`);
  await expect(heading(page)).toHaveText('Welkom, S. Groen');
});

test('an sms code that came too late', async ({ page, expected }) => {
  expected.answer('POST', SMS, 400);
  await goToDigid(page);
  await logOn(page, 'sms-te-laat');
  await confirmSms(page, await readSmsCode(page));
  await expectSummary(page, ['Deze code is te oud. Begin opnieuw met inloggen. U krijgt dan een nieuwe code.']);
});

test.describe('where the level Midden is asked', () => {
  test.use({ ownServer: { args: ['--digid-minimumniveau', 'midden'] } });

  test('user name and password only are not enough', async ({ page, expected }) => {
    expected.answer('POST', '/v1/sessies', 403);
    await goToDigid(page);
    await logOn(page, 'ja', { methode: 'basis' });
    await expectToldAtPortal(page, 'Er is een extra controle nodig');
    await expect(page.getByText(/Ik wil inloggen met een extra controle via sms/)).toBeVisible();
  });
});

test.describe('where the level Basis will do', () => {
  test.use({ ownServer: { args: ['--digid-minimumniveau', 'basis'] } });

  test('user name and password only are enough', async ({ page }) => {
    await goToDigid(page);
    await logOn(page, 'ja', { methode: 'basis' });
    await expect(heading(page)).toHaveText('Welkom, S. Groen');
  });
});

test('a DigiD that is not sure enough who somebody is', async ({ page, expected }) => {
  expected.answer('POST', '/v1/sessies', 403);
  await goToDigid(page);
  await logOn(page, 'te-laag');
  await expectToldAtPortal(page, 'Er is een extra controle nodig');
});

test('DigiD out of order, with the literal sentence', async ({ page, expected }) => {
  expected.answer('POST', '/v1/sessies', 502);
  await goToDigid(page);
  await logOn(page, 'storing');
  await expectToldAtPortal(page, 'Er is een fout opgetreden in de communicatie met DigiD. Probeert u het later nogmaals. Indien deze fout blijft aanhouden, kijk dan op de website https://www.digid.nl voor de laatste informatie.');
});

test('somebody whom DigiD knows and UWV does not', async ({ page, expected }) => {
  expected.answer('POST', '/v1/sessies', 403);
  await goToDigid(page);
  await logOn(page, 'onbekend');
  await confirmSms(page, await readSmsCode(page));
  await expectToldAtPortal(page, 'Wij vinden uw gegevens niet');
});

test('the time to sign in is over', async ({ page, expected }) => {
  expected.answer('POST', AANMELDEN, 410);
  await goToDigid(page);
  const until = (await page.getByText(/U kunt tot \d\d:\d\d uur/).textContent()).match(/\d\d:\d\d/)[0];
  await logOn(page, 'te-laat');
  await expect(page.getByText(`Het is niet gelukt om voor ${until} uur in te loggen. Uw sessie is verlopen. Begin opnieuw met inloggen.`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Opnieuw inloggen' }).click();
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await signInHere(page, 'nee');
  await expect(heading(page)).toHaveText('Welkom, J. Roodenburg');
});

test('the time stated is Dutch, and a quarter of an hour from now', async ({ page }) => {
  const dutch = (moment) => moment.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
  const quarter = 15 * 60_000;
  const before = dutch(new Date(Date.now() + quarter));
  await goToDigid(page);
  const after = dutch(new Date(Date.now() + quarter));
  const told = (await page.getByText(/U kunt tot/).textContent()).match(/\d\d:\d\d/)[0];
  expect([before, after]).toContain(told);
});

test('three wrong tries block the account, and tell until when', async ({ page, expected }) => {
  expected.answer('POST', AANMELDEN, 400);
  expected.answer('POST', AANMELDEN, 429);
  const name = `niemand-${Date.now()}`;
  await goToDigid(page);
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await logOn(page, name, { wachtwoord: `fout-${attempt}` });
    await expectSummary(page, [COMBINATIE]);
    // Away from the summary, so that the next one has to take the focus again.
    await page.getByLabel('DigiD gebruikersnaam *').focus();
  }
  await logOn(page, name, { wachtwoord: 'fout-4' });
  await expect(page.getByRole('main')).toContainText(/U heeft te vaak geprobeerd in te loggen\. Vanaf \d\d:\d\d uur kunt u het opnieuw proberen\./);
  await expect(page.getByText(COMBINATIE), 'the fault of the try before is gone').toHaveCount(0);
  await expectAccessible(page);
});

test('an answer of DigiD that was used already is of no use', async ({ page, expected }) => {
  expected.answer('POST', '/v1/sessies', 410);
  await page.goto('/inloggen/terug?code=0000000000000000');
  await expectToldAtPortal(page, 'Inloggen is niet gelukt');
});

test('a page to come back to that lies elsewhere is refused', async ({ page, expected }) => {
  expected.answer('POST', '/v1/inlogverzoeken', 400);
  await page.goto('/inloggen?naar=//kwaad.example');
  await page.getByRole('button', { name: 'Inloggen met DigiD' }).click();
  await expect(page.getByText('Wij konden dit niet verwerken')).toBeVisible();
});

for (const { name, announce, attempt } of [
  {
    name: 'was cancelled',
    announce: ['POST', '/v1/sessies', 403],
    attempt: (page) => page.getByRole('button', { name: 'Annuleren' }).click(),
  },
  {
    name: 'took too long',
    announce: ['POST', /_aanmelden$/, 410],
    attempt: async (page) => {
      await logOn(page, 'te-laat');
      await page.getByRole('link', { name: 'Opnieuw inloggen' }).click();
    },
  },
  {
    name: 'failed at our side',
    announce: ['POST', '/v1/sessies', 500],
    attempt: async (page) => {
      await page.route('**/v1/sessies', (route) => route.fulfill(probleem(500, 'interne-fout')));
      await logOn(page, 'ja');
      await confirmSms(page, await readSmsCode(page));
      await page.getByRole('link', { name: 'Opnieuw inloggen' }).click();
      await page.unroute('**/v1/sessies');
    },
  },
]) {
  // The page to come back to goes with the request to sign in, and is lost with it.
  test(`signing in that ${name}, and then succeeds, ends at the page that one came for`, async ({ page, expected }) => {
    expected.answer(...announce);
    await page.goto(`/inloggen?naar=${AANVRAGEN}`);
    await goToDigid(page);
    await attempt(page);
    await expectHeading(page, 'Inloggen bij Mijn UWV');
    await signInHere(page, 'ja');
    await expect(page).toHaveURL(AANVRAGEN);
    await expectHeading(page, 'Aanvragen');
  });
}
