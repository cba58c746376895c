// Whether every page has states: the table of routes is read from the source, so that nobody has to keep a second one.

/** The addresses in the table of routes, whatever feature they are under. '' is the page for every other address. */
export function adressenVan(app, paths) {
  const constants = new Map([...paths.matchAll(/pub const (\w+): &str = "([^"]*)";/g)].map(([, name, path]) => [name, path]));
  return [...app.matchAll(/\broute\(\s*(?:"([^"]*)"|(?:\w+::)*paths::(?:\w+::)*(\w+))\s*,/g)].map(([, literal, name]) => {
    if (literal !== undefined) return literal;
    if (!constants.has(name)) throw new Error(`paths::${name} staat niet in de lijst van adressen.`);
    return constants.get(name);
  });
}

/** What is missing from the list of states, or too much in it. */
export function gaten(adressen, toestanden) {
  const routes = new Set(toestanden.map(({ route }) => route));
  const known = new Set(adressen);
  const elsewhere = [...routes].filter((route) => !known.has(route));
  const found = [];
  for (const adres of known) {
    if (adres === '' ? elsewhere.length === 0 : !routes.has(adres)) found.push(`geen toestand voor ${adres || 'een onbekend adres'}`);
  }
  const namen = toestanden.map(({ naam }) => naam);
  for (const naam of new Set(namen.filter((one, index) => namen.indexOf(one) !== index))) found.push(`twee toestanden heten ${naam}`);
  return found;
}
