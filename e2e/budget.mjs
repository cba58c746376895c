// What a first visit really fetches: the start page, then signing in, up to Persoonlijke gegevens, in a browser that has nothing yet.
// Prints every file with its bytes on the wire, and fails above the limit or when something that can be compressed comes without brotli.
// node e2e/budget.mjs
import { chromium } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGS } from './kader/omgeving.mjs';
import { Server } from './kader/server.mjs';
import { signInHere } from './kader/stappen.mjs';

const LIMIT = 180_000;
/** Compressed already by what they are. */
const COMPRESSED = /\.(woff2|png|jpg|webp|avif)$/;
const number = new Intl.NumberFormat('nl-NL');

const server = await Server.withDemo();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
let files;
try {
  files = await visit(browser, server.url);
} finally {
  await browser.close();
  await server.remove();
}
process.exitCode = judge(files) ? 0 : 1;

async function visit(browser, url) {
  const page = await browser.newPage({ baseURL: url, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const network = await page.context().newCDPSession(page);
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

  let step = 'startpagina';
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  step = 'ingelogd';
  await page.getByRole('link', { name: 'Inloggen bij Mijn UWV' }).click();
  await signInHere(page, 'ja');
  await page.getByRole('main').getByRole('link', { name: 'Persoonlijke gegevens' }).click();
  await page.getByRole('button', { name: 'Controleren' }).click();
  await page.getByText('Ja, u staat in het doelgroepregister.').waitFor();
  await page.waitForLoadState('networkidle');
  return [...requests.values()]
    .filter((request) => !request.url.startsWith('data:'))
    // Of a whole page Chromium does not tell the bytes that came, only what the answer said.
    .map((request) => ({ ...request, bytes: request.bytes || request.length }));
}

function judge(requests) {
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
  const wasm = counted.filter(({ url }) => url.endsWith('.wasm'));
  if (wasm.length !== 1) faults.push(`de module is ${wasm.length} keer opgehaald`);
  if (total > LIMIT) faults.push(`${number.format(total)} bytes is meer dan ${number.format(LIMIT)}`);
  for (const fault of faults) console.log(`FOUT: ${fault}`);
  if (faults.length === 0) console.log(`Goed: ${number.format(total)} van ${number.format(LIMIT)} bytes, nog ${number.format(LIMIT - total)} over.`);
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
