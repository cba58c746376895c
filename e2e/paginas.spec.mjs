// What every page promises: one heading, its title, its landmarks, and what happens on moving about.
import { expect, test } from './kader/proef.mjs';
import { MENU, PUBLIC_PAGES, UITSCHRIJVEN } from './kader/paginas.mjs';
import {
  NO_SESSION, PERSOONLIJKE_GEGEVENS, choose, expectHeading, heading, signIn, signInHere, signInToGegevens, signOut,
} from './kader/stappen.mjs';

/** One heading, one main, the title, the demonstration mark, and the skip link first. */
async function expectPage(page, { title, h1 }) {
  await expectHeading(page, h1);
  await expect(heading(page)).toHaveCount(1);
  await expect(page).toHaveTitle(title);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('banner').getByText('Dit is niet de website van UWV. Gebruik geen echte gegevens.')).toBeVisible();
}

async function expectAnnouncedOnce(watched, title) {
  await expect
    .poll(() => watched.seen('gezegd').filter((text) => text === title).length, { message: `announced once: ${title}` })
    .toBe(1);
}

async function expectSkipLinkFirst(page) {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Direct naar de inhoud' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
}

for (const wanted of PUBLIC_PAGES) {
  test(`public page ${wanted.path}`, async ({ page, watched }) => {
    await page.goto(wanted.path);
    await expectPage(page, wanted);
    await expect(page.locator('body'), 'no focus is moved on the first load').toBeFocused();
    expect(watched.seen('gezegd'), 'nor is anything announced').toEqual([]);
    await expectSkipLinkFirst(page);
    const breadcrumb = page.getByRole('navigation', { name: 'Kruimelpad' });
    await expect(breadcrumb).toHaveCount(0);
  });
}

test('the footer leads to every public page, with focus and one announcement each', async ({ page, watched }) => {
  await page.goto('/');
  await expectHeading(page, 'Het doelgroepregister van de banenafspraak');
  for (const name of ['Over het doelgroepregister', 'Contact', 'Privacy', 'Toegankelijkheid']) {
    await page.getByRole('contentinfo').getByRole('link', { name }).click();
    await expectHeading(page, name);
    await expect(heading(page)).toBeFocused();
    const title = `${name} - Doelgroepregister`;
    await expect(page).toHaveTitle(title);
    await expectAnnouncedOnce(watched, title);
  }
  await page.getByRole('banner').getByRole('link', { name: /Demonstratie/ }).click();
  await expectPage(page, PUBLIC_PAGES[0]);
  await expect(heading(page)).toBeFocused();
});

test('the menu has its five entries, marks the one that one is on, and each page has its trail', async ({ page, watched }) => {
  await signIn(page, 'ja');
  const menu = page.getByRole('navigation', { name: 'Mijn UWV' });
  await expect(menu.getByRole('link')).toHaveText(MENU.map(({ name }) => name));
  for (const [index, entry] of [...MENU.entries()].slice(1)) {
    await choose(page, entry.name);
    await expectPage(page, entry);
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveURL(entry.path);
    await expect(menu.locator('[aria-current=page]')).toHaveText([entry.name]);
    const trail = page.getByRole('navigation', { name: 'Kruimelpad' });
    await expect(trail.getByRole('link')).toHaveText(['Mijn UWV', entry.name]);
    await expect(trail.getByRole('link', { name: entry.name })).toHaveAttribute('aria-current', 'page');
    await expectAnnouncedOnce(watched, entry.title);
    if (index === MENU.length - 1) {
      await trail.getByRole('link', { name: 'Mijn UWV' }).click();
      await expectPage(page, MENU[0]);
      await expect(menu.locator('[aria-current=page]')).toHaveText(['Mijn UWV home']);
      await expect(trail).toHaveCount(0);
    }
  }
});

test('every page of Mijn UWV is there on a deep link and after a reload', async ({ page }) => {
  await signIn(page, 'ja');
  for (const entry of [...MENU, UITSCHRIJVEN]) {
    await page.goto(entry.path);
    await expectPage(page, entry);
    await page.reload();
    await expectPage(page, entry);
    await expect(page.locator('body'), 'no focus is moved on the first load').toBeFocused();
  }
  await expectSkipLinkFirst(page);
});

test('Mijn documenten says that there are none', async ({ page }) => {
  await signIn(page, 'ja');
  await choose(page, 'Mijn documenten');
  await expect(page.getByText('U heeft nog geen documenten.')).toBeVisible();
});

test('back and forward end where one expects', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Inloggen bij Mijn UWV' }).click();
  await signInHere(page, 'ja');
  await expectHeading(page, 'Welkom, S. Groen');
  await choose(page, 'Persoonlijke gegevens');
  await choose(page, 'Aanvragen');
  await page.goBack();
  await expectPage(page, MENU[2]);
  await expect(page.getByRole('link', { name: 'Aanvragen' }), 'the link that was pressed there').toBeFocused();
  await page.goBack();
  await expectPage(page, MENU[0]);
  await page.goForward();
  await expectPage(page, MENU[2]);
  // Before Mijn UWV: the steps of signing in are not in the history, and the sign-in page sends on who is signed in.
  await page.goBack();
  await page.goBack();
  await expect(heading(page)).toHaveCount(1);
  await expect(page).not.toHaveURL(/digid|code=/);
});

test('between the portals the browser loads what it needs, once each, and Back and Forward go through both', async ({ page }) => {
  const modules = [];
  page.on('request', (request) => { modules.push(...new URL(request.url()).pathname.match(/\w+(?=-\w+_bg\.wasm$)/) ?? []); });
  const employers = 'Inloggen op het werkgeversportaal';
  await page.goto('/inloggen');
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await page.getByRole('link', { name: 'Bent u werkgever?' }).click();
  await expectHeading(page, employers);
  expect(modules).toEqual(['burger', 'werkgevers']);
  // What everybody may read is in both.
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click();
  await expectHeading(page, 'Privacy');
  await expect(heading(page)).toBeFocused();
  expect(modules).toEqual(['burger', 'werkgevers']);
  await page.goBack();
  await expectHeading(page, employers);
  await page.goBack();
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await page.goForward();
  await expectHeading(page, employers);
  await expect(page).toHaveURL('/werkgevers/inloggen');
});

test('an address of the werkgeversportaal that does not exist says so, and leads to the portal of employers', async ({ page, expected }) => {
  expected.answer(...NO_SESSION);
  await page.goto('/werkgevers/bestaat-niet');
  await expectHeading(page, 'Deze pagina bestaat niet');
  await page.getByRole('link', { name: 'Naar het werkgeversportaal' }).click();
  await expectHeading(page, 'Inloggen op het werkgeversportaal');
});

test('the werkgeversportaal without a page leads to where one begins', async ({ page, expected }) => {
  expected.answer(...NO_SESSION);
  await page.goto('/werkgevers');
  await expectHeading(page, 'Inloggen op het werkgeversportaal');
  await expect(page).toHaveURL(/^[^?]*\/werkgevers\/inloggen/);
});

test('an address with a / too many is forgiven', async ({ page }) => {
  await page.goto('/contact/');
  await expectHeading(page, 'Contact');
});

test('a deep link without a session asks to sign in, and then comes to that page', async ({ page, expected }) => {
  expected.answer(...NO_SESSION);
  await page.goto(PERSOONLIJKE_GEGEVENS);
  await expectHeading(page, 'Inloggen bij Mijn UWV');
  await expect(page.getByText('Voor deze pagina moet u inloggen. Daarna komt u vanzelf op de pagina die u zocht.')).toBeVisible();
  await signInHere(page, 'nee');
  await expectHeading(page, 'Persoonlijke gegevens');
  await expect(page).toHaveURL(PERSOONLIJKE_GEGEVENS);
  await expect(page.getByText('J. Roodenburg').first()).toBeVisible();
});

test('after signing out nothing personal is left, not by Back and not by Reload', async ({ page, expected }) => {
  expected.answer(...NO_SESSION);
  await page.goto('/');
  await signInToGegevens(page, 'ja');
  await expect(page.getByText('999990019')).toBeVisible();
  await signOut(page);
  await expect(page.getByText('U bent uitgelogd.')).toBeVisible();
  await expect(heading(page)).toBeFocused();
  const personal = page.getByText(/Groen|999990019/);
  await expect(personal).toHaveCount(0);
  for (const move of ['goBack', 'goForward', 'goBack', 'reload']) {
    await page[move]();
    await expect(heading(page)).toHaveCount(1);
    await expect(personal).toHaveCount(0);
  }
  await page.goto(PERSOONLIJKE_GEGEVENS);
  await expectHeading(page, 'Inloggen bij Mijn UWV');
});

test('a page on paper has its content, the date and its address, and no menu', async ({ page }) => {
  await signInToGegevens(page, 'ja');
  await page.pdf();
  await page.emulateMedia({ media: 'print' });
  const printed = page.getByText(/^Afgedrukt op \d{1,2} [a-z]+ \d{4} om \d\d:\d\d uur van http/);
  await expect(printed).toBeVisible();
  await expect(printed).toHaveText(new RegExp(`${new URL(page.url()).host}${PERSOONLIJKE_GEGEVENS}$`));
  await expect(page.getByText('999990019')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await expect(printed).toBeHidden();
});

test('somebody else on the same browser finds nothing of who was there before', async ({ page }) => {
  await signInToGegevens(page, 'ja');
  await page.getByRole('button', { name: 'Controleren' }).click();
  await expect(page.getByText('Ja, u staat in het doelgroepregister.')).toBeVisible();
  await signOut(page);
  await signInHere(page, 'nee');
  await expectHeading(page, 'Welkom, J. Roodenburg');
  await choose(page, 'Persoonlijke gegevens');
  await expect(page.getByText('999990032')).toBeVisible();
  await expect(page.getByText(/Groen|999990019|Ja, u staat/)).toHaveCount(0);
});
