// The journeys of an employer with the keyboard alone, on a wide and on a small screen: nothing here clicks or fills in.
import { expectFocusVisible } from './kader/kwaliteit.mjs';
import { expect, test } from './kader/proef.mjs';
import { kenmerkVan, signInWerkgeverFast } from './kader/snel.mjs';
import { WACHTWOORD, heading, readSmsCode } from './kader/stappen.mjs';
import { expectArrived, followLink, pressButton, tabTo, typeIn } from './kader/toetsenbord.mjs';
import {
  BEDRIJF, INLOGGEN_WERKGEVER, RSIN, SPORTHALLEN, TELT_MEE, TUINEN, WELKOM_DGR, adres, antwoordRij, balk, kiezer, rijen,
} from './kader/werkgever.mjs';

const PERSONEEL = 'doelgroepregister/personeel';
const optie = (page, naam) => page.getByRole('option').filter({ hasText: naam });

/** Signed in, at the list of companies. */
async function atBedrijven({ page, context, server }, als = 'dgr') {
  await signInWerkgeverFast(context, server, als);
  await page.goto('/werkgevers/bedrijven');
  await expect(page.getByText(/\d bedrij(f|ven) gevonden/)).toBeVisible();
}

/** Types in the list of companies, and takes the one that is found. */
async function keyBedrijf(page, naam) {
  await typeIn(page, kiezer(page), naam);
  await expect(page.getByText('1 bedrijf gevonden.')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(optie(page, naam)).toHaveAttribute('aria-selected', 'true');
  await expectFocusVisible(page);
  await page.keyboard.press('Enter');
  await expect(balk(page)).toContainText(naam);
}

/** Chooses in a list without opening it, as the browser does with the arrows. */
async function keySelect(page, locator, label) {
  await tabTo(page, locator);
  for (let steps = 0; steps < 20; steps += 1) {
    if ((await locator.evaluate((list) => list.selectedOptions[0].label)) === label) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`Niet te kiezen: ${label}`);
}

for (const width of [1280, 320]) {
  test.describe(`on ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('from signing in to the answer about one person, the overview and its file, and out', async ({ page }) => {
      await page.goto('/werkgevers/inloggen');
      await pressButton(page, page.getByRole('button', { name: 'Inloggen met eHerkenning' }));
      await expectArrived(page, 'Inloggen bij het werkgeversportaal');
      await typeIn(page, page.getByLabel('Gebruikersnaam *'), 'dgr');
      await typeIn(page, page.getByLabel('Wachtwoord *'), WACHTWOORD);
      await page.keyboard.press('Enter');
      const code = await readSmsCode(page);
      await expect(heading(page)).toBeFocused();
      await typeIn(page, page.getByLabel('Sms-code', { exact: true }), code);
      await pressButton(page, page.getByRole('button', { name: 'Inloggen', exact: true }));

      await expectArrived(page, WELKOM_DGR);
      await keyBedrijf(page, SPORTHALLEN);
      await expectArrived(page, 'Welkom');
      await followLink(page, page.getByRole('main').getByRole('link', { name: 'Opvragen registratie doelgroepregister' }));
      await expectArrived(page, 'Doelgroepregister');
      const type = page.getByLabel('Type *');
      await keySelect(page, type, 'Burgerservicenummer voor een sollicitant of uitzendkracht.');
      await expect(heading(page), 'choosing alone goes nowhere').toHaveText('Doelgroepregister');
      await pressButton(page, page.getByRole('button', { name: 'Verder' }));
      await expectArrived(page, 'Opvragen doelgroepregistratie');
      await typeIn(page, page.getByLabel('Burgerservicenummer (BSN)', { exact: true }), '999990019');
      await page.keyboard.press('Enter');
      await expect(page.getByText(TELT_MEE)).toBeVisible();
      await expect(antwoordRij(page)).toContainText('Ja');
      await expect(page.getByLabel('Burgerservicenummer (BSN)', { exact: true })).toBeFocused();

      const trail = page.getByRole('navigation', { name: 'Kruimelpad' });
      await tabTo(page, trail.getByRole('link', { name: 'Doelgroepregister' }), { key: 'Shift+Tab' });
      await page.keyboard.press('Enter');
      await expectArrived(page, 'Doelgroepregister');
      await keySelect(page, type, 'Loonheffingennummer voor het hele personeelsbestand in één keer.');
      await pressButton(page, page.getByRole('button', { name: 'Verder' }), 'Enter');
      await expectArrived(page, 'Inzien doelgroepregistratie werknemers');
      await keySelect(page, page.getByLabel('Loonheffingennummer', { exact: true }), 'Alle Loonheffingennummers');
      const tonen = page.getByRole('button', { name: 'Tonen' });
      await pressButton(page, tonen);
      await expect(page.getByText('51 resultaten gevonden')).toBeVisible();
      await expect(tonen).toBeFocused();
      const knop = page.getByRole('button', { name: 'Download als CSV' });
      await pressButton(page, knop);
      await expect(page.getByRole('heading', { name: 'Waarvoor mag u dit bestand gebruiken?' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(knop).toBeFocused();
      await page.keyboard.press('Enter');
      const file = page.waitForEvent('download');
      await pressButton(page, page.getByRole('button', { name: 'Ik begrijp het, download het bestand' }));
      await file;
      await expect(page.getByText('Het bestand met 51 regels staat bij uw downloads.')).toBeVisible();
      await expect(knop).toBeFocused();

      await tabTo(page, page.getByRole('button', { name: 'Uitloggen' }), { key: 'Shift+Tab' });
      await page.keyboard.press('Enter');
      await expectArrived(page, INLOGGEN_WERKGEVER);
      await expect(page.getByText('U bent uitgelogd.')).toBeVisible();
    });

    test('the rows of an overview, page by page, and another size', async ({ page, context, server }) => {
      await signInWerkgeverFast(context, server, 'dgr');
      const kenmerk = await kenmerkVan(context, server, BEDRIJF[49]);
      await page.goto(adres(PERSONEEL, kenmerk));
      await keySelect(page, page.getByLabel('Loonheffingennummer', { exact: true }), 'Alle Loonheffingennummers');
      await pressButton(page, page.getByRole('button', { name: 'Tonen' }));
      const tabel = (van, tot) => page.getByRole('table', { name: `Resultaten ${van} tot en met ${tot} van 49` });
      await expect(tabel(1, 20)).toBeVisible();
      await tabTo(page, page.getByRole('region', { name: 'Resultaten 1 tot en met 20 van 49' }));
      await followLink(page, page.getByRole('link', { name: 'Volgende' }));
      await expect(tabel(21, 40)).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Zoekresultaten doelgroepregistratie' })).toBeFocused();
      await followLink(page, page.getByRole('link', { name: 'Resultaten per pagina: 25' }));
      await expect(tabel(1, 25)).toBeVisible();
      expect(await rijen(page)).toHaveLength(25);
      await expect(page.getByRole('heading', { name: 'Zoekresultaten doelgroepregistratie' })).toBeFocused();
    });

    test('another company from the bar, and what one finds there', async ({ page, context, server }) => {
      await signInWerkgeverFast(context, server, 'dgr');
      const kenmerk = await kenmerkVan(context, server, TUINEN);
      await page.goto(adres('doelgroepregister/sollicitant', kenmerk));
      await expect(balk(page)).toContainText(TUINEN);
      const knop = balk(page).locator('summary');
      await tabTo(page, knop);
      await page.keyboard.press('Enter');
      await expect(kiezer(page)).toBeVisible();
      await keyBedrijf(page, SPORTHALLEN);
      await expectArrived(page, 'Opvragen doelgroepregistratie');
      await expect(balk(page)).toContainText(`Organisatie ${RSIN[SPORTHALLEN]} -- ${SPORTHALLEN}`);
    });

    test('what a colleague may do, looked at and left as it is; and the own profile', async ({ page, context, server }) => {
      await signInWerkgeverFast(context, server, 'dgr');
      const kenmerk = await kenmerkVan(context, server, TUINEN);
      await page.goto(adres('machtigingen', kenmerk));
      await followLink(page, page.getByRole('link', { name: 'Tom Dekker' }));
      await expectArrived(page, 'Machtigingen wijzigen');
      const vak = page.getByLabel('Documenten', { exact: true });
      await tabTo(page, vak);
      for (const checked of [true, false]) {
        await page.keyboard.press('Space');
        await expect(vak).toBeChecked({ checked });
      }
      await tabTo(page, page.getByRole('button', { name: 'Opslaan' }));
      await followLink(page, page.getByRole('link', { name: 'Terug naar Machtigingen' }));
      await expectArrived(page, 'Machtigingen');
      await tabTo(page, page.getByRole('link', { name: 'Wijzig profiel' }), { key: 'Shift+Tab' });
      await page.keyboard.press('Enter');
      await expectArrived(page, 'Uw Profiel');
      await typeIn(page, page.getByLabel('E-mailadres *'), 'iemand');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Controleer wat u heeft ingevuld' })).toBeFocused();
      await followLink(page, page.getByRole('link', { name: 'Vul een e-mailadres in zoals naam@bedrijf.nl.' }));
      await expect(page.getByLabel('E-mailadres *')).toBeFocused();
      await expectFocusVisible(page);
    });
  });
}

test.describe('the list of companies', () => {
  test('the arrows go through it and round, Home and End to its ends, Escape closes it and then empties the field', async ({ page, context, server }) => {
    await atBedrijven({ page, context, server });
    const field = kiezer(page);
    await tabTo(page, field);
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('ArrowDown');
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    const all = page.getByRole('option');
    const count = await all.count();
    expect(count).toBeGreaterThan(5);
    for (const [key, place] of [['ArrowDown', 1], ['End', count - 1], ['ArrowDown', 0], ['ArrowUp', count - 1], ['Home', 0]]) {
      await page.keyboard.press(key);
      await expect(all.nth(place), key).toHaveAttribute('aria-selected', 'true');
      await expect(field, key).toHaveAttribute('aria-activedescendant', await all.nth(place).getAttribute('id'));
      await expect(all.nth(place), key).toBeInViewport();
      await expect(field, 'the focus stays in the field').toBeFocused();
    }
    await page.keyboard.press('Escape');
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type('zonder gevolg');
    await expect(page.getByText('Geen bedrijf gevonden.')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(heading(page), 'Enter without a choice goes nowhere').toHaveText(WELKOM_DGR);
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
    await expect(page.getByText(/\d bedrijven gevonden/)).toBeVisible();
  });

  test('Tab leaves it without choosing', async ({ page, context, server }) => {
    // So many that the list scrolls: what scrolls is a stop of Tab by itself.
    await atBedrijven({ page, context, server }, 'intermediair');
    await tabTo(page, kiezer(page));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Een extra bedrijf toevoegen' })).toBeFocused();
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page).toHaveURL('/werkgevers/bedrijven');
  });
});

test('the skip link leads past the menu and the bar', async ({ page, context, server }) => {
  await signInWerkgeverFast(context, server, 'dgr');
  await page.goto(adres('home', await kenmerkVan(context, server, TUINEN)));
  await expect(balk(page)).toContainText(TUINEN);
  expect(await tabTo(page, page.getByRole('link', { name: 'Direct naar de inhoud' }))).toBe(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});
