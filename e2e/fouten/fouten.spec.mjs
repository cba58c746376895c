// Fourteen faults at every endpoint: what a person reads, how often is asked, that nothing is lost, and how he goes on.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible, expectPlainWords } from '../kader/kwaliteit.mjs';
import { PROJECT } from '../kader/omgeving.mjs';
import { expect, test } from '../matrix/proef.mjs';
import { ALLE } from './alle.mjs';
import { BEL, FOUTEN } from './fouten.mjs';
import { ZONDER_SCHERM } from './zonder-scherm.mjs';

/** The path of an endpoint, with an id for `{id}`. */
function pathPattern(pad) {
  return new RegExp(`^${pad.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

/** Watches the requests to one endpoint; `set` makes them fail, `clear` stops that. */
function faulty({ page, context, methode, pattern }) {
  const isOurs = (request) => request.method() === methode && pattern.test(new URL(request.url()).pathname);
  const verzoeken = [];
  page.on('request', (request) => {
    if (isOurs(request)) verzoeken.push(request);
  });
  const where = (url) => pattern.test(url.pathname);
  const held = [];
  let handler;
  return {
    verzoeken,
    set: (antwoord) => {
      handler = (route) => {
        if (!isOurs(route.request())) return route.fallback();
        return typeof antwoord === 'function' ? antwoord(route, { context, held }) : route.fulfill(antwoord);
      };
      return page.route(where, handler);
    },
    clear: async () => {
      // What is still held would reach the server now, and do what nobody waits for any more.
      for (const route of held) await route.abort().catch(() => {});
      await page.unroute(where, handler);
    },
  };
}

function announce(expected, { methode, pattern, antwoord }) {
  if (typeof antwoord === 'function') expected.noAnswer(methode, pattern);
  else if (antwoord.status >= 400) expected.answer(methode, pattern, antwoord.status);
}

/** One fault at one endpoint, from the page where it is called to the good end. */
async function goThrough(ingang, fout, { page, context, server, expected, watched }) {
  const { methode, pad } = ingang;
  const pattern = pathPattern(pad);
  const woorden = [...fout.woorden, ...(fout.belt ? [BEL[ingang.bel ?? 'werknemers']] : [])];
  const geval = { opnieuw: 1, woorden, ...ingang, ...ingang.anders?.[fout.naam] };
  const fault = faulty({ page, context, methode, pattern });
  const d = { page, context, server, expected, fout: fout.naam, verzoeken: fault.verzoeken, waar: geval.waar, own: {} };
  announce(expected, { methode, pattern, antwoord: fout.antwoord });
  ingang.kondigt?.(d);

  await fout.begin?.(d);
  await geval.naar(d);
  await fault.set(fout.antwoord);
  fault.verzoeken.length = 0;
  await geval.doe(d);
  await expect.poll(() => fault.verzoeken.length, { message: 'asked' }).toBeGreaterThan(0);
  await fout.wacht?.(d);

  for (const gelezen of geval.woorden) await expect(geval.waar(page)).toContainText(gelezen, { timeout: 10_000 });
  const asked = methode === 'GET' ? fout.gelezen ?? 1 : 1;
  expect(fault.verzoeken.length, 'how often was asked').toBe(asked);
  // What is different stands on another page, and a page is told by its title.
  if (!ingang.anders?.[fout.naam]) {
    const said = () => watched.seen('gezegd').filter((text) => text.includes(geval.woorden[0])).length;
    await expect.poll(said, { message: 'told to a screen reader' }).toBe(geval.verteld?.[fout.naam] ?? fout.verteld ?? 1);
  }
  await expectPlainWords(geval.waar(page));
  // Below a dialog the page is out of reach, but not out of sight.
  await expectPlainWords(page.locator('#app main'));
  // Another fault is the same message in other words; what looks different is looked at each time.
  if (fout.naam === '500' || ingang.anders?.[fout.naam]) await expectAccessible(page);
  await geval.blijft?.(d);

  await fault.clear();
  await fout.eind?.(d);
  await geval.verder(d);
  await geval.einde(d);
  expect(fault.verzoeken.length, 'and then one time more').toBe(asked + geval.opnieuw);
}

for (const ingang of ALLE) {
  test.describe(`at ${ingang.methode} ${ingang.pad}`, () => {
    test.use({ toepassing: ingang.toepassing });
    for (const fout of FOUTEN) {
      test(`${fout.naam} at ${ingang.methode} ${ingang.pad}`, async ({ page, context, server, expected, watched }) => {
        await goThrough(ingang, fout, { page, context, server, expected, watched });
      });
    }
  });
}

/** The constants of a Rust file that are a path of the API. */
function constants(file) {
  const source = readFileSync(join(PROJECT, file), 'utf8');
  return [...source.matchAll(/pub const (\w+): &str = "(\/v1\/[^"]*)"/g)].map(([, name, path]) => [name, path]);
}

const PATHS = new Map([...constants('crates/contract/src/paths.rs'), ...constants('crates/api/src/http/access.rs')]);
const known = ([method, name]) => `${method} ${PATHS.get(name) ?? `(onbekend: ${name})`}`;

/** What the server answers, from its table of who may do what. */
function answeredByServer() {
  const source = readFileSync(join(PROJECT, 'crates/api/src/http/access.rs'), 'utf8');
  const table = source.match(/TOEGANG: &\[Ingang\] = &\[\n(.*?)\n\];/s)[1];
  const rows = [...table.matchAll(/^ {4}\w+\(\s*"([A-Z]+)",\s*(?:paths::)?(\w+)/gm)];
  expect(rows.length, 'every row of the table was read').toBe([...table.matchAll(/^ {4}\S/gm)].length);
  return rows.map(([, method, name]) => known([method, name]));
}

/** The files of the application's client. */
function clientSources() {
  const files = readdirSync(join(PROJECT, 'src/api_client')).map((name) => `src/api_client/${name}`);
  return ['src/api_client.rs', ...files].map((file) => readFileSync(join(PROJECT, file), 'utf8'));
}

/** What the application asks: each function of its client, with the path and the method that it names. */
function askedByClient() {
  return clientSources().flatMap((source) => {
    const [before, ...functions] = source.split(/\bfn /);
    // The screens of a stub are named once for each provider, by field; a function names the field.
    const fields = [...before.matchAll(/^ +(\w+): paths::([A-Z][A-Z_]*),$/gm)].map(([, field, name]) => ({ field, name }));
    return functions.flatMap((body) => {
      const method = body.match(/Method::([A-Z]+)/)?.[1] ?? (/self\s*\.read(::<\w+>)?\(/.test(body) ? 'GET' : 'POST');
      const names = [...body.matchAll(/paths::([A-Z][A-Z_]*)/g)].map(([, name]) => name);
      const byField = fields.filter(({ field }) => new RegExp(String.raw`stub\.${field}\b`).test(body)).map(({ name }) => name);
      return [...names, ...byField].map((name) => known([method, name]));
    });
  });
}

test('every endpoint of the server and of the application has its faults tested, or a reason why not', () => {
  const asked = askedByClient();
  expect(asked.length).toBeGreaterThan(30);
  const tested = ALLE.map(({ methode, pad }) => `${methode} ${pad}`);
  const exempt = ZONDER_SCHERM.map(([methode, pad]) => `${methode} ${pad}`);
  expect([...tested, ...exempt].sort(), 'nothing twice, nothing missing, nothing that is no more')
    .toEqual([...new Set([...answeredByServer(), ...asked])].sort());
  for (const [, pad, reden] of ZONDER_SCHERM) expect(reden?.length, pad).toBeGreaterThan(10);
  expect(new Set(FOUTEN.map(({ naam }) => naam)).size, 'the faults of the page contract').toBe(14);
});
