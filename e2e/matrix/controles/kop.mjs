// One heading of level 1, with the words that belong to the state.
import { softly } from '../../kader/stappen.mjs';

export async function kop(page, { toestand }) {
  // Below a modal dialog the heading is still there, and out of reach.
  const where = toestand.kader === 'dialoog' ? page.locator('h1') : page.getByRole('heading', { level: 1 });
  const koppen = await where.filter({ visible: true }).allTextContents();
  if (koppen.length !== 1) return [`${koppen.length} koppen van niveau 1: ${koppen.join(' / ')}`];
  return softly(toestand.h1).test(koppen[0]) ? [] : [`de kop is "${koppen[0]}" en niet "${toestand.h1}"`];
}
