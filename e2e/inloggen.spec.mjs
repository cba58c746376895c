// From the start page to the answer of the register.
import { expect, test } from './kader/proef.mjs';
import { expectAccessible, expectFocusVisible } from './kader/kwaliteit.mjs';
import {
  JA, METHODE, NEE, WACHTWOORD, check, controle, expectHeading, heading, readSmsCode, signInToGegevens,
} from './kader/stappen.mjs';

/** Presses Tab until this element has the focus; every stop on the way must be seen. */
async function tabTo(page, locator) {
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press('Tab');
    await expectFocusVisible(page);
    if (await locator.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Niet bereikt met Tab: ${locator}`);
}

async function typeIn(page, locator, text) {
  await tabTo(page, locator);
  await page.keyboard.type(text);
}

test('from the start page to Ja with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await expectAccessible(page);
  await tabTo(page, page.getByRole('link', { name: 'Inloggen bij Mijn UWV' }));
  await page.keyboard.press('Enter');

  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Inloggen met DigiD' }));
  await page.keyboard.press('Space');

  const basis = page.getByLabel(METHODE.basis);
  await expect(basis).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await tabTo(page, basis);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel(METHODE.sms)).toBeChecked();
  await typeIn(page, page.getByLabel('DigiD gebruikersnaam *'), 'ja');
  await typeIn(page, page.getByLabel('Wachtwoord *'), WACHTWOORD);
  await page.keyboard.press('Enter');

  const code = await readSmsCode(page);
  await expect(heading(page)).toBeFocused();
  await typeIn(page, page.getByLabel('Sms-code', { exact: true }), code);
  await tabTo(page, page.getByRole('button', { name: 'Inloggen', exact: true }));
  await page.keyboard.press('Space');

  await expectHeading(page, 'Welkom, S. Groen');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('Mijn UWV home - Mijn UWV');
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Persoonlijke gegevens' }));
  await page.keyboard.press('Enter');

  await expectHeading(page, 'Persoonlijke gegevens');
  await expect(heading(page)).toBeFocused();
  const button = page.getByRole('button', { name: 'Controleren' });
  await tabTo(page, button);
  await page.keyboard.press('Space');
  await expect(controle(page).getByText(JA, { exact: true })).toBeVisible();
  await expect(button, 'heading, explanation and button stay').toBeFocused();
  await expect(page.getByText('Hieronder controleert u of u in het doelgroepregister staat.', { exact: true })).toBeVisible();

  await tabTo(page, page.getByRole('link', { name: 'Uitschrijven uit het doelgroepregister' }));
  await page.keyboard.press('Enter');
  await expectHeading(page, 'Uitschrijven doelgroepregister');
});

test('Ja, with a link to be deregistered and no end date', async ({ page, watched }) => {
  await signInToGegevens(page, 'ja');
  await check(page);
  const answer = controle(page);
  await expect(answer.getByText(JA, { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Uitschrijven uit het doelgroepregister' })).toBeVisible();
  await expect(answer).not.toContainText('Uw registratie loopt tot en met');
  await expect(answer).not.toContainText(NEE);
  await expect.poll(() => watched.seen('gezegd').filter((text) => text.includes(JA)).length, { message: 'told to a screen reader, once' }).toBe(1);
});

test('Ja, until an end date', async ({ page }) => {
  await signInToGegevens(page, 'ja-tot');
  await check(page);
  await expect(controle(page).getByText(JA, { exact: true })).toBeVisible();
  await expect(controle(page).getByText('Uw registratie loopt tot en met 31 december 2028.', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Uitschrijven uit het doelgroepregister' })).toBeVisible();
});

test('Nee, without a link to be deregistered', async ({ page }) => {
  await signInToGegevens(page, 'nee');
  await check(page);
  await expect(controle(page).getByText(NEE, { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Uitschrijven uit het doelgroepregister' })).toHaveCount(0);
  await expect(page.getByText(JA)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Controleren' })).toBeVisible();
});

test('H. de Blauw, whom the AOW ended, sees his own data and Nee', async ({ page }) => {
  await signInToGegevens(page, 'blauw');
  const data = page.getByRole('region', { name: 'Uw gegevens' });
  for (const [term, value] of [
    ['Naam', 'H. de Blauw'],
    ['Geboortedatum', '21-01-1950'],
    ['Burgerservicenummer (BSN)', '123456782'],
  ]) {
    await expect(data.getByRole('term').filter({ hasText: term })).toBeVisible();
    await expect(data.getByRole('definition').filter({ hasText: value })).toHaveText(value);
  }
  await check(page);
  await expect(controle(page).getByText(NEE, { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Uitschrijven uit het doelgroepregister' })).toHaveCount(0);
});

test('two presses on Controleren are one look-up', async ({ page, server }) => {
  await signInToGegevens(page, 'ja');
  const before = await auditLines(server);
  let asked = 0;
  const held = Promise.withResolvers?.() ?? withResolvers();
  await page.route('**/v1/doelgroepregistraties/eigen', async (route) => {
    asked += 1;
    await held.promise;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Controleren' }).dblclick();
  await expect(page.getByText('Bezig met controleren…')).toBeVisible();
  await check(page);
  held.resolve();
  await expect(controle(page).getByText(JA, { exact: true })).toBeVisible();
  expect(asked).toBe(1);
  expect(await auditLines(server), 'one look-up, one record').toBe(before + 1);
});

test('the whole journey works on a page that a translator has taken apart', async ({ page }) => {
  await page.addInitScript(translate);
  await signInToGegevens(page, 'ja');
  await check(page);
  await expect(controle(page).getByText(JA)).toBeVisible();
  await check(page);
  await expect(controle(page).getByText(JA)).toBeVisible();
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await expect(page.getByText('U bent uitgelogd.')).toBeVisible();
});

/** What Chrome's translator does: every text, also what comes later, is replaced by one in elements of its own. */
function translate() {
  const wrap = (text) => {
    if (!text.data.trim() || !text.parentElement || text.parentElement.closest('font, script, style, svg, title')) return;
    const inner = document.createElement('font');
    inner.append(document.createTextNode(text.data));
    const outer = document.createElement('font');
    outer.append(inner);
    text.replaceWith(outer);
  };
  const wrapAll = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(wrap);
  };
  addEventListener('DOMContentLoaded', () => {
    wrapAll();
    new MutationObserver(wrapAll).observe(document.body, { childList: true, subtree: true });
  });
}

async function auditLines(server) {
  const { stdout } = await server.command('audit', '--controleer');
  return Number(stdout.match(/heel: (\d+)/)[1]);
}

function withResolvers() {
  let resolve;
  const promise = new Promise((done) => { resolve = done; });
  return { promise, resolve };
}
