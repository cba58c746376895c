// What must hold in every state of every page: axe, HTML, and nothing that falls outside the screen.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { PROJECT } from './omgeving.mjs';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const config = JSON.parse(readFileSync(join(PROJECT, 'style', 'htmlvalidate.json'), 'utf8'));
/** How a browser writes a document down (quotes, empty values) is not ours to choose. */
const SPELLING = ['attr-quotes', 'attribute-boolean-style', 'attribute-empty-style', 'doctype-style', 'void-style', 'no-trailing-whitespace'];
const html = new HtmlValidate({
  ...config,
  rules: {
    ...config.rules,
    ...Object.fromEntries(SPELLING.map((rule) => [rule, 'off'])),
    // How many faults, which page, which portal.
    'long-title': ['error', { maxlength: 80 }],
    // A list without bullets is no list to Safari, unless its role says so; a select cannot be searched while one types.
    'prefer-native-element': ['error', { exclude: ['list', 'listbox'] }],
  },
});

/** Everything but what axe itself calls an experiment, and level AAA. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The violations of axe, on the page as it stands. `forcedColours`: the browser paints other colours than the page asks for
 * and tells axe the page's own, so that contrast is for the eye.
 */
export async function axeFaults(page, { forcedColours = false } = {}) {
  const present = await page.evaluate(() => 'axe' in globalThis);
  if (!present) await page.evaluate(AXE);
  return page.evaluate(async ({ tags, contrast }) => {
    const result = await globalThis.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: contrast } },
    });
    return result.violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} (${node.any[0]?.message ?? node.failureSummary})`));
  }, { tags: AXE_TAGS, contrast: !forcedColours });
}

/** No violation of axe. */
export async function expectAccessible(page, state = page.url(), options = {}) {
  expect(await axeFaults(page, options), `axe: ${state}`).toEqual([]);
}

/** What is not valid HTML in the document as the browser has it now. */
export async function htmlFaults(page) {
  // With scripting on, what is in noscript is text and not part of the document. And a font in a
  // font, an element that HTML has no longer, is a translator's and not ours (kader/vertaler.mjs).
  // The empty comments with which Leptos marks places would read as text in a textarea, where the document has none.
  const content = (await page.content()).replaceAll(/<noscript>.*?<\/noscript>|<font><font>|<\/font><\/font>|<!---->/gs, '');
  const report = await html.validateString(content);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, line }) => `${ruleId}: ${message} (${selector ?? `regel ${line}`})`));
}

/** The document is valid HTML. */
export async function expectValidHtml(page, state = page.url()) {
  expect(await htmlFaults(page), `html: ${state}`).toEqual([]);
}

/** What sticks out at the right, and which text is cut off. */
export async function fitFaults(page) {
  return page.evaluate(() => {
    const found = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) {
      found.push(`de pagina is ${document.documentElement.scrollWidth} breed op een scherm van ${width}`);
    }
    for (const element of document.body.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      // What only a screen reader hears is 1 pixel; what is not shown has no box.
      if (box.width <= 1 || box.height <= 1 || style.visibility === 'hidden' || element.closest('svg')) continue;
      const name = `${element.localName}.${[...element.classList].join('.')} "${element.textContent.trim().slice(0, 40)}"`;
      if (box.right > width + 1 || box.left < -1) {
        const scrolls = element.parentElement.closest('[tabindex="0"]');
        const reachable = scrolls && ['auto', 'scroll'].includes(getComputedStyle(scrolls).overflowX);
        if (style.position !== 'absolute' && !reachable) found.push(`valt buiten het scherm: ${name}`);
      }
      // A field of one line scrolls to where one types.
      if (element.localName === 'input') continue;
      const clipsX = ['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const clipsY = ['hidden', 'clip'].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (clipsX || clipsY) found.push(`tekst is afgesneden: ${name}`);
    }
    return found;
  });
}

/** Nothing sticks out, and no text is cut off. */
export async function expectFits(page, state = page.url()) {
  expect(await fitFaults(page), `past: ${state}`).toEqual([]);
}

/** Whoever moves with the keyboard sees where he is: the focused element has a ring and lies within the window. */
export async function expectFocusVisible(page) {
  const focus = () => page.evaluate(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const ring = (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
    const inside = box.bottom > 0 && box.top < innerHeight && box.width > 1 && box.height > 1;
    return ring && inside ? 'te zien' : `niet te zien: ${element.localName} "${(element.textContent || element.id).trim().slice(0, 60)}" (ring: ${ring}, in beeld: ${inside})`;
  });
  await expect.poll(focus, { message: 'de focus' }).toBe('te zien');
}

/** Nothing technical is read here: no status, no JSON, no English, no Rust. */
export async function expectPlainWords(locator) {
  expect(await locator.innerText()).not.toMatch(/\b[45]\d\d\b|[{}]|error|undefined|null|NaN|fetch|Onleesbaar|ApiFout|html/i);
}
