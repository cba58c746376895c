// What goes over the wire in a journey: headers on every answer, cookies, and nothing personal where it does not belong.
// That no address, title or storage holds a BSN or a name is watched in every test (kader/bewaking.mjs).
import { expect, test } from './kader/proef.mjs';
import { bsnsIn, passes } from './kader/elfproef.mjs';
import { JA, check, choose, controle, signInHere, signInToGegevens, signOut } from './kader/stappen.mjs';

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

test('every answer of a journey has every security header', async ({ page, context, baseURL, expected }) => {
  expected.answer('POST', '/v1/sessies', 403);
  const answers = [];
  context.on('response', (response) => { answers.push(response); });
  await journey(page);
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

test('nothing stays in the browser, and no number of a person is in an address, a title or the log', async ({ page, server, watched, expected }) => {
  expected.answer('POST', '/v1/sessies', 403);
  await journey(page);
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: JSON.stringify(history.state),
  }));
  expect(kept).toMatchObject({ local: {}, session: {}, databases: [], caches: [], workers: 0 });
  expect(kept.state).not.toMatch(/Blauw|123456782/);
  for (const kind of ['adres', 'titel']) {
    const texts = watched.seen(kind);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.flatMap(bsnsIn)).toEqual([]);
    expect(texts.join('\n')).not.toMatch(/Blauw|123456782/);
  }
  expect(bsnsIn(server.log), 'het logboek van de server').toEqual([]);
  expect(server.log).not.toMatch(/Blauw/);
  const [cookie] = await page.context().cookies();
  expect(cookie).toBeUndefined();
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
});
