// Writes the value of a design token where it is read. Of the theme's 630 tokens nearly all mean the same everywhere: those
// that only the root of the document declares. Said once more each time they still are half as much to download.

/** The class that the theme and our brand declare their tokens on: that of the html element, and of nothing else. */
const ROOT = '.voorbeeld-theme';

/** Puts the values of what never changes in the place of `var()`, in a style sheet of postcss. */
export function flatten(css) {
  const declared = new Map(); // every custom property -> its last value, or null when it is not the root's alone
  css.walkDecls(/^--/, ({ prop, value, parent, important }) => {
    const isRoots = parent.selector === ROOT && parent.parent.name === 'layer' && !important;
    declared.set(prop, isRoots && declared.get(prop) !== null ? value : null);
  });
  const values = new Map();
  /** What a property is everywhere, when it is. */
  const constant = (prop) => {
    if (!values.has(prop)) {
      values.set(prop, null); // for one that reads itself
      const value = declared.get(prop);
      const written = value == null ? null : write(value);
      if (written !== null && !written.includes('var(')) values.set(prop, written);
    }
    return values.get(prop);
  };
  const write = (value) => replaceVars(value, (prop, fallback, asItWas) => {
    if (!declared.has(prop)) return fallback === undefined ? asItWas : write(fallback);
    return constant(prop) ?? (fallback === undefined ? asItWas : `var(${prop},${write(fallback)})`);
  });
  css.walkDecls((declaration) => {
    if (declaration.value.includes('var(')) declaration.value = write(declaration.value);
  });
}

/** Replaces each outermost `var()` in a value. */
function replaceVars(value, replacement) {
  let written = '';
  let at = 0;
  for (let from; (from = value.indexOf('var(', at)) >= 0;) {
    const to = closing(value, from + 'var('.length);
    const inside = value.slice(from + 'var('.length, to);
    const comma = inside.indexOf(',');
    const [prop, fallback] = comma < 0 ? [inside] : [inside.slice(0, comma), inside.slice(comma + 1).trim()];
    written += value.slice(at, from) + replacement(prop.trim(), fallback, value.slice(from, to + 1));
    at = to + 1;
  }
  return written + value.slice(at);
}

/** Where the bracket that was opened before `at` closes. */
function closing(value, at) {
  for (let open = 1; at < value.length; at += 1) {
    if (value[at] === '(') open += 1;
    else if (value[at] === ')' && --open === 0) return at;
  }
  throw new Error(`a bracket that does not close: ${value}`);
}
