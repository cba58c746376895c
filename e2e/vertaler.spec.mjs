// That the translator of these tests does what a browser's translator does. The journeys under it: playwright.config.mjs.
import { expect, test } from './kader/proef.mjs';
import { MENU, PUBLIC_PAGES, UITSCHRIJVEN } from './kader/paginas.mjs';
import { signInFast } from './kader/snel.mjs';
import { JA, PERSOONLIJKE_GEGEVENS, check, controle, expectHeading } from './kader/stappen.mjs';
import { translated, untranslated } from './kader/vertaler.mjs';

/** A page that keeps the text that it made, as frameworks do, and changes it later. */
async function expectNaive(page, after) {
  await page.goto('/contact');
  await expectHeading(page, 'Contact');
  const shown = page.getByTestId('naief');
  await page.evaluate(() => {
    const element = document.createElement('p');
    element.dataset.testid = 'naief';
    globalThis.kept = document.createTextNode('oud');
    element.append(globalThis.kept);
    document.querySelector('main').append(element);
  });
  await expect(shown).toHaveText('oud');
  await page.evaluate(() => { globalThis.kept.data = 'nieuw'; });
  await expect(shown).toHaveText(after);
}

test.describe('with a translator', () => {
  test.use({ vertaald: true });

  test('a text that is kept and changed stays as it was', async ({ page }) => {
    await expectNaive(page, 'oud');
  });

  test('a text that is new, or that changes while it is on the page, is replaced, once', async ({ page }) => {
    await page.goto('/contact');
    await expectHeading(page, 'Contact');
    await page.evaluate(() => {
      const element = document.createElement('p');
      element.dataset.testid = 'later';
      // Without a word there is nothing to translate; the same text gets one.
      element.append(document.createTextNode(' '));
      document.querySelector('main').append(element);
      element.firstChild.data = 'later';
    });
    await expect(page.getByTestId('later').locator('font > font')).toHaveText(['later']);
    await page.evaluate(() => { document.body.append(document.createElement('hr')); });
    await expect(page.locator('font font font')).toHaveCount(0);
  });

  test('every text of every page is replaced', async ({ page, context, server }) => {
    await signInFast(context, server, 'ja');
    for (const { path, h1 } of [...PUBLIC_PAGES.filter(({ path: at }) => at !== '/inloggen'), ...MENU, UITSCHRIJVEN]) {
      await page.goto(path);
      await expectHeading(page, h1);
      await expect.poll(() => untranslated(page), { message: path }).toEqual([]);
      expect(await translated(page), path).toBeGreaterThan(10);
    }
    await page.goto(PERSOONLIJKE_GEGEVENS);
    await check(page);
    await expect(controle(page).getByText(JA)).toBeVisible();
    await expect.poll(() => untranslated(page), { message: 'the answer' }).toEqual([]);
  });
});

test('without a translator a text that is kept and changed does change, and nothing is replaced', async ({ page }) => {
  await expectNaive(page, 'nieuw');
  expect(await translated(page)).toBe(0);
});
