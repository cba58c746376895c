// Every journey with the keyboard alone: nothing here clicks or fills in.
import { probleem } from './fouten/fouten.mjs';
import { expectFocusVisible } from './kader/kwaliteit.mjs';
import { MENU, UITSCHRIJVEN } from './kader/paginas.mjs';
import { expect, test } from './kader/proef.mjs';
import { beginSignIn, signInFast } from './kader/snel.mjs';
import { JA, METHODE, NEE, PERSOONLIJKE_GEGEVENS, WACHTWOORD, controle, expectHeading, heading } from './kader/stappen.mjs';
import { expectArrived, followLink, keyConfirmSms, keyLogOn, keyToDigid, menuLink, pressButton, tabTo, typeIn } from './kader/toetsenbord.mjs';

const LOOK_UP = '/v1/doelgroepregistraties/eigen';
const AANMELDEN = /_aanmelden$/;

test('from the start page by DigiD and sms to Ja and on to Uitschrijven', async ({ page }) => {
  await page.goto('/');
  await followLink(page, page.getByRole('link', { name: 'Inloggen bij Mijn UWV' }));
  await expectArrived(page, 'Inloggen bij Mijn UWV');
  await keyToDigid(page);
  await keyLogOn(page, 'ja');
  await keyConfirmSms(page);

  await expectArrived(page, 'Welkom, S. Groen');
  await expect(page).toHaveTitle('Mijn UWV home - Mijn UWV');
  await followLink(page, page.getByRole('main').getByRole('link', { name: 'Persoonlijke gegevens' }));
  await expectArrived(page, 'Persoonlijke gegevens');
  const button = page.getByRole('button', { name: 'Controleren' });
  await pressButton(page, button);
  await expect(controle(page).getByText(JA, { exact: true })).toBeVisible();
  await expect(button, 'heading, explanation and button stay').toBeFocused();
  await expect(page.getByText('Hieronder controleert u of u in het doelgroepregister staat.', { exact: true })).toBeVisible();
  await followLink(page, page.getByRole('link', { name: UITSCHRIJVEN.name }));
  await expectArrived(page, UITSCHRIJVEN.h1);
});

test('Nee, and asked once more with Enter', async ({ page, context, server }) => {
  await signInFast(context, server, 'nee');
  await page.goto(PERSOONLIJKE_GEGEVENS);
  const button = page.getByRole('button', { name: 'Controleren' });
  await pressButton(page, button);
  await expect(controle(page).getByText(NEE, { exact: true })).toBeVisible();
  const answered = page.waitForResponse(`**${LOOK_UP}`);
  await page.keyboard.press('Enter');
  await answered;
  await expect(controle(page).getByText(NEE, { exact: true })).toBeVisible();
  await expect(button).toBeFocused();
});

test('the ways to sign in are one stop of Tab, and the arrows go round', async ({ page, context, server }) => {
  await page.goto(await beginSignIn(context, server));
  const [basis, sms] = [page.getByLabel(METHODE.basis), page.getByLabel(METHODE.sms)];
  await tabTo(page, basis);
  await expect(basis, 'none is chosen beforehand').not.toBeChecked();
  await page.keyboard.press('Space');
  await expect(basis).toBeChecked();
  for (const [key, chosen] of [['ArrowDown', sms], ['ArrowDown', basis], ['ArrowUp', sms], ['ArrowLeft', basis], ['ArrowRight', sms]]) {
    await page.keyboard.press(key);
    await expect(chosen, key).toBeChecked();
    await expect(chosen, key).toBeFocused();
    await expectFocusVisible(page);
  }
  const name = page.getByLabel('DigiD gebruikersnaam *');
  expect(await tabTo(page, name), 'the next stop').toBe(1);
  expect(await tabTo(page, sms, { key: 'Shift+Tab' }), 'and back to the chosen one').toBe(1);
});

test('a form with faults is mended by the links of its summary', async ({ page, context, server }) => {
  await page.goto(await beginSignIn(context, server));
  await pressButton(page, page.getByRole('button', { name: 'Inloggen', exact: true }));
  const summary = page.getByRole('heading', { name: 'Controleer wat u heeft ingevuld' });
  await expect(summary).toBeFocused();
  await expectFocusVisible(page);

  await followLink(page, page.getByRole('link', { name: 'Vul uw wachtwoord in.' }));
  await expect(page.getByLabel('Wachtwoord *')).toBeFocused();
  await expectFocusVisible(page);
  await page.keyboard.type(WACHTWOORD);
  await tabTo(page, page.getByRole('link', { name: 'Vul uw gebruikersnaam in.' }), { key: 'Shift+Tab' });
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('DigiD gebruikersnaam *')).toBeFocused();
  await page.keyboard.type('ja');
  await tabTo(page, page.getByRole('link', { name: 'Kies hoe u wilt inloggen.' }), { key: 'Shift+Tab' });
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(METHODE.basis)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(summary, 'nothing is wrong any more').toHaveCount(0);
  await pressButton(page, page.getByRole('button', { name: 'Inloggen', exact: true }));
  await expectArrived(page, 'Controle via sms');
});

test('a wrong password, and then the right one', async ({ page, context, server, expected }) => {
  expected.answer('POST', AANMELDEN, 400);
  await page.goto(await beginSignIn(context, server));
  await keyLogOn(page, 'ja-tot', 'anders');
  await expect(page.getByRole('heading', { name: 'Controleer wat u heeft ingevuld' })).toBeFocused();
  await followLink(page, page.getByRole('link', { name: /^Uw gebruikersnaam en wachtwoord horen niet bij elkaar/ }));
  await expect(page.getByLabel('DigiD gebruikersnaam *')).toBeFocused();
  await typeIn(page, page.getByLabel('Wachtwoord *'), WACHTWOORD);
  await page.keyboard.press('Enter');
  await keyConfirmSms(page);
  await expectArrived(page, 'Welkom, M.A. van der Linden');
});

test('cancelled at DigiD, told so, and tried again', async ({ page, expected }) => {
  expected.answer('POST', '/v1/sessies', 403);
  await page.goto('/inloggen');
  await keyToDigid(page);
  await pressButton(page, page.getByRole('button', { name: 'Annuleren' }));
  await expectArrived(page, 'Inloggen bij Mijn UWV');
  await expect(page.getByText('U heeft het inloggen geannuleerd.', { exact: true })).toBeVisible();
  await keyToDigid(page);
  await keyLogOn(page, 'ja');
  await keyConfirmSms(page);
  await expectArrived(page, 'Welkom, S. Groen');
});

test('a sign-in whose time is over begins anew', async ({ page, context, server, expected }) => {
  expected.answer('POST', AANMELDEN, 410);
  await page.goto(await beginSignIn(context, server));
  await keyLogOn(page, 'te-laat');
  const link = page.getByRole('link', { name: 'Opnieuw inloggen' });
  await expect(link).toBeVisible();
  await expect(heading(page), 'another page stands, so one is at its heading').toBeFocused();
  await followLink(page, link);
  await expectArrived(page, 'Inloggen bij Mijn UWV');
  await keyToDigid(page);
});

test('the menu leads to every page, and tells which one it is', async ({ page, context, server }) => {
  await signInFast(context, server, 'ja');
  await page.goto(MENU[0].path);
  await expectHeading(page, MENU[0].h1);
  for (const entry of [...MENU.slice(1), MENU[0]]) {
    // The menu stands before the page.
    const link = menuLink(page, entry.name);
    await tabTo(page, link, { key: (await heading(page).evaluate((h1) => h1 === document.activeElement)) ? 'Shift+Tab' : 'Tab' });
    await page.keyboard.press('Enter');
    await expectArrived(page, entry.h1);
    await expect(link).toHaveAttribute('aria-current', 'page');
  }
});

test('a letter opens and closes', async ({ page, context, server }) => {
  // Nobody of the demonstration has a letter yet.
  const letter = { titel: 'Uw uitschrijving', verzondenOp: '2026-03-02', alineas: ['U bent uitgeschreven.'] };
  await page.route('**/v1/documenten', (route) => route.fulfill({ json: { documenten: [letter] } }));
  await signInFast(context, server, 'ja');
  await page.goto('/mijn-uwv/documenten');
  const text = page.getByText('U bent uitgeschreven.');
  await expect(page.getByText('Verzonden op 2 maart 2026')).toBeVisible();
  await expect(text).toBeHidden();
  await tabTo(page, page.locator('summary'));
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key);
    await expect(text, key).toBeVisible({ visible: key === 'Enter' });
    await expectFocusVisible(page);
  }
});

test('signing out', async ({ page, context, server }) => {
  await signInFast(context, server, 'ja');
  await page.goto(PERSOONLIJKE_GEGEVENS);
  await pressButton(page, page.getByRole('button', { name: 'Uitloggen' }));
  await expectArrived(page, 'Inloggen bij Mijn UWV');
  await expect(page.getByText('U bent uitgelogd.')).toBeVisible();
});

test.describe('the skip link is the first stop, and leads past everything above the page', () => {
  for (const [frame, path] of [
    ['the start page', '/'],
    ['the public pages', '/contact'],
    ['signing in', '/inloggen'],
    ['the DigiD stub', ({ context, server }) => beginSignIn(context, server)],
    ['Mijn UWV', '/mijn-uwv/aanvragen'],
    ['the werkgeversportaal', '/werkgevers/inloggen'],
  ]) {
    test(`in the frame of ${frame}`, async ({ page, context, server }) => {
      if (frame === 'Mijn UWV') await signInFast(context, server, 'ja');
      await page.goto(typeof path === 'string' ? path : await path({ context, server }));
      await expect(heading(page)).toHaveCount(1);
      const skip = page.getByRole('link', { name: 'Direct naar de inhoud' });
      expect(await tabTo(page, skip)).toBe(1);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
      await page.keyboard.press('Tab');
      await expectFocusVisible(page);
      const inMain = page.getByRole('main').locator(':focus');
      await expect(inMain.or(page.getByRole('contentinfo').locator(':focus')), 'the next stop is in the page or after it').toHaveCount(1);
    });
  }
});

test.describe('Probeer het opnieuw', () => {
  for (const { where, path, pad, done } of [
    { where: 'after Controleren', path: PERSOONLIJKE_GEGEVENS, pad: LOOK_UP, done: JA },
    { where: 'at the own data', path: PERSOONLIJKE_GEGEVENS, pad: '/v1/persoonsgegevens/eigen', done: '999990019' },
    { where: 'at the letters', path: '/mijn-uwv/documenten', pad: '/v1/documenten', done: 'U heeft nog geen documenten.' },
    { where: 'before anybody is known', path: '/mijn-uwv/aanvragen', pad: '/v1/sessies/huidige', done: 'Er zijn 2 aanvragen.' },
  ]) {
    // The button goes while it has the focus, and nobody takes the focus over.
    test(`${where}: the focus does not get lost when the button goes`, async ({ page, context, server, expected }) => {
      expected.answer('GET', pad, 500);
      await signInFast(context, server, 'ja');
      await page.route(`**${pad}`, (route) => route.fulfill(probleem(500, 'interne-fout')));
      await page.goto(path);
      if (pad === LOOK_UP) await pressButton(page, page.getByRole('button', { name: 'Controleren' }));
      const again = page.getByRole('button', { name: 'Probeer het opnieuw' });
      await tabTo(page, again);
      await page.unroute(`**${pad}`);
      await page.keyboard.press('Enter');
      await expect(again).toHaveCount(0);
      await expect(page.getByText(done).first()).toBeVisible();
      await expect(page.locator('body'), 'one is still somewhere on the page').not.toBeFocused();
    });
  }
});

test('Back and Forward are left to the browser, and end where one was on the page', async ({ page, context, server }) => {
  await signInFast(context, server, 'ja');
  await page.goto(MENU[0].path);
  await followLink(page, menuLink(page, 'Aanvragen'));
  await expectArrived(page, 'Aanvragen');
  await tabTo(page, menuLink(page, 'Persoonlijke gegevens'), { key: 'Shift+Tab' });
  await page.keyboard.press('Enter');
  await expectArrived(page, 'Persoonlijke gegevens');
  // A browser without a window has no Back of its own. What can be shown: nobody takes the key away from it; and what it does then.
  await page.evaluate(() => {
    globalThis.leftToBrowser = [];
    addEventListener('keydown', (event) => { globalThis.leftToBrowser.push([event.key, !event.defaultPrevented]); });
  });
  await page.keyboard.press('Alt+ArrowLeft');
  await page.goBack();
  await expectHeading(page, 'Aanvragen');
  await expect(menuLink(page, 'Persoonlijke gegevens'), 'the link that was pressed there').toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await page.goForward();
  await expectArrived(page, 'Persoonlijke gegevens');
  const keys = await page.evaluate(() => globalThis.leftToBrowser.filter(([key]) => key.startsWith('Arrow')));
  expect(keys).toEqual([['ArrowLeft', true], ['ArrowRight', true]]);
});
