// When the application cannot start or has stopped: says so in Dutch. Apart from the module, so that it works without it.
(() => {
  const body = document.body;

  // To the server too, without anything about anybody: how, and on which page.
  function meld(reden) {
    const plaats = `laden:${reden?.name ?? reden}`.replaceAll(/[^A-Za-z:]+/g, '-');
    const fout = JSON.stringify({ soort: 'laden', plaats, pagina: location.pathname });
    navigator.sendBeacon('/v1/toepassingsfouten', new Blob([fout], { type: 'application/json' }));
  }

  function toon(reden) {
    console.error('De toepassing is niet gestart.', reden);
    meld(reden);
    if (body.dataset.pagina === 'start') document.getElementById('start-storing').hidden = false;
    else body.dataset.pagina = 'storing';
  }

  addEventListener('laden-mislukt', (e) => toon(e.detail));

  // Whoever puts the page on "storing" (this file, or the application after a panic): title and focus follow.
  new MutationObserver(() => {
    if (body.dataset.pagina !== 'storing') return;
    document.title = 'Er is iets misgegaan - Doelgroepregister';
    document.getElementById('storing-kop').focus();
  }).observe(body, { attributeFilter: ['data-pagina'] });
})();
