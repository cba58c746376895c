// Nothing in the console, nothing asked of another site, no answer or fault that the state did not announce.

export async function netwerk(page, { watched, regels }) {
  return [...watched.faults(), ...regels];
}

/** Listens to what the console gets besides errors and warnings, which kader/bewaking.mjs judges. */
export function luister(page) {
  const regels = [];
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) regels.push(`console (${message.type()}): ${message.text()}`);
  });
  return regels;
}
