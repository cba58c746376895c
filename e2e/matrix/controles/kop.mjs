// One heading of level 1, with the words that belong to the state.
import { softly } from '../../kader/stappen.mjs';

export async function kop(page, { toestand }) {
  const koppen = await page.getByRole('heading', { level: 1 }).allTextContents();
  if (koppen.length !== 1) return [`${koppen.length} koppen van niveau 1: ${koppen.join(' / ')}`];
  return softly(toestand.h1).test(koppen[0]) ? [] : [`de kop is "${koppen[0]}" en niet "${toestand.h1}"`];
}
