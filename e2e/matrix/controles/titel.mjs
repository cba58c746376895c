// The title: faults first, then the page, then the portal.

export async function titel(page, { toestand }) {
  const title = await page.title();
  return title === toestand.titel ? [] : [`de titel is "${title}" en niet "${toestand.titel}"`];
}
