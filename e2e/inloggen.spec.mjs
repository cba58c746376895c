// From the start page to the answer of the register.
import { expect, test } from './kader/proef.mjs';
import { JA, NEE, check, controle, signInToGegevens } from './kader/stappen.mjs';

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

async function auditLines(server) {
  const { stdout } = await server.command('audit', '--controleer');
  return Number(stdout.match(/heel: (\d+)/)[1]);
}

function withResolvers() {
  let resolve;
  const promise = new Promise((done) => { resolve = done; });
  return { promise, resolve };
}
