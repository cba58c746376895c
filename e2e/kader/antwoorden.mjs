// What an answer of the API may tell an employer about a person (I-02): BSN, Ja or Nee, an end date, and his own number.

/** The fields of each answer about persons, from its top down; nothing else may be in it. */
const VELDEN = [
  [/^\/v1\/organisaties\/[^/]+\/doelgroepregistraties\/_opvragen$/, ['bsn', 'geregistreerd', 'einddatum']],
  [/^\/v1\/organisaties\/[^/]+\/personeelsoverzichten$/, ['peiljaar', 'loonheffingennummer', 'aantal', 'regels', 'regels.bsn', 'regels.loonheffingennummer', 'regels.einddatum']],
];
const CSV = /^\/v1\/organisaties\/[^/]+\/personeelsoverzichten\/_csv$/;
/** The browser gives a text without its byte order mark. */
const KOP = /^\u{feff}?Burgerservicenummer;Loonheffingennummer;Einddatum registratie$/u;
const REGEL = /^\d{9};\d{9}L\d{2};(\d{2}-\d{2}-\d{4})?$/;
/** What is only the register's, whatever the answer. */
const GEHEIM = /geboorte|geboren|voorletter|voorvoegsel|overleden|grondslag|begindatum|ingangsdatum|reden|wajong|\bwsw\b|indicatie|verloon/i;
/** The fields in which an employer's own people and companies are named, and letters are written. */
const VRIJ = new Set(['naam', 'achternaam', 'email', 'titel', 'alineas', 'door', 'voor', 'detail', 'title']);

/** What is wrong with an answer that the page of an employer got, in words. */
export function teVeelVerteld(path, status, text) {
  if (status === 200 && CSV.test(path)) return csvFouten(text);
  let json;
  try {
    json = JSON.parse(text || 'null');
  } catch {
    // What is no JSON the application does not read either.
    return [];
  }
  const gevonden = [...velden(json)];
  const toegestaan = VELDEN.find(([pattern]) => pattern.test(path))?.[1];
  const geheim = gevonden.flatMap(({ pad, naam, waarde }) => (GEHEIM.test(naam) || (!VRIJ.has(naam) && GEHEIM.test(waarde)) ? [`geheim veld ${pad}`] : []));
  if (status !== 200 || !toegestaan) return geheim;
  return [...geheim, ...gevonden.filter(({ pad }) => !toegestaan.includes(pad)).map(({ pad }) => `veld ${pad} hoort niet in dit antwoord`)];
}

/** Every field, with its path; places in a list do not count. */
function* velden(json, boven = '') {
  if (Array.isArray(json)) for (const item of json) yield* velden(item, boven);
  else if (json !== null && typeof json === 'object') {
    for (const [naam, waarde] of Object.entries(json)) {
      const pad = boven ? `${boven}.${naam}` : naam;
      yield { pad, naam, waarde: typeof waarde === 'string' ? waarde : '' };
      yield* velden(waarde, pad);
    }
  }
}

function csvFouten(text) {
  const [kop, ...regels] = text.split('\r\n');
  const fouten = KOP.test(kop) ? [] : ['de kop van het bestand is een andere'];
  // After the last line end there is nothing.
  if (regels.at(-1) === '') regels.pop();
  if (!regels.every((regel) => REGEL.test(regel))) fouten.push('een regel van het bestand heeft iets anders dan BSN, nummer en einddatum');
  return fouten;
}
