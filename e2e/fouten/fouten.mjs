// The fourteen ways in which a question to the API can fail: how to make each happen, and what a person then reads.

/** A problem as the server sends it (RFC 9457). */
export const probleem = (status, code, more = {}) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: `urn:doelgroepregister:probleem:${code}`, title: 'Title', status, detail: 'Detail', code, ...more }),
});

const json = (body) => ({ status: 200, contentType: 'application/json', body });

/** Whom somebody calls, by the portal that he is in. */
export const BEL = {
  werknemers: 'Bel UWV Telefoon Werknemers: 088 - 898 92 94.',
  werkgevers: 'Bel UWV Telefoon Werkgevers: 088 - 898 92 95.',
};

/** Reading is tried again two times where that may help; writing never. */
const PATIENT = 3;

export const NIET_BESCHIKBAAR = ['Dit werkt nu even niet', 'Probeer het over een paar minuten opnieuw.'];
const NIET_VERWERKT = ['Wij konden dit niet verwerken', 'Wij hebben niets opgeslagen.', 'Probeer het opnieuw. Lukt het dan nog niet? Laad dan de pagina opnieuw.'];
const ONLEESBAAR = ['Wij kregen geen goed antwoord', 'Dat ligt niet aan u.', 'Probeer het opnieuw.'];

/** Presses *Probeer het opnieuw* in this place. What failed for want of internet is asked again by itself. */
export const opnieuw = (plek) => (d) => (d.fout === 'offline' ? undefined : plek(d).getByRole('button', { name: 'Probeer het opnieuw' }).click());

/**
 * `naam`: in the title of the test. `woorden`: what must be read. `belt`: and then whom to call. `antwoord`: what comes instead of the answer.
 * `gelezen`: how often a GET asks. `verteld`: how often a screen reader is told, if not once. `begin`, `wacht`, `eind`: for what is more than another answer.
 */
export const FOUTEN = [
  {
    naam: 'offline',
    woorden: ['U heeft geen internet', 'Wat u heeft ingevuld, blijft staan.', 'Zodra u weer internet heeft, kunt u verder.'],
    gelezen: PATIENT,
    // The banner at the top says so too, from the moment that the connection goes.
    verteld: 2,
    begin: ({ expected }) => {
      expected.maybeNoAnswer('GET', '/favicon.svg');
      expected.maybeNoAnswer('GET', /^\/fonts\//);
    },
    // The page itself must have come before the connection goes.
    antwoord: async (route, { context }) => {
      await context.setOffline(true);
      await route.abort('internetdisconnected');
    },
    eind: ({ context }) => context.setOffline(false),
  },
  {
    naam: 'timeout',
    woorden: ['Het duurt te lang', 'Wat u heeft ingevuld, staat er nog.', 'Controleer uw internet en probeer het opnieuw.'],
    begin: ({ page }) => page.clock.install(),
    antwoord: (route, { held }) => { held.push(route); },
    wacht: ({ page }) => page.clock.fastForward(10_000),
  },
  { naam: '400', woorden: NIET_VERWERKT, antwoord: probleem(400, 'onjuist-verzoek') },
  { naam: '401', woorden: ['U bent automatisch uitgelogd', 'Log opnieuw in.'], antwoord: probleem(401, 'niet-ingelogd') },
  { naam: '403', woorden: ['U mag dit niet bekijken'], belt: true, antwoord: probleem(403, 'geen-toegang') },
  { naam: '404', woorden: ['Wij kunnen dit niet vinden', 'Ga terug naar de vorige pagina'], antwoord: probleem(404, 'niet-gevonden') },
  { naam: '409', woorden: ['Deze gegevens zijn net veranderd', 'Laad de pagina opnieuw'], antwoord: probleem(409, 'conflict') },
  { naam: '415', woorden: NIET_VERWERKT, antwoord: probleem(415, 'verkeerd-mediatype') },
  {
    naam: '429',
    woorden: ['U probeert het te vaak', 'Vanaf 14:19 uur kunt u het opnieuw proberen.'],
    antwoord: probleem(429, 'te-veel-pogingen', { opnieuwOm: '14:19' }),
  },
  { naam: '500', woorden: ['Er ging iets mis bij ons', 'Dat ligt niet aan u.', 'Probeer het opnieuw.'], belt: true, antwoord: probleem(500, 'interne-fout') },
  {
    naam: '502 with HTML',
    woorden: NIET_BESCHIKBAAR,
    gelezen: PATIENT,
    antwoord: { status: 502, contentType: 'text/html', body: '<html><h1>502 Bad Gateway</h1></html>' },
  },
  { naam: '503', woorden: NIET_BESCHIKBAAR, gelezen: PATIENT, antwoord: probleem(503, 'niet-beschikbaar') },
  { naam: 'truncated body', woorden: ONLEESBAAR, antwoord: json('{"geregistreerd": tr') },
  { naam: 'JSON of another shape', woorden: ONLEESBAAR, antwoord: json('{"anders": true}') },
];
