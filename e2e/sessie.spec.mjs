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

const warning = (page) => page.getByRole('dialog', { name: /^U wordt om \d\d:\d\d uur automatisch uitgelogd$/ });
const stay = (page) => page.getByRole('button', { name: 'Ingelogd blijven' });
const personal = (page) => page.getByText(/Groen|999990019/);

test.describe('two tabs', () => {
  test('signing out in one empties the other within a second', async ({ page, context }) => {
    await signInToGegevens(page, 'ja');
    const other = await context.newPage();
    await other.goto('/mijn-uwv');
    await expectHeading(other, 'Welkom, S. Groen');
    await other.getByRole('button', { name: 'Uitloggen' }).click();
    await expectHeading(other, 'Inloggen bij Mijn UWV');
    await expect(personal(page)).toHaveCount(0, { timeout: 1_000 });
    await expectHeading(page, 'Inloggen bij Mijn UWV');
    await expect(page.getByText('U bent uitgelogd.')).toBeVisible();
  });

  test('extending in one extends the other', async ({ page, context }) => {
    await context.clock.install();
    await signInToGegevens(page, 'ja');
    const other = await context.newPage();
    await other.goto('/mijn-uwv');
    await expectHeading(other, 'Welkom, S. Groen');
    await context.clock.fastForward('13:30');
    await expect(warning(page)).toBeVisible();
    await expect(warning(other)).toBeVisible();
    await stay(other).click();
    await expect(warning(other)).toHaveCount(0);
    await expect(warning(page)).toHaveCount(0);
    // Both have the new end, and not the old one.
    await context.clock.fastForward('10:00');
    for (const tab of [page, other]) await expect(personal(tab).first()).toBeVisible();
  });

  test('signing in in one is signing in in the other', async ({ page, context, expected }) => {
    expected.answer('GET', '/v1/sessies/huidige', 401);
    await page.goto(PERSOONLIJKE_GEGEVENS);
    await expectHeading(page, 'Inloggen bij Mijn UWV');
    const other = await context.newPage();
    await other.goto('/inloggen');
    await signInHere(other, 'ja');
    await expectHeading(page, 'Persoonlijke gegevens');
    await expect(page.getByText('999990019')).toBeVisible();
  });

  test('another person who signs in in one is who is in the other', async ({ page, context }) => {
    await signInToGegevens(page, 'ja');
    const other = await context.newPage();
    await other.goto('/inloggen');
    await signInHere(other, 'nee');
    await expectHeading(other, 'Welkom, J. Roodenburg');
    await expect(page.getByText('999990032')).toBeVisible();
    await expect(personal(page)).toHaveCount(0);
  });
});

test.describe('two minutes before the end', () => {
  test.beforeEach(async ({ page, context }) => {
    await context.clock.install();
    await signInToGegevens(page, 'ja');
    await page.getByRole('button', { name: 'Controleren' }).focus();
    await context.clock.fastForward('12:50');
    await expect(warning(page)).toHaveCount(0);
    await context.clock.fastForward('00:15');
    await expect(warning(page)).toBeVisible();
  });

  test('a dialog tells it, and Escape or the button stays, on the same page and at the same place', async ({ page, context }) => {
    await expectAccessible(page);
    await expect(page.getByRole('heading', { level: 2, name: /automatisch uitgelogd$/ })).toBeFocused();
    await stay(page).click();
    await expect(warning(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Controleren' })).toBeFocused();
    await expect(page).toHaveURL(PERSOONLIJKE_GEGEVENS);
    await context.clock.fastForward('13:05');
    await expect(warning(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(warning(page)).toHaveCount(0);
    await expect(personal(page).first()).toBeVisible();
  });

  test('it is told again at 60 and at 30 seconds, and at the end everything personal is gone', async ({ page, context, watched }) => {
    const said = (text) => watched.seen('gezegd').filter((one) => one === text).length;
    await context.clock.fastForward('00:58');
    await expect(warning(page).getByText('U wordt over 60 seconden uitgelogd.')).toBeVisible();
    await context.clock.fastForward('00:30');
    await expect(warning(page).getByText('U wordt over 30 seconden uitgelogd.')).toBeVisible();
    await context.clock.fastForward('00:29');
    await expectHeading(page, 'Inloggen bij Mijn UWV');
    await expect(page.getByText(UITGELOGD)).toBeVisible();
    await expect(personal(page)).toHaveCount(0);
    await expect(warning(page)).toHaveCount(0);
    expect([said('U wordt over 60 seconden uitgelogd.'), said('U wordt over 30 seconden uitgelogd.')]).toEqual([1, 1]);
    await signInHere(page, 'ja');
    await expectHeading(page, 'Persoonlijke gegevens');
    await expect(page).toHaveURL(PERSOONLIJKE_GEGEVENS);
  });

  test('one can leave at once', async ({ page }) => {
    await warning(page).getByRole('button', { name: 'Uitloggen' }).click();
    await expect(page.getByText('U bent uitgelogd.')).toBeVisible();
    await expect(personal(page)).toHaveCount(0);
  });
});

test('a laptop that slept through the end shows nothing personal when it wakes', async ({ page, context }) => {
  await context.clock.install();
  await signInToGegevens(page, 'ja');
  await context.clock.fastForward('03:00:00');
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await expect(personal(page)).toHaveCount(0);
});

test.describe('at the longest that a session may last', () => {
  test.use({ ownServer: { args: ['--sessie-minuten', '3', '--sessie-maximum-minuten', '3'] } });

  test('the dialog says that it cannot be extended, and can be put away', async ({ page, context }) => {
    await context.clock.install();
    await signInToGegevens(page, 'ja');
    await context.clock.fastForward('01:05');
    await expect(warning(page)).toBeVisible();
    await expect(warning(page).getByText(/^Langer ingelogd blijven kan niet\./)).toBeVisible();
    await expect(stay(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await expect(warning(page)).toHaveCount(0);
    await expect(personal(page).first()).toBeVisible();
    await context.clock.fastForward('02:00');
    await expect(page.getByText(UITGELOGD)).toBeVisible();
  });
});

test('who is signed in already is sent on from the sign-in page', async ({ page }) => {
  await signInToGegevens(page, 'ja');
  await choose(page, 'Aanvragen');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Contact' }).click();
  await expectHeading(page, 'Contact');
  await page.goBack();
  await expectHeading(page, 'Aanvragen');
});
