// The reader decides how large the text is.
const USUAL = 16;

export async function tekstgrootte(page, { tekst }) {
  const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const wanted = (USUAL * tekst) / 100;
  return Math.abs(size - wanted) < wanted / 8 ? [] : [`de tekst is ${size} px en de lezer vroeg om ${wanted}`];
}
