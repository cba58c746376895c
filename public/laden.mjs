// Fetches and starts the module of the application that has this address. style/modules.mjs puts it in index.html and fills
// in MODULES: each module with the name of its files. A failure goes to storing.js, which shows it.
const STILTE = 10_000; // this long without a byte is a failure: a browser itself would wait for ever

// storing.js listens before this happens, and may still be on its way when fetching fails at once.
const gelezen = new Promise((verder) => { addEventListener('DOMContentLoaded', verder); });
const mislukt = (reden) => gelezen.then(() => dispatchEvent(new CustomEvent('laden-mislukt', { detail: reden })));

let wacht;
function luister() {
  clearTimeout(wacht);
  wacht = setTimeout(mislukt, STILTE, 'geen antwoord');
}

/** The answer, of which every piece is a sign of life. */
function gevolgd(antwoord) {
  if (!antwoord.ok) throw new Error('geen module');
  const stukken = new TransformStream({
    transform(stuk, verder) {
      luister();
      verder.enqueue(stuk);
    },
    flush: () => clearTimeout(wacht),
  });
  return new Response(antwoord.body.pipeThrough(stukken), antwoord);
}

async function start(bestand) {
  luister();
  const [{ default: init }, antwoord] = await Promise.all([import(`/${bestand}.js`), fetch(`/${bestand}_bg.wasm`)]);
  await init({ module_or_path: gevolgd(antwoord) });
  // It may come after all, later than it was given time for.
  document.getElementById('start-storing').hidden = true;
}

// By the same rule as `paths::module_of`: the first word of an address is the name of its module.
start(MODULES[location.pathname.split('/')[1]] ?? MODULES.burger).catch((reden) => {
  clearTimeout(wacht);
  mislukt(reden);
});
