// What trunk's loader tells while it fetches and starts the WebAssembly module. A failure goes to storing.js, which shows it.
const STILTE = 10_000; // this long without a byte is a failure: the loader itself would wait for ever

export default function laden() {
  let wacht;
  const mislukt = (reden) => dispatchEvent(new CustomEvent('laden-mislukt', { detail: reden }));
  const luister = () => {
    clearTimeout(wacht);
    wacht = setTimeout(() => mislukt('geen antwoord'), STILTE);
  };
  return {
    onStart: luister,
    onProgress: luister,
    onComplete: () => clearTimeout(wacht),
    // It may come after all, later than we gave it time for.
    onSuccess: () => { document.getElementById('start-storing').hidden = true; },
    onFailure: mislukt,
  };
}
