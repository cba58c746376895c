// Puts a page in the circumstances of a cell, without loading it again.

const FONT_SIZES = { 100: { standard: 16, fixed: 13 }, 200: { standard: 32, fixed: 26 } };
const COLOURS = {
  licht: { forcedColors: 'none', colorScheme: 'light' },
  'eigen-licht': { forcedColors: 'active', colorScheme: 'light' },
  'eigen-donker': { forcedColors: 'active', colorScheme: 'dark' },
};

/** Somebody who changes the window and the settings of his browser. */
export class Inrichting {
  #page;
  #browser;
  #tekst = 100;

  static async van(page) {
    const inrichting = new Inrichting();
    inrichting.#page = page;
    inrichting.#browser = await page.context().newCDPSession(page);
    return inrichting;
  }

  async zet(cel) {
    const page = this.#page;
    // What a person sets in his browser, not a zoom: the text is twice as large and the screen is not.
    if (cel.tekst !== this.#tekst) {
      await this.#browser.send('Page.setFontSizes', { fontSizes: FONT_SIZES[cel.tekst] });
      this.#tekst = cel.tekst;
    }
    await page.emulateMedia({ media: cel.media, reducedMotion: 'reduce', ...COLOURS[cel.kleuren] });
    await page.setViewportSize({ width: cel.breedte, height: cel.hoogte });
    await rust(page);
  }
}

/** Nothing is under the mouse, the page is at its top, and its letters are there. */
export async function rust(page) {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    scrollTo({ top: 0, left: 0, behavior: 'instant' });
    await document.fonts.ready;
    // Two frames: the first may still paint what was before.
    await new Promise((next) => { requestAnimationFrame(() => requestAnimationFrame(next)); });
  });
}

/** The next Tab goes to the first stop of the page. */
export async function begin(page) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute('tabindex');
    scrollTo({ top: 0, left: 0, behavior: 'instant' });
  });
}
