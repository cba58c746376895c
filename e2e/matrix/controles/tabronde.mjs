// With Tab through the whole page: every stop shows that it has the focus, lies in the window and is not covered; the skip
// link is the first; and everything that can be used is a stop.
import { begin } from '../inrichten.mjs';

const MOST = 150;

export async function tabronde(page, { kleuren }) {
  const found = [];
  await begin(page);
  await page.evaluate(() => { globalThis.e2eRonde = []; });
  for (let stop = 0; ; stop += 1) {
    if (stop === MOST) {
      found.push(`na ${MOST} keer Tab is de ronde niet klaar`);
      break;
    }
    await page.keyboard.press('Tab');
    const faults = await page.evaluate(look, { shadows: kleuren === 'licht' });
    if (!faults) break;
    found.push(...faults);
  }
  found.push(...await page.evaluate(missed));
  await begin(page);
  return found;
}

/** In the page: what is wrong with where the focus is now; nothing when the round is over. */
function look({ shadows }) {
  const stops = globalThis.e2eRonde;
  const element = document.activeElement;
  if (!element || element === document.body || stops.includes(element)) return null;
  stops.push(element);
  const found = [];
  const name = `${element.localName} "${(element.textContent.trim() || element.id).slice(0, 40)}"`;
  // In a modal dialog the rest of the page is out of reach, and so is its skip link.
  if (stops.length === 1 && !document.querySelector('dialog[open]')) {
    const main = element.hash ? document.querySelector(element.hash) : null;
    if (!main?.matches('main') || !main.checkVisibility()) found.push(`de eerste Tab gaat niet naar de link naar de inhoud, maar naar ${name}`);
  }

  const style = getComputedStyle(element);
  // Own colours take shadows away.
  const ring = (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) || (shadows && style.boxShadow !== 'none');
  if (!ring) found.push(`geen focusring: ${name}`);

  const box = element.getBoundingClientRect();
  // A field of more lines is brought into view as far as its text is being typed.
  const fits = box.height <= innerHeight && !element.matches('textarea');
  const inside = box.bottom > 0 && box.top < innerHeight && box.width > 1 && box.height > 1;
  if (!inside || (fits && (box.top < -1 || box.bottom > innerHeight + 1)) || box.left < -1 || box.right > innerWidth + 1) {
    found.push(`de focus is niet in beeld: ${name}`);
  }

  // The middle and the middles of the sides of each line: corners can be round.
  const covered = [...element.getClientRects()].some(({ left, right, top, bottom }) => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return [[x, y], [x, top + 2], [x, bottom - 2], [left + 2, y], [right - 2, y]].some(([px, py]) => {
      const hit = document.elementFromPoint(px, py);
      // Outside the window nothing is hit; that was judged above.
      if (!hit || element.contains(hit)) return false;
      // High letters are hit outside the box of their line, where they cover nothing.
      return [...hit.getClientRects()].some((other) => other.left <= px && px <= other.right && other.top <= py && py <= other.bottom);
    });
  });
  if (covered) found.push(`de focus is bedekt: ${name}`);
  return found;
}

/** In the page: what can be used, and never had the focus. A group of radio buttons is one stop. */
function missed() {
  const stops = globalThis.e2eRonde;
  const usable = (document.querySelector('dialog[open]') ?? document).querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]');
  const sameGroup = (element) => element.type === 'radio' && stops.some((stop) => stop.type === 'radio' && stop.name === element.name);
  return [...usable]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !stops.includes(element) && !sameGroup(element))
    .map((element) => `niet te bereiken met Tab: ${element.localName} "${(element.textContent.trim() || element.id).slice(0, 40)}"`);
}
