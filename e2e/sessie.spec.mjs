// A session that ends at the server while somebody is at work.
import { expect, test } from './kader/proef.mjs';
import { expectAccessible } from './kader/kwaliteit.mjs';
import {
  JA, PERSOONLIJKE_GEGEVENS, check, choose, controle, expectHeading, signInHere, signInToGegevens,
} from './kader/stappen.mjs';

const UITGELOGD = 'U bent automatisch uitgelogd. Zo kan niemand anders uw gegevens zien. Log opnieuw in om verder te gaan.';
const EXPIRED = ['GET', '/v1/doelgroepregistraties/eigen', 401];

/** To the server a session that has ended and a cookie that is gone are the same. */
async function endSession(context) {
  await context.clearCookies({ name: '__Host-sessie' });
}

test('ended while pressing Controleren: told at the sign-in page, and afterwards back on the same page', async ({ page, context, expected }) => {
  expected.answer(...EXPIRED);
  await signInToGegevens(page, 'ja');
  await endSession(context);
  await check(page);
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await expect(page.getByText(UITGELOGD)).toBeVisible();
  await expect(page.getByText(/Groen|999990019/)).toHaveCount(0);
  await expectAccessible(page);
  await signInHere(page, 'ja');
  await expectHeading(page, 'Persoonlijke gegevens');
  await expect(page).toHaveURL(PERSOONLIJKE_GEGEVENS);
  await check(page);
  await expect(controle(page).getByText(JA, { exact: true })).toBeVisible();
});

test('ended, and somebody else signs in: the same page, with his own data', async ({ page, context, expected }) => {
  expected.answer(...EXPIRED);
  await signInToGegevens(page, 'ja');
  await check(page);
  await expect(controle(page).getByText(JA, { exact: true })).toBeVisible();
  await endSession(context);
  await check(page);
  await signInHere(page, 'nee');
  await expectHeading(page, 'Persoonlijke gegevens');
  await expect(page.getByText('999990032')).toBeVisible();
  await expect(page.getByText(/Groen|999990019|Ja, u staat/)).toHaveCount(0);
});

test('ended before another page was opened', async ({ page, context, expected }) => {
  expected.answer('GET', '/v1/documenten', 401);
  await signInToGegevens(page, 'ja');
  await endSession(context);
  await page.getByRole('navigation', { name: 'Mijn UWV' }).getByRole('link', { name: 'Mijn documenten' }).click();
  await expect(page.getByText(UITGELOGD)).toBeVisible();
  await signInHere(page, 'ja');
  await expectHeading(page, 'Mijn documenten');
});

test('ended before signing out: one is out, without a fault', async ({ page, context, expected }) => {
  expected.answer('DELETE', '/v1/sessies/huidige', 401);
  await signInToGegevens(page, 'ja');
  await endSession(context);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await expect(page.getByText(/Groen|999990019/)).toHaveCount(0);
});

test('signing out in one tab ends the session of the other', async ({ page, context, expected }) => {
  expected.answer(...EXPIRED);
  await signInToGegevens(page, 'ja');
  const other = await context.newPage();
  await other.goto('/mijn-uwv');
  await expectHeading(other, 'Welkom, S. Groen');
  await other.getByRole('button', { name: 'Uitloggen' }).click();
  await expectHeading(other, 'Inloggen bij Mijn UWV');
  await check(page);
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await expect(page.getByText(/Groen|999990019/)).toHaveCount(0);
});

test('who is signed in already is sent on from the sign-in page', async ({ page }) => {
  await signInToGegevens(page, 'ja');
  await choose(page, 'Aanvragen');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Contact' }).click();
  await expectHeading(page, 'Contact');
  await page.goBack();
  await expectHeading(page, 'Aanvragen');
});
