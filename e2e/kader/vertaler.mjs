// A browser that translates, as far as an application notices it.

/**
 * Runs in the page, as an init script: every text, also one that comes or changes later, goes, and a new one with the same
 * words comes in its place, in two elements of the translator's own. Whoever kept the old text writes where nobody looks.
 */
export function translate() {
  const SKIP = 'font, script, style, noscript, textarea, title, svg';
  const wrap = (text) => {
    // A translator has nothing to do where there is no word.
    if (!text.data.trim() || !text.isConnected || text.parentElement.closest(SKIP)) return;
    const inner = document.createElement('font');
    inner.append(document.createTextNode(text.data));
    const outer = document.createElement('font');
    outer.append(inner);
    text.replaceWith(outer);
  };
  const wrapAll = (root) => {
    if (root.nodeType === Node.TEXT_NODE) {
      wrap(root);
      return;
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(wrap);
  };
  // Not before: the parser goes on writing in the last text that it made.
  addEventListener('DOMContentLoaded', () => {
    wrapAll(document.body);
    new MutationObserver((changes) => {
      for (const change of changes) {
        if (change.type === 'characterData') wrapAll(change.target);
        else change.addedNodes.forEach((node) => wrapAll(node));
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

/** Every text that can be seen and that the translator has not replaced. */
export function untranslated(page) {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const parent = text.parentElement;
      if (text.data.trim() && !parent.closest('font, script, style, noscript, textarea') && parent.checkVisibility()) found.push(text.data);
    }
    return found;
  });
}

/** How many texts the translator has replaced. */
export function translated(page) {
  return page.locator('font > font').count();
}
