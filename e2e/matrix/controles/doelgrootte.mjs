// What one presses is large enough: 24 px for everything, 48 px for buttons and fields. A link in a sentence is as high as
// its line (the exception of WCAG 2.5.8).

export function doelgrootte(page) {
  return page.evaluate(() => {
    const found = [];
    const inSentence = (element) => {
      if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
      const around = element.closest('p, li, dd, td')?.textContent.trim() ?? '';
      return around.length > element.textContent.trim().length + 1;
    };
    for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button]')) {
      // The skip link is there from the moment that it has the focus.
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches('.nl-skip-link, [type=hidden]') || inSentence(element)) continue;
      const { width, height } = element.getBoundingClientRect();
      const small = element.matches('a, summary, [type=radio], [type=checkbox]');
      const least = small ? 24 : 48;
      // What is drawn between two pixels is not smaller for it.
      if (height < least - 0.5 || width < Math.min(least, 24) - 0.5) {
        const name = (element.textContent.trim() || element.id).slice(0, 40);
        found.push(`${element.localName} "${name}" is ${Math.round(width)} × ${Math.round(height)} px en moet ${least} zijn`);
      }
    }
    return found;
  });
}
