// What goes over the wire in a journey: headers on every answer, cookies, and nothing personal where it does not belong.
// That no address, title or storage holds a BSN or a name is watched in every test (kader/bewaking.mjs).
import { readFile } from 'node:fs/promises';
import { teVeelVerteld } from './kader/antwoorden.mjs';
import { numbersIn } from './kader/bewaking.mjs';
import { expect, test } from './kader/proef.mjs';
import { bsnsIn, passes } from './kader/elfproef.mjs';
import { JA, check, choose, controle, signInHere, signInToGegevens, signOut } from './kader/stappen.mjs';
import { SPORTHALLEN, RSIN, TELT_MEE, goToEherkenning, kiesBedrijf, signInWerkgeverHere, toon, vraagOp } from './kader/werkgever.mjs';

const HEADERS = {
  'content-security-policy': /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'/,
  'strict-transport-security': /max-age=31536000/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /geolocation=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
};

/** A journey through everything, with a sign-in that fails first. */
async function journey(page) {
  await page.goto('/');
  await page.getByRole('link', { name: 'Inloggen bij Mijn UWV' }).click();
  await page.getByRole('button', { name: 'Inloggen met DigiD' }).click();
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await expect(page.getByText('U heeft het inloggen geannuleerd.')).toBeVisible();
  await signInHere(page, 'blauw');
  for (const entry of ['Aanvragen', 'Doorgeven en wijzigen', 'Mijn documenten', 'Persoonlijke gegevens']) await choose(page, entry);
  await expect(page.getByText('123456782')).toBeVisible();
  await check(page);
  await expect(controle(page).getByText('Nee, u staat niet')).toBeVisible();
  await signOut(page);
}

/** The same, of an employer: one person, an overview and its file. */
async function employersJourney(page) {
  await page.goto('/werkgevers/inloggen');
  await goToEherkenning(page);
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await expect(page.getByText('U heeft het inloggen geannuleerd.')).toBeVisible();
  await signInWerkgeverHere(page, 'dgr');
  await kiesBedrijf(page, SPORTHALLEN);
  const menu = page.getByRole('navigation', { name: 'Werkgeversportaal' });
  for (const [entry, title] of [['Documenten', 'Documenten'], ['Uw Profiel', 'Uw Profiel'], ['Machtigingen', 'Machtigingen']]) {
    await menu.getByRole('link', { name: entry }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
  for (const soort of [2, 1]) {
    await menu.getByRole('link', { name: 'Home' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Opvragen registratie doelgroepregister' }).click();
    await page.getByLabel('Type *').selectOption({ index: soort });
    await page.getByRole('button', { name: 'Verder' }).click();
    if (soort === 2) {
      await vraagOp(page, '999990019');
      await expect(page.getByText(TELT_MEE)).toBeVisible();
    }
  }
  await toon(page);
  await page.getByRole('button', { name: 'Download als CSV' }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ik begrijp het, download het bestand' }).click();
  const downloaded = await file;
  await expect(page.getByText('Het bestand met 51 regels staat bij uw downloads.')).toBeVisible();
  return downloaded;
}

async function employersSignOut(page) {
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByText('U bent uitgelogd.')).toBeVisible();
}

for (const [whose, walk] of [
  ['a citizen', journey],
  ['an employer', async (page) => { await employersJourney(page); await employersSignOut(page); }],
]) test(`every answer of a journey of ${whose} has every security header`, async ({ page, context, baseURL, expected }) => {
  expected.answer('POST', '/v1/sessies', 403);
  const answers = [];
  // What the page saves it has itself; no server gives headers to it.
  context.on('response', (response) => { if (!response.url().startsWith('blob:')) answers.push(response); });
  await walk(page);
  expect(answers.length).toBeGreaterThan(15);
  const seen = new Set();
  for (const answer of answers) {
    const { pathname } = new URL(answer.url());
    // A second time a file comes from the browser's own cache, which does not keep every header.
    if (seen.has(pathname) && !pathname.startsWith('/v1/')) continue;
    seen.add(pathname);
    const headers = await answer.allHeaders();
    for (const [name, value] of Object.entries(HEADERS)) expect(headers[name] ?? '', `${name} van ${pathname}`).toMatch(value);
    expect(headers['content-security-policy'], `geen inline script (${pathname})`).not.toContain("'unsafe-inline'");
    expect(headers['content-security-policy']).not.toContain("'unsafe-eval'");
    if (pathname.startsWith('/v1/')) expect(headers['cache-control'], pathname).toContain('no-store');
    else if (/-[0-9a-f]{8,}(_bg)?\./.test(pathname)) expect(headers['cache-control'], pathname).toContain('immutable');
    expect(headers.server, `geen versie van de server (${pathname})`).toBeUndefined();
    const cookies = headers['set-cookie']?.split('\n') ?? [];
    for (const cookie of cookies) expect(cookie).toMatch(/^__Host-\w+=.*; Path=\/; Secure; HttpOnly; SameSite=Strict/);
  }
  expect(answers.every((answer) => answer.url().startsWith(baseURL))).toBe(true);
});

test('the session cookie cannot be read by script and goes to this site only', async ({ page, context }) => {
  await signInToGegevens(page, 'ja');
  const cookies = await context.cookies();
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ name: '__Host-sessie', httpOnly: true, secure: true, sameSite: 'Strict', path: '/', expires: -1 });
  expect(cookies[0].value.length, 'at least 128 bits').toBeGreaterThanOrEqual(22);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  await signOut(page);
  expect(await context.cookies(), 'gone after signing out').toEqual([]);
});

test('a session id is new at each sign-in, and the old one is of no use', async ({ page, context, playwright, baseURL }) => {
  await signInToGegevens(page, 'ja');
  const [before] = await context.cookies();
  await signOut(page);
  await signInHere(page, 'ja');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welkom, S. Groen');
  const [after] = await context.cookies();
  expect(after.value).not.toBe(before.value);
  const thief = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { cookie: `__Host-sessie=${before.value}` } });
  expect((await thief.get('/v1/persoonsgegevens/eigen')).status()).toBe(401);
  await thief.dispose();
});

test('an employer has one cookie that script cannot read, and after signing out none', async ({ page, context, expected }) => {
  expected.answer('POST', '/v1/sessies', 403);
  await employersJourney(page);
  const cookies = await context.cookies();
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ name: '__Host-sessie', httpOnly: true, secure: true, sameSite: 'Strict', path: '/', expires: -1 });
  expect(await page.evaluate(() => document.cookie)).toBe('');
  await employersSignOut(page);
  expect(await context.cookies()).toEqual([]);
});

for (const [whose, walk, names] of [
  ['a citizen', journey, /Blauw|123456782/],
  ['an employer', async (page) => { await employersJourney(page); await employersSignOut(page); }, new RegExp(`999990019|${RSIN[SPORTHALLEN]}|Sporthallen`)],
]) test(`nothing of ${whose} stays in the browser, and no number is in an address, a title or the log`, async ({ page, server, watched, expected }) => {
  expected.answer('POST', '/v1/sessies', 403);
  await walk(page);
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: JSON.stringify(history.state),
  }));
  expect(kept).toMatchObject({ local: {}, session: {}, databases: [], caches: [], workers: 0 });
  expect(kept.state).not.toMatch(names);
  for (const kind of ['adres', 'titel']) {
    const texts = watched.seen(kind);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.flatMap(numbersIn)).toEqual([]);
    expect(texts.join('\n')).not.toMatch(names);
  }
  expect(numbersIn(server.log), 'het logboek van de server').toEqual([]);
  expect(server.log).not.toMatch(names);
  expect(await page.context().cookies()).toEqual([]);
});

test('the answer is never kept: after Back from another website the register is asked again', async ({ page }) => {
  await signInToGegevens(page, 'ja');
  await check(page);
  await expect(controle(page).getByText(JA, { exact: true })).toBeVisible();
  await page.goto('about:blank');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Controleren' })).toBeVisible();
  await expect(page.getByText(JA)).toHaveCount(0);
});

test('the sweep finds what it must find', () => {
  expect(passes('123456782')).toBe(true);
  expect(passes('123456789')).toBe(false);
  expect(passes('000000000')).toBe(false);
  expect(bsnsIn('/burgers/123456782?x=999990019')).toEqual(['123456782', '999990019']);
  expect(bsnsIn('/bestand-0123456782ab_1234567820')).toEqual([]);
  expect(numbersIn('/werkgevers/home?organisatie=899990010&nummer=001001784L01')).toEqual(['899990010', '001001784L01']);
});

test('every answer about a person that an employer gets is looked at', async ({ page, watched, expected }) => {
  expected.answer('POST', '/v1/sessies', 403);
  const file = await employersJourney(page);
  for (const path of [/\/_opvragen$/, /\/personeelsoverzichten$/, /\/machtigingen$/, /\/documenten$/]) {
    await expect.poll(() => watched.judged().filter((judged) => path.test(judged)).length, { message: String(path) }).toBe(1);
  }
  // A browser does not always keep an answer that the page read piece by piece: what the page made of it tells as much.
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv.split('\r\n')).toHaveLength(53);
  expect(teVeelVerteld('/v1/organisaties/ab12/personeelsoverzichten/_csv', 200, csv)).toEqual([]);
});

test('what an employer may be told is seen apart from what he may not', () => {
  const opvragen = '/v1/organisaties/ab12/doelgroepregistraties/_opvragen';
  const overzicht = '/v1/organisaties/ab12/personeelsoverzichten';
  const regel = { bsn: '999990019', loonheffingennummer: '899990010L01', einddatum: '2028-12-31' };
  expect(teVeelVerteld(opvragen, 200, JSON.stringify({ bsn: '999990019', geregistreerd: true, einddatum: '2028-12-31' }))).toEqual([]);
  expect(teVeelVerteld(overzicht, 200, JSON.stringify({ peiljaar: 2026, aantal: 1, regels: [regel] }))).toEqual([]);
  for (const [path, answer] of [
    [opvragen, { bsn: '999990019', geregistreerd: true, naam: 'S. Groen' }],
    [opvragen, { bsn: '999990019', geregistreerd: true, sinds: '2015-01-01' }],
    [overzicht, { peiljaar: 2026, aantal: 1, regels: [{ ...regel, achternaam: 'Groen' }] }],
    [overzicht, { peiljaar: 2026, aantal: 1, regels: [{ ...regel, grondslag: 'x' }] }],
    ['/v1/organisaties/ab12', { kenmerk: 'ab12', bijzonderheid: 'Wajong' }],
    ['/v1/organisaties/ab12', { kenmerk: 'ab12', persoon: { geboortedatum: '15-03-1990' } }],
  ]) expect(teVeelVerteld(path, 200, JSON.stringify(answer)), JSON.stringify(answer)).toHaveLength(path === overzicht && answer.regels[0].grondslag ? 2 : 1);
  const kop = 'Burgerservicenummer;Loonheffingennummer;Einddatum registratie\r\n';
  expect(teVeelVerteld(`${overzicht}/_csv`, 200, `\u{feff}${kop}999990019;899990010L01;31-12-2028\r\n999990020;899990010L01;\r\n`)).toEqual([]);
  expect(teVeelVerteld(`${overzicht}/_csv`, 200, `${kop}999990019;899990010L01;31-12-2028;Groen\r\n`)).toHaveLength(1);
  expect(teVeelVerteld(`${overzicht}/_csv`, 200, 'Burgerservicenummer;Naam\r\n')).toHaveLength(1);
});
