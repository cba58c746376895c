// Watches everything that a test's browser does. What the test did not announce beforehand makes it fail.
import { teVeelVerteld } from './antwoorden.mjs';
import { bsnsIn } from './elfproef.mjs';

/** Surnames of the cast. Like a BSN they belong on a page, and nowhere else. */
const NAMES = /groen|linden|roodenburg|blauw/i;
/** A loonheffingennummer: of somebody with a business of his own it holds his BSN. */
const LOONHEFFINGENNUMMER = /\d{9}L\d{2}/g;
/** What Chromium itself logs when an answer is an error; it belongs to that answer. */
const NETWORK_LINE = /^Failed to load resource: /;

/** What a test expects to go wrong. Whatever is announced must also happen. */
export class Expected {
  #items = [];

  /** An answer with an error status: `expected.answer('GET', '/v1/sessies/huidige', 401)`. */
  answer(method, path, status) {
    this.#add(`${method} ${path} ${status}`, (event) =>
      event.kind === 'answer' && event.method === method && matches(path, event.path) && event.status === status);
  }

  /** A request that gets no answer. */
  noAnswer(method, path) {
    this.#add(`${method} ${path}, geen antwoord`, (event) =>
      event.kind === 'no answer' && event.method === method && matches(path, event.path));
  }

  /** A line in the console. */
  line(pattern) {
    this.#add(`console: ${pattern}`, (event) => event.kind === 'console' && pattern.test(event.text));
  }

  /** A line in the console that may come or not, as the browser likes. */
  maybe(pattern) {
    this.#items.push({ name: '', test: (event) => event.kind === 'console' && pattern.test(event.text), seen: true });
  }

  /** A request that may get no answer, or may not be made at all: the browser asks for an icon when it likes. */
  maybeNoAnswer(method, path) {
    this.#items.push({ name: '', test: (event) => event.kind === 'no answer' && event.method === method && matches(path, event.path), seen: true });
  }

  #add(name, test) {
    this.#items.push({ name, test, seen: false });
  }

  /** Whether this was announced. */
  takes(event) {
    const item = this.#items.find((candidate) => candidate.test(event));
    if (item) item.seen = true;
    return Boolean(item);
  }

  get missing() {
    return this.#items.filter((item) => !item.seen).map((item) => item.name);
  }
}

function matches(wanted, path) {
  return wanted instanceof RegExp ? wanted.test(path) : wanted === path;
}

/** Watches a browser context; `faults()` at the end tells what was not right. */
export async function watch(context, origin, expected) {
  const faults = [];
  const failedUrls = new Set();
  const networkLines = [];
  const report = (event, text) => {
    if (!expected.takes(event)) faults.push(text);
  };
  /** @type {{kind: string, text: string}[]} */
  const seen = [];
  await context.exposeBinding('e2eMeld', (_, kind, text) => { seen.push({ kind, text }); });
  await context.addInitScript(observePage);

  const answers = [];
  const judged = [];
  // Once the whole answer has come, so that nobody waits for one that is held.
  context.on('requestfinished', (request) => {
    if (isForEmployer(request)) answers.push(judge(request, judged, faults));
  });
  context.on('request', (request) => {
    const url = request.url();
    seen.push({ kind: 'adres', text: url });
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) faults.push(`verzoek naar een ander adres: ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() < 400) return;
    const event = { kind: 'answer', method: response.request().method(), path: pathOf(response.url()), status: response.status() };
    failedUrls.add(response.url());
    report(event, `onverwacht antwoord: ${event.method} ${event.path} ${event.status}`);
  });
  context.on('requestfailed', (request) => {
    const event = { kind: 'no answer', method: request.method(), path: pathOf(request.url()) };
    failedUrls.add(request.url());
    // The browser itself stops what is under way when a page is left: the icon, an answer nobody waits for any more.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') expected.takes(event);
    else report(event, `geen antwoord: ${event.method} ${event.path} (${request.failure()?.errorText})`);
  });
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    const text = message.text();
    if (NETWORK_LINE.test(text)) networkLines.push({ text, url: message.location().url });
    else report({ kind: 'console', text }, `console (${message.type()}): ${text}`);
  });
  context.on('weberror', (event) => {
    const thrown = event.error();
    faults.push(`fout in de pagina: ${thrown.stack ?? thrown}`);
  });

  return {
    /** What was seen of a kind: 'adres', 'titel', 'opslag', 'gezegd'. */
    seen: (kind) => seen.filter((item) => item.kind === kind).map((item) => item.text),
    /** Every answer that came was looked at. */
    settled: async () => { await Promise.all(answers); },
    /** The paths of the answers to an employer that were looked at. */
    judged: () => judged,
    faults: () => [
      ...faults,
      // A line about an answer that was judged above is not judged twice.
      ...networkLines.filter(({ url }) => !failedUrls.has(url)).map(({ text, url }) => `console: ${text} ${url}`),
      ...seen.filter((item) => item.kind !== 'gezegd').flatMap(personalIn),
      ...expected.missing.map((name) => `verwacht, maar niet gebeurd: ${name}`),
    ],
  };
}

function personalIn({ kind, text }) {
  const readable = decodeURIComponent(text.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'));
  const found = [...numbersIn(readable), ...(readable.match(NAMES) ?? [])];
  return found.length > 0 ? [`persoonsgegeven in ${kind}: ${found.join(', ')}`] : [];
}

/** Every number of a person or a company: a BSN, an RSIN (they are made alike) and a loonheffingennummer. */
export function numbersIn(text) {
  return [...bsnsIn(text), ...(text.match(LOONHEFFINGENNUMMER) ?? [])];
}

/** Whether a page of the werkgeversportaal asked the API for it. */
function isForEmployer(request) {
  if (!pathOf(request.url()).startsWith('/v1/') || request.isNavigationRequest()) return false;
  try {
    return pathOf(request.frame().url()).startsWith('/werkgevers/');
  } catch {
    // Its page is gone.
    return false;
  }
}

async function judge(request, judged, faults) {
  const response = await request.response().catch(() => null);
  // What a test answered itself tells nothing of the server, and has no address.
  const address = await response?.serverAddr().catch(() => null);
  const text = address && (await response.text().catch(() => null));
  if (typeof text !== 'string') return;
  const path = pathOf(request.url());
  judged.push(path);
  faults.push(...teVeelVerteld(path, response.status(), text).map((fault) => `te veel verteld aan een werkgever, ${path}: ${fault}`));
}

function pathOf(url) {
  return new URL(url).pathname;
}

/** Runs in the page: tells every title, everything in storage, and whatever a screen reader is told. */
function observePage() {
  const tell = (kind, text) => globalThis.e2eMeld?.(kind, text);
  let title;
  const look = (changes) => {
    if (document.title !== title) {
      title = document.title;
      tell('titel', title);
    }
    const said = new Set();
    for (const change of changes) {
      const nodes = change.type === 'characterData' ? [change.target] : change.addedNodes;
      for (const node of nodes) {
        const element = node instanceof Element ? node : node.parentElement;
        const live = element?.closest('[role=status], [role=alert], [aria-live]');
        const text = (node.textContent ?? '').trim();
        // What came together with its region is not announced; nor is what cannot be seen, or the same text twice in one turn.
        // What a translator puts in the place of a text says the same again.
        if (element?.localName === 'font') continue;
        if (!live || live === element || !text || said.has(text) || !live.checkVisibility() || !element.checkVisibility()) continue;
        said.add(text);
        tell('gezegd', text);
      }
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  const stores = () => {
    // An empty tab has no storage.
    if (location.protocol === 'about:') return;
    for (const store of [localStorage, sessionStorage]) {
      for (const [key, value] of Object.entries(store)) tell('opslag', `${key}=${value}`);
    }
  };
  addEventListener('pagehide', stores);
  addEventListener('e2e-einde', stores);
}
