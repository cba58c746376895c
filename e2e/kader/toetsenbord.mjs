// What a person does who has a keyboard and no mouse. Wherever he comes, he must see where he is.
import { expect } from '@playwright/test';
import { expectFocusVisible } from './kwaliteit.mjs';
import { METHODE, WACHTWOORD, expectHeading, heading, readSmsCode } from './stappen.mjs';

/** More stops than any page has before what one came for. */
const MOST_STOPS = 40;

const hasFocus = (locator) => locator.evaluate((element) => element === document.activeElement);

/** Presses Tab until this element has the focus, and gives after how many stops; each of them must be seen. */
export async function tabTo(page, locator, { key = 'Tab' } = {}) {
  await expect(locator).toBeVisible();
  for (let stops = 1; stops <= MOST_STOPS; stops += 1) {
    await page.keyboard.press(key);
    await expectFocusVisible(page);
    if (await hasFocus(locator)) return stops;
  }
  throw new Error(`Niet bereikt met ${MOST_STOPS} keer ${key}: ${locator}`);
}

/** To a link, and along it. */
export async function followLink(page, locator) {
  const stops = await tabTo(page, locator);
  await page.keyboard.press('Enter');
  return stops;
}

/** To a button, and presses it, with the space bar unless told otherwise. */
export async function pressButton(page, locator, key = 'Space') {
  const stops = await tabTo(page, locator);
  await page.keyboard.press(key);
  return stops;
}

/** To a field, and types. What stood there was selected on arriving, and goes. */
export async function typeIn(page, locator, text) {
  await tabTo(page, locator);
  await page.keyboard.type(text);
}

/** On a page that one came to by a step within the application: its heading has the focus. */
export async function expectArrived(page, h1) {
  await expectHeading(page, h1);
  await expect(heading(page)).toBeFocused();
}

/** From the portal's sign-in page to the form of DigiD. */
export async function keyToDigid(page) {
  await pressButton(page, page.getByRole('button', { name: 'Inloggen met DigiD' }));
  await expect(page.getByLabel(METHODE.basis)).toBeVisible();
  await expect(heading(page)).toBeFocused();
}

/** Fills in DigiD's form and sends it. In the group of radio buttons Tab stops once; the arrows choose. */
export async function keyLogOn(page, gebruikersnaam, wachtwoord = WACHTWOORD) {
  await tabTo(page, page.getByLabel(METHODE.basis));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel(METHODE.sms)).toBeChecked();
  await typeIn(page, page.getByLabel('DigiD gebruikersnaam *'), gebruikersnaam);
  await typeIn(page, page.getByLabel('Wachtwoord *'), wachtwoord);
  await page.keyboard.press('Enter');
}

/** Types the code of the text message and sends it. */
export async function keyConfirmSms(page) {
  const code = await readSmsCode(page);
  await expect(heading(page)).toBeFocused();
  await typeIn(page, page.getByLabel('Sms-code', { exact: true }), code);
  await pressButton(page, page.getByRole('button', { name: 'Inloggen', exact: true }));
}

/** An entry of the menu. */
export function menuLink(page, name) {
  return page.getByRole('navigation', { name: 'Mijn UWV' }).getByRole('link', { name });
}
