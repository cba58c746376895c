// Whoever comes by a link is at the heading of the new page. (That the page is announced: see gezegd.mjs.)
import { expect } from '@playwright/test';

export async function aankomst(page, { toestand }) {
  if (!toestand.aankomst) return [];
  const focused = expect(page.getByRole('heading', { level: 1 })).toBeFocused({ timeout: 2_000 });
  return focused.then(() => [], async () => [
    `de focus is niet op de kop, maar op ${await page.evaluate(() => document.activeElement.localName)}`,
  ]);
}
