// Who asked for less motion (every cell does) sees none.

export function beweging(page) {
  return page.evaluate(() => {
    const seconds = (list) => Math.max(...list.split(',').map((part) => Number.parseFloat(part)));
    const found = [];
    for (const element of [document.documentElement, ...document.body.querySelectorAll('*')]) {
      const style = getComputedStyle(element);
      const name = `${element.localName}.${[...element.classList].join('.')}`;
      if (style.scrollBehavior === 'smooth') found.push(`schuift met een beweging: ${name}`);
      if (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) found.push(`beweegt: ${name}`);
      if (seconds(style.transitionDuration) > 0.01) found.push(`verandert met een beweging: ${name}`);
    }
    return found;
  });
}
