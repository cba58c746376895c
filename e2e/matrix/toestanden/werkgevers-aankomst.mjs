// How a state of the werkgeversportaal is reached: what the files beside this one share.
//
// The tests of one worker share a server, and who chose which company last, which letter was read and who may do what is kept
// there. So that a page looks the same each time, all of that is answered here; what a company is called, its number and who
// it belongs to come from the server.
import { expect } from '@playwright/test';
import { loaded, open, volgLink } from './aankomst.mjs';

export const TUINEN = 'Tuinen van Noord B.V.';

const ORGANISATIE = /\/v1\/organisaties\/(?!_)[^/?]+$/;

/** What is told of a company is the same each time; `more` is told otherwise than the server does. */
export async function vast(page, more = {}) {
  await page.route(ORGANISATIE, async (route) => {
    const response = await route.fetch();
    if (!response.ok()) return route.fulfill({ response });
    const json = await response.json();
    const ongelezenDocumenten = json.functies.includes('documenten') ? 1 : 0;
    return route.fulfill({ response, json: { ...json, ongelezenDocumenten, ...more } });
  });
}

/** A page of the portal for who is signed in. `voor` comes before it is opened, `doe` after. */
export const pagina = (naam, route, h1, { voor, doe, organisatie, ...more } = {}) => ({
  naam: `werkgevers ${naam}`,
  route,
  rol: 'werkgever',
  gegevens: 'dgr',
  bedrijf: TUINEN,
  titel: `${h1} - Werkgeversportaal`,
  h1,
  bereik: async (omgeving) => {
    await vast(omgeving.page, organisatie);
    await voor?.(omgeving);
    await (omgeving.toestand.aankomst ? volgLink(omgeving) : open(omgeving));
    await loaded(omgeving);
    await doe?.(omgeving);
  },
  ...more,
});

/** By the menu of the portal. */
export const menu = (vanaf, link) => ({ vanaf, binnen: 'navigation', link });

/** Sees this text, and what is fetched is there. */
export const ziet = (tekst) => async ({ page }) => {
  await expect(page.getByText(tekst).filter({ visible: true }).first()).toBeVisible();
};

/** What is told in the page, with this text: a message that came. */
export const melding = (tekst) => (page) => page.getByRole('main').getByRole('status').filter({ hasText: tekst });

/** The form of the page. */
export const FORMULIER = (page) => page.getByRole('main').locator('form');

/** Answers `path` (the last part of an address of the API) with this, instead of the server. */
export const antwoord = (path, answer, method = 'GET') => async ({ page, expected }) => {
  if (answer.status >= 400) expected.answer(method, new RegExp(`${path}$`), answer.status);
  await page.route(new RegExp(`/v1(/.*)?${path}(\\?|$)`), (route) => (route.request().method() === method ? route.fulfill(answer) : route.fallback()));
};

/** One after the other. */
export const achtereen = (...steps) => async (omgeving) => {
  for (const step of steps) await step(omgeving);
};

/** Takes the focus away, so that no field shows it. */
export const zonderFocus = ({ page }) => page.evaluate(() => document.activeElement?.blur());
