// How a state is reached: what the files beside this one share.
import { expect } from '@playwright/test';
import { kenmerkVan, signInFast, signInWerkgeverFast } from '../../kader/snel.mjs';
import { expectHeading } from '../../kader/stappen.mjs';

/** How long the application waits for an answer, in milliseconds. */
const TIJDSLIMIET = 10_000;

/** Opens the address of the state, with a session if its role has one, and about its company if it has one. */
export async function open({ page, context, server, toestand }) {
  const { rol, gegevens, bedrijf, adres, route } = toestand;
  if (rol === 'burger') await signInFast(context, server, gegevens);
  if (rol === 'werkgever') await signInWerkgeverFast(context, server, gegevens);
  const organisatie = bedrijf ? `?organisatie=${await kenmerkVan(context, server, bedrijf)}` : '';
  await page.goto((adres ?? route) + organisatie + (toestand.vraag ?? ''));
}

/** Comes by a link of another page of the application: `{ vanaf, in, link }`. Such a step is announced, and moves the focus. */
export async function volgLink({ page, context, server, toestand }) {
  const { vanaf, binnen, link } = toestand.aankomst;
  await open({ page, context, server, toestand: { ...toestand, adres: vanaf, vraag: '' } });
  await page.getByRole(binnen).getByRole('link', { name: link }).first().click();
}

/** Whatever is fetched is there. */
export async function loaded({ page, toestand }) {
  await expectHeading(page, toestand.h1);
  await expect(page.getByText(/^Bezig met/)).toHaveCount(0);
}

/** Nothing becomes too late: a state of waiting stays as long as somebody looks at it. Before the page is opened. */
export async function zonderTijdslimiet(page) {
  await page.addInitScript((limit) => {
    const usual = globalThis.setTimeout;
    globalThis.setTimeout = (action, wait, ...more) => (wait >= limit ? 0 : usual(action, wait, ...more));
  }, TIJDSLIMIET);
}

/** A problem as the server words it. */
export function probleem(status, code, more = {}) {
  return {
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: `urn:doelgroepregister:probleem:${code}`, title: 'Titel', status, detail: 'Uitleg', code, ...more }),
  };
}
