// What a first visit to each portal really fetches, in a browser that has nothing yet. Prints every file with its bytes on the
// wire, and fails above the limit, when something that can be compressed comes without brotli, or when a module has no visit.
// node e2e/budget.mjs
import { readdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGS, DIST } from './kader/omgeving.mjs';
import { Server } from './kader/server.mjs';
import { signInHere } from './kader/stappen.mjs';
import { SPORTHALLEN, TELT_MEE, kiesBedrijf, signInWerkgeverHere, vraagOp } from './kader/werkgever.mjs';

/** The most that a first visit may weigh, by module. Citizens come once, on a telephone; who works for an employer comes every week. */
const LIMITS = { burger: 180_000, werkgevers: 240_000 };
/** Compressed already by what they are. */
const COMPRESSED = /\.(woff2|png|jpg|webp|avif)$/;
const number = new Intl.NumberFormat('nl-NL');

/** A visit to each module, by its name: what somebody does, a step at a time. */
const VISITS = {
  burger: {
    // Up to the answer of Controleren.
    startpagina: (page) => page.goto('/'),
    ingelogd: async (page) => {
      await page.getByRole('link', { name: 'Inloggen bij Mijn UWV' }).click();
      await signInHere(page, 'ja');
      await page.getByRole('main').getByRole('link', { name: 'Persoonlijke gegevens' }).click();
      await page.getByRole('button', { name: 'Controleren' }).click();
      await page.getByText('Ja, u staat in het doelgroepregister.').waitFor();
    },
  },
  werkgevers: {
    // Up to the answer of Opvragen.
    inloggen: async (page) => {
      await page.goto('/werkgevers/inloggen');
      await page.getByRole('heading', { level: 1, name: 'Inloggen op het werkgeversportaal' }).waitFor();
    },
    ingelogd: async (page) => {
      await signInWerkgeverHere(page, 'dgr');
      await kiesBedrijf(page, SPORTHALLEN);
      await page.getByRole('main').getByRole('link', { name: 'Opvragen registratie doelgroepregister' }).click();
      await page.getByLabel('Type *').selectOption({ index: 2 });
      await page.getByRole('button', { name: 'Verder' }).click();
      await vraagOp(page, '999990019');
      await page.getByText(TELT_MEE).waitFor();
    },
  },
};

const modules = readdirSync(DIST).flatMap((name) => name.match(/^([a-z]+)-\w+_bg\.wasm$/)?.[1] ?? []);
const server = await Server.withDemo();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
try {
  for (const name of new Set([...Object.keys(VISITS), ...modules])) {
    console.log(`Eerste bezoek: ${name}`);
    const good = VISITS[name] !== undefined && judge(name, await visit(browser, server.url, VISITS[name]));
    if (VISITS[name] === undefined) console.log(`FOUT: geen bezoek aan de module ${name}, in e2e/budget.mjs`);
    if (!good) process.exitCode = 1;
    console.log();
  }
} finally {
  await browser.close();
  await server.remove();
}

async function visit(browser, url, steps) {
  const context = await browser.newContext({ baseURL: url, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  const requests = new Map();
  network.on('Network.requestWillBeSent', ({ requestId, request }) => {
    requests.set(requestId, { url: request.url, bytes: 0, step });
  });
  network.on('Network.responseReceived', ({ requestId, response }) => {
    const names = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]));
    Object.assign(requests.get(requestId), {
      status: response.status,
      encoding: names['content-encoding'] ?? '',
      length: Number(names['content-length'] ?? 0),
      cached: response.fromDiskCache || response.fromPrefetchCache || false,
    });
  });
  network.on('Network.requestServedFromCache', ({ requestId }) => { requests.get(requestId).cached = true; });
  network.on('Network.dataReceived', ({ requestId, encodedDataLength }) => { requests.get(requestId).bytes += encodedDataLength; });

  let step;
  for (const [name, walk] of Object.entries(steps)) {
    step = name;
    await walk(page);
    await page.waitForLoadState('networkidle');
  }
  await context.close();
  return [...requests.values()]
    .filter((request) => !request.url.startsWith('data:'))
    // Of a whole page Chromium does not tell the bytes that came, only what the answer said.
    .map((request) => ({ ...request, bytes: request.bytes || request.length }));
}

function judge(module, requests) {
  const isApi = ({ url }) => new URL(url).pathname.startsWith('/v1/');
  const fetched = requests.filter((request) => !request.cached);
  const counted = fetched.filter((request) => !isApi(request));
  const total = counted.reduce((sum, { bytes }) => sum + bytes, 0);
  const api = fetched.filter(isApi);
  console.log(table([...counted].sort((a, b) => b.bytes - a.bytes)));
  console.log(line(total, '', '', 'samen'));
  console.log(`\nAntwoorden van de API (tellen niet mee): ${api.length}, ${number.format(api.reduce((sum, { bytes }) => sum + bytes, 0))} bytes\n`);

  const faults = counted
    .filter(({ url, encoding }) => encoding !== 'br' && !COMPRESSED.test(new URL(url).pathname))
    .map(({ url, encoding }) => `${new URL(url).pathname} komt niet als brotli (${encoding || 'niet ingepakt'})`);
  faults.push(...counted.filter(({ status }) => status !== 200).map(({ url, status }) => `${url}: antwoord ${status ?? 'ontbreekt'}`));
  const wasm = counted.map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith('.wasm'));
  if (wasm.length !== 1 || !wasm[0].startsWith(`/${module}-`)) faults.push(`de modules zijn ${wasm.join(' ') || 'niet opgehaald'}`);
  const limit = LIMITS[module];
  if (!(total <= limit)) faults.push(`${number.format(total)} bytes is meer dan ${number.format(limit)}`);
  for (const fault of faults) console.log(`FOUT: ${fault}`);
  if (faults.length === 0) console.log(`Goed: ${number.format(total)} van ${number.format(limit)} bytes, nog ${number.format(limit - total)} over.`);
  return faults.length === 0;
}

function table(requests) {
  const rows = requests.map(({ url, bytes, encoding, step }) => line(bytes, encoding || '-', step, new URL(url).pathname));
  return [line('bytes', 'hoe', 'bij', 'bestand'), ...rows].join('\n');
}

function line(bytes, encoding, step, name) {
  const shown = typeof bytes === 'number' ? number.format(bytes) : bytes;
  return `${shown.padStart(9)}  ${encoding.padEnd(4)}  ${step.padEnd(11)}  ${name}`;
}
