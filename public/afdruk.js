// On paper there is no address bar: a page that is printed tells when that was, and where it stands.
addEventListener('beforeprint', () => {
  const nu = new Date();
  const datum = nu.toLocaleDateString('nl-NL', { dateStyle: 'long' });
  const tijd = nu.toLocaleTimeString('nl-NL', { timeStyle: 'short' });
  document.getElementById('afdruk').textContent = `Afgedrukt op ${datum} om ${tijd} uur van ${location.origin}${location.pathname}`;
});
