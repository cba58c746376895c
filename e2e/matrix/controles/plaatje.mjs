// The page looks as somebody approved. node e2e/matrix/keur-goed.mjs makes the pictures anew; without one this fails.
import { expect } from '@playwright/test';
import { bestandsnaam } from '../toestanden/index.mjs';

/**
 * The letters come with the application, so that the same browser draws the same. `threshold` lets through a colour that
 * a person cannot tell from the other one; of all others there may be a handful, where another version of the browser
 * rounds the edge of a letter or a corner otherwise.
 */
const DIFFERENCE = { threshold: 0.05, maxDiffPixels: 12 };
/** In own colours the browser draws the caret of a field whatever it is asked: a line of one pixel that comes and goes. */
const CARET = 48;

/** With large text a page is long, and what comes further down is more of the same. */
const HIGHEST = 2_400;

export async function plaatje(page, cel) {
  const { naam, toestand } = cel;
  const picture = await take(page, cel);
  const difference = cel.kleuren === 'licht' ? DIFFERENCE : { ...DIFFERENCE, maxDiffPixels: CARET };
  try {
    expect(picture).toMatchSnapshot(['goedgekeurd', bestandsnaam(toestand), `${naam.replaceAll(' ', '-')}.png`], difference);
    return [];
  } catch (error) {
    return [`anders dan goedgekeurd: ${cause(error)}`];
  }
}

async function take(page, { tekst, breedte, hoogte, toestand }) {
  const how = { animations: 'disabled', caret: 'hide', scale: 'css' };
  const { beeld } = toestand;
  if (beeld) {
    const part = Array.isArray(beeld) ? page.getByRole(beeld[0], { name: beeld[1], exact: true }) : beeld(page);
    return part.screenshot(how);
  }
  if (tekst === 100) return page.screenshot({ ...how, fullPage: true });
  // A picture of the whole page is made with the usual size of text; a window as high as the page is not.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: breedte, height: Math.min(height, HIGHEST) });
  const picture = await page.screenshot(how);
  await page.setViewportSize({ width: breedte, height: hoogte });
  return picture;
}

/** The line that tells why. */
export function cause(error) {
  const lines = error.message.replaceAll(/\u001b\[\d+m/g, '').split('\n').map((line) => line.trim()).filter(Boolean);
  return lines.find((line) => /pixels|Expected an image|doesn't exist/.test(line)) ?? lines.slice(0, 2).join(' ');
}
