// Nothing typed is lost, and nothing of it stays behind for somebody else: the form of the gallery, kept at the server.
import { FOUTEN, probleem } from './fouten/fouten.mjs';
import { BEWAARD, FORMULIER, NIET_BEWAARD, expectEmpty, expectFilledIn, expectKept, fillInAll } from './kader/formulier.mjs';
import { expectAccessible, expectPlainWords } from './kader/kwaliteit.mjs';
import { signInFast } from './kader/snel.mjs';
import { expectHeading, signInHere, signOut } from './kader/stappen.mjs';
import { expect, test } from './matrix/proef.mjs';

test.use({ toepassing: 'bouwstenen' });

const CONCEPT = '/v1/concepten/voorbeeld';
const name = (page) => page.getByLabel('Naam *');

/** The form, for who is signed in, with nothing in it. */
async function openForm(page, context, server, account = 'ja') {
  await signInFast(context, server, account);
  // The tests of one worker share a server, and so the drafts of its people.
  await context.request.delete(server.url + CONCEPT);
  await page.goto(FORMULIER);
  await expectHeading(page, 'Formulier dat wordt bewaard');
  await expectEmpty(page);
}

async function fillInAndKeep(page) {
  await fillInAll(page);
  await expectKept(page);
}

/** To the server a session that has ended and a cookie that is gone are the same. */
const endSession = (context) => context.clearCookies({ name: '__Host-sessie' });

test('a form that is filled in survives a reload, and says so', async ({ page, context, server }) => {
  await openForm(page, context, server);
  await fillInAndKeep(page);
  await page.reload();
  await expectFilledIn(page);
  await expect(page.getByText('U was al begonnen.')).toBeVisible();
});

test('a form survives a tab that closes at once', async ({ page, context, server }) => {
  await openForm(page, context, server);
  await fillInAll(page);
  const other = await context.newPage();
  await page.close({ runBeforeUnload: true });
  await other.goto(FORMULIER);
  await expectFilledIn(other);
});

test('a form survives going to another page before it was kept', async ({ page, context, server }) => {
  await openForm(page, context, server);
  await fillInAll(page);
  await page.getByRole('navigation', { name: 'Mijn UWV' }).getByRole('link', { name: 'Aanvragen' }).click();
  await expectHeading(page, 'Aanvragen');
  await page.goBack();
  await expectFilledIn(page);
  await expectKept(page);
});

test('what is typed and taken back at once is not kept when one leaves', async ({ page, context, server }) => {
  await openForm(page, context, server);
  await name(page).fill('Toch niet');
  await name(page).fill('');
  await page.getByRole('navigation', { name: 'Mijn UWV' }).getByRole('link', { name: 'Aanvragen' }).click();
  await expectHeading(page, 'Aanvragen');
  await page.goBack();
  await expectEmpty(page);
});

test('a form survives the end of the session: signing in again leads back to it', async ({ page, context, server, expected }) => {
  expected.answer('PUT', CONCEPT, 401);
  await openForm(page, context, server);
  await fillInAndKeep(page);
  await endSession(context);
  await name(page).fill('Sam de Proef ');
  await name(page).fill('Sam de Proe');
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await expect(page.getByText(/Proe|999 990/)).toHaveCount(0);
  await signInHere(page, 'ja');
  await expectHeading(page, 'Formulier dat wordt bewaard');
  // Also what the server refused, because nobody was signed in any more.
  await expect(name(page)).toHaveValue('Sam de Proe');
  await name(page).fill('Sam de Proef');
  await expectFilledIn(page);
  await expectKept(page);
});

test('a form survives signing out right after typing', async ({ page, context, server }) => {
  await openForm(page, context, server);
  await fillInAll(page);
  await signOut(page);
  await page.goto(`/inloggen?naar=${FORMULIER}`);
  await signInHere(page, 'ja');
  await expectFilledIn(page);
});

test('a form survives being offline: what is typed stays, and is kept as soon as there is internet', async ({ page, context, server, expected }) => {
  expected.noAnswer('PUT', CONCEPT);
  expected.maybeNoAnswer('GET', '/favicon.svg');
  await openForm(page, context, server);
  await context.setOffline(true);
  await fillInAll(page);
  await expect(page.getByText(NIET_BEWAARD)).toBeVisible();
  await expect(page.getByText('U heeft geen internet')).toBeVisible();
  await expectAccessible(page);
  await expectFilledIn(page);
  await context.setOffline(false);
  await expectKept(page);
  await page.reload();
  await expectFilledIn(page);
});

test('another person on this browser finds nothing of the form, and the first one finds it back', async ({ page, context, server, watched }) => {
  await openForm(page, context, server, 'nee');
  await signOut(page);
  await openForm(page, context, server);
  await fillInAndKeep(page);
  await signOut(page);
  await page.goto(`/inloggen?naar=${FORMULIER}`);
  await signInHere(page, 'nee');
  await expectHeading(page, 'Formulier dat wordt bewaard');
  await expectEmpty(page);
  await expect(page.getByText(/Sam de Proef|999 990/)).toHaveCount(0);
  expect(watched.seen('opslag'), 'nothing in the storage of the browser').toEqual([]);
  await signOut(page);
  await page.goto(`/inloggen?naar=${FORMULIER}`);
  await signInHere(page, 'ja');
  await expectFilledIn(page);
});

test('another person after a session that ended finds nothing of what was not kept yet', async ({ page, context, server, expected }) => {
  expected.answer('PUT', CONCEPT, 401);
  await openForm(page, context, server, 'nee');
  await openForm(page, context, server);
  await endSession(context);
  await name(page).fill('Geheim');
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await signInHere(page, 'nee');
  await expectHeading(page, 'Formulier dat wordt bewaard');
  await expectEmpty(page);
});

test.describe('the same form in two tabs', () => {
  async function inTwoTabs(page, context, server, expected) {
    expected.answer('PUT', CONCEPT, 409);
    await openForm(page, context, server);
    const other = await context.newPage();
    await other.goto(FORMULIER);
    await expectEmpty(other);
    await name(page).fill('Hier');
    await expectKept(page);
    await name(other).fill('Daar');
    await expect(other.getByText('U heeft dit formulier ook ergens anders ingevuld')).toBeVisible();
    await expect(name(other), 'nothing is taken away before one has chosen').toHaveValue('Daar');
    await expectAccessible(other);
    return other;
  }

  test('one keeps what stands here', async ({ page, context, server, expected }) => {
    const other = await inTwoTabs(page, context, server, expected);
    await other.getByRole('button', { name: 'Bewaar wat hier staat' }).click();
    await expectKept(other);
    await other.reload();
    await expect(name(other)).toHaveValue('Daar');
  });

  test('one takes what was filled in elsewhere', async ({ page, context, server, expected }) => {
    const other = await inTwoTabs(page, context, server, expected);
    await other.getByRole('button', { name: 'Neem over wat ik ergens anders heb ingevuld' }).click();
    await expect(name(other)).toHaveValue('Hier');
    await expect(other.locator('body')).not.toBeFocused();
    await name(other).fill('Hier en daar');
    await expectKept(other);
  });
});

test('a form with faults is not sent, and keeps everything; sent, its draft is gone', async ({ page, context, server }) => {
  await openForm(page, context, server);
  await page.getByRole('button', { name: 'Versturen' }).click();
  const summary = page.getByRole('heading', { name: 'Controleer wat u heeft ingevuld' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle('7 foutmeldingen - Formulier dat wordt bewaard - Mijn UWV');
  await fillInAndKeep(page);
  await expectFilledIn(page);
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByText('Het formulier is verstuurd.')).toBeVisible();
  await page.reload();
  await expectEmpty(page);
});

test.describe('with a server of its own', () => {
  test.use({ ownServer: { args: [] } });

  test('the server is killed while one types, and comes back: everything is there', async ({ page, context, server, expected }) => {
    expected.noAnswer('PUT', CONCEPT);
    await openForm(page, context, server);
    await server.stop();
    await fillInAll(page);
    await expect(page.getByText(NIET_BEWAARD)).toBeVisible();
    await expectFilledIn(page);
    await server.start();
    await expect(page.getByText(BEWAARD)).toBeVisible({ timeout: 20_000 });
    await page.reload();
    await expectFilledIn(page);
  });
});

/** What differs: somebody must sign in, or choose. */
const ANDERS = { 401: 'U bent automatisch uitgelogd.', 409: 'U heeft dit formulier ook ergens anders ingevuld' };

for (const fout of FOUTEN) {
  test(`${fout.naam} at PUT ${CONCEPT}: what was typed stays, and is kept by itself afterwards`, async ({ page, context, server, expected }) => {
    const isPut = (request) => request.method() === 'PUT';
    if (typeof fout.antwoord === 'function') expected.noAnswer('PUT', CONCEPT);
    else if (fout.antwoord.status >= 400) expected.answer('PUT', CONCEPT, fout.antwoord.status);
    await fout.begin?.({ page, expected });
    await openForm(page, context, server);
    const handler = (route) => {
      if (!isPut(route.request())) return route.fallback();
      return typeof fout.antwoord === 'function' ? fout.antwoord(route, { context, held: [] }) : route.fulfill(fout.antwoord);
    };
    await page.route(`**${CONCEPT}`, handler);
    const asked = page.waitForRequest(isPut);
    await name(page).fill('Sam de Proef');
    await asked;
    await fout.wacht?.({ page });
    const told = page.getByRole('main').getByRole('status').filter({ hasText: ANDERS[fout.naam] ?? NIET_BEWAARD });
    await expect(told).toBeVisible({ timeout: 10_000 });
    await expectPlainWords(told);
    await page.unroute(`**${CONCEPT}`, handler);
    await fout.eind?.({ context });
    if (fout.naam === '401') await signInHere(page, 'ja');
    if (fout.naam === '409') await page.getByRole('button', { name: 'Bewaar wat hier staat' }).click();
    if (fout.naam === 'timeout') await page.clock.fastForward(3_000);
    await expect(name(page)).toHaveValue('Sam de Proef');
    await expectKept(page);
    await page.reload();
    await expect(name(page)).toHaveValue('Sam de Proef');
  });
}

test('a draft that cannot be fetched: no empty form to type over it, and one can try again', async ({ page, context, server, expected }) => {
  expected.answer('GET', CONCEPT, 500);
  await openForm(page, context, server);
  await fillInAndKeep(page);
  await page.route(`**${CONCEPT}`, (route) => route.fulfill(probleem(500, 'interne-fout')));
  await page.reload();
  await expect(page.getByText('Er ging iets mis bij ons')).toBeVisible();
  await expect(name(page)).toHaveCount(0);
  await page.unroute(`**${CONCEPT}`);
  await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
  await expectFilledIn(page);
});
