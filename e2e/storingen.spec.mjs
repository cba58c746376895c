// What a person reads when the server, the network or the module fails, and how he goes on.
// The fourteen faults of an answer, at every endpoint: fouten/fouten.spec.mjs.
import { probleem } from './fouten/fouten.mjs';
import { expect, test } from './kader/proef.mjs';
import { expectAccessible, expectPlainWords } from './kader/kwaliteit.mjs';
import { JA, NO_SESSION, PERSOONLIJKE_GEGEVENS, check, controle, expectHeading, goToDigid, heading, signIn, signInToGegevens } from './kader/stappen.mjs';

const LOOK_UP = '/v1/doelgroepregistraties/eigen';
const PHONE = '088 - 898 92 94';
const again = (page) => controle(page).getByRole('button', { name: 'Probeer het opnieuw' });

async function expectMessage(page, title) {
  await expect(controle(page)).toContainText(title);
  await expect(page.getByText(JA)).toHaveCount(0);
  await expectPlainWords(page.getByRole('main'));
  await expectAccessible(page);
}

async function expectRecovers(page) {
  await again(page).click();
  await expect(controle(page).getByText(JA, { exact: true })).toBeVisible();
  await expect(again(page)).toHaveCount(0);
}

test.describe('the server stops', () => {
  test.use({ ownServer: { args: [] } });

  test('at Controleren: a message, and after the server is back one goes on', async ({ page, server, expected }) => {
    expected.noAnswer('GET', LOOK_UP);
    await signInToGegevens(page, 'ja');
    await server.stop();
    await check(page);
    await expect(again(page)).toBeVisible({ timeout: 10_000 });
    await expectPlainWords(page.getByRole('main'));
    await expectAccessible(page);
    await server.start();
    await expectRecovers(page);
  });

  test('who has internet is not told that he has none', async ({ page, server, expected }) => {
    expected.noAnswer('GET', LOOK_UP);
    await signInToGegevens(page, 'ja');
    await server.stop();
    await check(page);
    await expect(again(page)).toBeVisible({ timeout: 10_000 });
    await expect(page.getByText('U heeft geen internet')).toHaveCount(0);
  });

  test('for a moment: nobody notices', async ({ page, server, expected }) => {
    expected.noAnswer('GET', LOOK_UP);
    await signInToGegevens(page, 'ja');
    await server.stop();
    const failed = page.waitForEvent('requestfailed');
    await check(page);
    await failed;
    await server.start();
    await expect(controle(page).getByText(JA, { exact: true })).toBeVisible();
  });

  test('before a deep link is opened: a message on that page', async ({ page, expected }) => {
    expected.noAnswer('GET', '/v1/sessies/huidige');
    await signIn(page, 'ja');
    await page.route('**/v1/sessies/huidige', (route) => route.abort('connectionrefused'));
    await page.reload();
    await expect(page.getByRole('button', { name: 'Probeer het opnieuw' })).toBeVisible({ timeout: 10_000 });
    await expectPlainWords(page.getByRole('main'));
    await expectAccessible(page);
    await expect(heading(page), 'also this page has a heading').toHaveCount(1);
    await page.unroute('**/v1/sessies/huidige');
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await expectHeading(page, 'Welkom, S. Groen');
  });
});

for (const { name, answer, title } of [
  { name: 'a 500 with HTML', answer: { status: 500, contentType: 'text/html', body: '<html>Internal Server Error</html>' }, title: 'Er ging iets mis bij ons' },
  { name: 'a problem that nobody knows yet', answer: probleem(418, 'theepot'), title: 'Wij kregen geen goed antwoord' },
  { name: 'no body at all', answer: { status: 200, contentType: 'application/json', body: '' }, title: 'Wij kregen geen goed antwoord' },
]) {
  test(`${name} instead of the answer`, async ({ page, expected }) => {
    if (answer.status >= 400) expected.answer('GET', LOOK_UP, answer.status);
    await signInToGegevens(page, 'ja');
    await page.route(`**${LOOK_UP}`, (route) => route.fulfill(answer));
    await check(page);
    await expectMessage(page, title);
    await page.unroute(`**${LOOK_UP}`);
    await expectRecovers(page);
  });
}

test('an answer that takes long: something shows, but not for an answer that is there at once', async ({ page }) => {
  await page.clock.install();
  await signInToGegevens(page, 'ja');
  const held = [];
  await page.route(`**${LOOK_UP}`, (route) => { held.push(route); });
  await page.clock.pauseAt(Date.now() + 60_000);
  await check(page);
  await page.clock.runFor(190);
  await expect(page.getByText('Bezig met controleren…')).toHaveCount(0);
  await page.clock.runFor(20);
  await expect(page.getByText('Bezig met controleren…')).toBeVisible();
  await held[0].continue();
  await expect(controle(page).getByText(JA, { exact: true })).toBeVisible();
  await expect(page.getByText('Bezig met controleren…')).toHaveCount(0);
});

// There is no banner yet: offline is told at the next question only.
test('offline: a banner comes by itself, what was typed stays, and the banner goes by itself', async ({ page, context }) => {
  const banner = page.getByText('U heeft geen internet');
  await page.goto('/inloggen');
  await goToDigid(page);
  const name = page.getByLabel('DigiD gebruikersnaam *');
  await name.fill('iemand');
  await context.setOffline(true);
  await expect(banner).toBeVisible();
  await expect(name).toHaveValue('iemand');
  await context.setOffline(false);
  await expect(banner).toHaveCount(0);
  await expect(name).toHaveValue('iemand');
});

test.describe('the application cannot start', () => {
  const NOT_STARTED = /De toepassing is niet gestart/;

  for (const [name, answer, expects] of [
    ['cannot be fetched', (route) => route.abort('connectionreset'), (expected) => expected.noAnswer('GET', /_bg\.wasm$/)],
    ['is not there', (route) => route.fulfill({ status: 404, body: '' }), (expected) => expected.answer('GET', /_bg\.wasm$/, 404)],
    ['is damaged', (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: 'geen wasm' }), () => {}],
  ]) {
    test.describe(`because the module ${name}`, () => {
      test.beforeEach(async ({ context, expected }) => {
        expects(expected);
        expected.line(NOT_STARTED);
        // The loader tells the console too; what it says depends on the browser.
        expected.maybe(/wasm|WebAssembly|instantiat|fetch|preload|integrity/i);
        await context.route('**/*_bg.wasm', answer);
      });

      test('a deep link: a page in Dutch with phone numbers', async ({ page }) => {
        await page.goto(PERSOONLIJKE_GEGEVENS);
        await expectHeading(page, 'Er is iets misgegaan');
        await expect(heading(page)).toBeFocused();
        await expect(page).toHaveTitle('Er is iets misgegaan - Doelgroepregister');
        await expect(page.getByRole('link', { name: PHONE })).toBeVisible();
        await expect(page.getByRole('link', { name: 'Laad de pagina opnieuw' })).toBeVisible();
        await expectAccessible(page);
      });

      test('the start page can still be read, and says that signing in does not work', async ({ page }) => {
        await page.goto('/');
        await expectHeading(page, 'Het doelgroepregister van de banenafspraak');
        await expect(page.getByText('Inloggen lukt nu niet.')).toBeVisible();
        await expect(page.getByRole('link', { name: PHONE })).toBeVisible();
        await expectAccessible(page);
      });
    });
  }
});

test('a module that starts and then breaks gives the same page', async ({ page, expected }) => {
  expected.answer(...NO_SESSION);
  await page.goto(PERSOONLIJKE_GEGEVENS);
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  // What the application's panic hook does.
  await page.evaluate(() => { document.body.dataset.pagina = 'storing'; });
  await expectHeading(page, 'Er is iets misgegaan');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('link', { name: PHONE })).toBeVisible();
});

test.describe('JavaScript is off', () => {
  test.use({ javaScriptEnabled: false });

  // Playwright looks for no text in noscript; the browser shows it.
  const shown = (page) => page.getByRole('main').innerText();

  test('the start page can be read and says how to go on', async ({ page }) => {
    await page.goto('/');
    await expectHeading(page, 'Het doelgroepregister van de banenafspraak');
    expect(await shown(page)).toContain('JavaScript staat uit in uw browser.');
    await expect(page.getByRole('link', { name: 'Inloggen bij Mijn UWV' })).toBeVisible();
    await expect(page.getByRole('link', { name: PHONE })).toBeVisible();
  });

  test('another page says that it needs JavaScript, and gives the phone numbers', async ({ page }) => {
    await page.goto(PERSOONLIJKE_GEGEVENS);
    await expect(page.getByRole('heading', { name: 'Deze pagina werkt alleen met JavaScript' })).toBeVisible();
    await expect(heading(page)).toHaveCount(1);
    await expect(page.getByRole('link', { name: PHONE })).toBeVisible();
  });
});
