// A field or a choice does not lie over the words of its own label.

export function overlap(page) {
  return page.evaluate(() => [...document.querySelectorAll('label')].flatMap((label) => {
    if (!label.control || !label.checkVisibility()) return [];
    const field = label.control.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(label);
    // What touches does not overlap; half a pixel is rounding.
    const over = [...words.getClientRects()].some((box) =>
      Math.min(box.right, field.right) - Math.max(box.left, field.left) > 0.5
      && Math.min(box.bottom, field.bottom) - Math.max(box.top, field.top) > 0.5);
    return over ? [`${label.control.localName} ${label.control.id} ligt over de woorden "${label.textContent.trim().slice(0, 40)}"`] : [];
  }));
}
