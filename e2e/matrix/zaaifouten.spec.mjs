// For each kind of check a fault is sown in a page that is good, and the check must find it; on the good page it finds nothing.
import { Expected, watch } from '../kader/bewaking.mjs';
import { expectHeading, signIn } from '../kader/stappen.mjs';
import { CELLEN } from './cellen.mjs';
import { aankomst } from './controles/aankomst.mjs';
import { axe } from './controles/axe.mjs';
import { beweging } from './controles/beweging.mjs';
import { boom } from './controles/boom.mjs';
import { doelgrootte } from './controles/doelgrootte.mjs';
import { gezegd } from './controles/gezegd.mjs';
import { html } from './controles/html.mjs';
import { kop } from './controles/kop.mjs';
import { landmarks } from './controles/landmarks.mjs';
import { luister, netwerk } from './controles/netwerk.mjs';
import { overlap } from './controles/overlap.mjs';
import { past } from './controles/past.mjs';
import { plaatje } from './controles/plaatje.mjs';
import { tabronde } from './controles/tabronde.mjs';
import { tekstgrootte } from './controles/tekstgrootte.mjs';
import { titel } from './controles/titel.mjs';
import { Inrichting } from './inrichten.mjs';
import { expect, test } from './proef.mjs';
import { TOESTANDEN } from './toestanden/index.mjs';

test.use({ trace: 'off', screenshot: 'off' });

const DESKTOP = '1280 licht';
const TELEFOON = '320 licht';
const GROTE_TEKST = '320 licht tekst-200';

/** A rule of style; through the document's own sheets, since the policy of the page takes no other. */
const stijl = (page, css) => page.evaluate((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}, css);

/** Puts HTML at the end of the page's main, without the markup that makes a difference of its own. */
const erbij = (page, markup) => page.evaluate((text) => {
  document.querySelector('#app main').insertAdjacentHTML('beforeend', text);
}, markup);

/** What is checked, what is sown, how the check tells it, in which cell (desktop unless told) and state (contact unless told). */
const FOUTEN = [
  ['een veld zonder label', axe, (page) => page.locator('label[for]').first().evaluate((label) => label.remove()), /label/, { toestand: 'digid aanmelden' }],
  ['te weinig contrast', axe, (page) => stijl(page, '#app main p { color: #999 !important }'), /color-contrast/],
  ['een tweede h1', kop, (page) => erbij(page, '<h1>Nog een kop</h1>'), /2 koppen van niveau 1/],
  ['een andere kop', kop, (page) => page.locator('#app h1').evaluate((h1) => { h1.textContent = 'Iets anders'; }), /de kop is "Iets anders"/],
  ['een andere titel', titel, (page) => page.evaluate(() => { document.title = 'Contact'; }), /de titel is "Contact" en niet/],
  ['geen main', landmarks, (page) => page.locator('#app main').evaluate((main) => {
    const other = document.createElement('div');
    other.append(...main.childNodes);
    main.replaceWith(other);
  }), /0 keer main/],
  ['twee menu\'s met een naam', landmarks, (page) => erbij(page, '<nav aria-label="Over deze website"><p>Menu</p></nav>'), /menu's met dezelfde naam/],
  ['iets van 400 px op 320', past, (page) => stijl(page, '#app main p { inline-size: 400px }'), /de pagina is 4\d\d breed op een scherm van 320/, { cel: TELEFOON }],
  ['tekst die bij 200 % is afgesneden', past, async (page, naarCel) => {
    // Room for what there is, and not for what the reader asks for.
    const height = await page.locator('#app main p').first().evaluate((p) => {
      p.classList.add('e2e-vast');
      return p.clientHeight;
    });
    await stijl(page, `.e2e-vast { block-size: ${height}px; overflow: hidden }`);
    expect(await past(page), 'with the usual text it fits').toEqual([]);
    await naarCel(GROTE_TEKST);
  }, /tekst is afgesneden: p/, { cel: TELEFOON }],
  ['een keuze die over haar label ligt', overlap, (page) => stijl(page, '.utrecht-form-field--radio { grid-template-columns: 4px 1fr !important; gap: 0 !important }'), /ligt over de woorden/, { toestand: 'digid aanmelden', cel: TELEFOON }],
  ['geen focusring', tabronde, (page) => stijl(page, '#app footer a { outline: none !important; box-shadow: none !important }'), /geen focusring: a "Contact"/],
  ['iets dat blijft staan over de focus', tabronde, async (page) => {
    await erbij(page, '<div class="e2e-deksel">Deksel</div>');
    await stijl(page, '.e2e-deksel { position: fixed; inset: auto 0 0; block-size: 50vh; background: #fff }');
  }, /de focus is bedekt/, { cel: TELEFOON }],
  ['geen link naar de inhoud', tabronde, (page) => page.locator('#app .nl-skip-link').evaluate((link) => link.remove()), /de eerste Tab gaat niet naar de link naar de inhoud/],
  ['een knop die met Tab niet te bereiken is', tabronde, (page) => page.locator('#app footer a').first().evaluate((link) => { link.tabIndex = -1; }), /niet te bereiken met Tab/],
  ['een doel van 12 px', doelgrootte, (page) => stijl(page, '#app footer a { min-block-size: 0 !important; block-size: 12px !important; line-height: 12px }'), /× 12 px en moet 24 zijn/],
  ['een lage knop', doelgrootte, (page) => stijl(page, '#app button { min-block-size: 0 !important; padding: 0 !important; block-size: 30px }'), /× 30 px en moet 48 zijn/, { toestand: 'digid aanmelden' }],
  ['beweging', beweging, (page) => stijl(page, '#app main { transition: opacity 1s }'), /verandert met een beweging: main/],
  ['tekst die niet meegroeit', tekstgrootte, (page) => stijl(page, 'body { font-size: 16px !important }'), /de tekst is 16 px/, { cel: GROTE_TEKST }],
  ['twee keer hetzelfde id', html, (page) => erbij(page, '<p id="inhoud">Nog een</p>'), /no-dup-id/],
  ['een kop die 4 px lager staat', plaatje, (page) => stijl(page, '#app h1 { position: relative; inset-block-start: 4px }'), /pixels/],
  ['een andere kleur', plaatje, (page) => stijl(page, '#app main a { color: #003c6e !important }'), /pixels/],
  ['een link die weg is', plaatje, (page) => page.locator('#app footer a').last().evaluate((link) => link.remove()), /pixels|Expected an image/, { cel: TELEFOON }],
  ['een plaatje dat niemand goedkeurde', (page, cel) => plaatje(page, { ...cel, naam: 'bestaat-niet' }), null, /doesn't exist/],
  ['een andere rol', boom, (page) => page.locator('#app h2').first().evaluate((kopje) => kopje.setAttribute('role', 'presentation')), /de boom is anders/],
  ['iets te veel', boom, (page) => erbij(page, '<p>Dit stond er niet.</p>'), /erbij: - paragraph: Dit stond er niet\./],
  ['een kop zonder focus', aankomst, (page) => page.evaluate(() => document.activeElement.blur()), /de focus is niet op de kop/],
];

/** Comes to a state in a cell, and gives what a control needs. */
async function bereik({ page, context, server, expected, watched }, naam, cel) {
  const toestand = TOESTANDEN.find((one) => one.naam === naam);
  const regels = luister(page);
  await toestand.bereik({ page, context, server, expected, toestand });
  const inrichting = await Inrichting.van(page);
  const omgeving = { toestand, watched, regels };
  const naarCel = async (to) => {
    const found = CELLEN.find((one) => one.naam === to);
    await inrichting.zet(found);
    return { ...found, ...omgeving };
  };
  return { naarCel, cel: await naarCel(cel) };
}

for (const [naam, controle, zaai, verwacht, { toestand = 'contact', cel = DESKTOP } = {}] of FOUTEN) {
  test(`zaaifout: ${naam}`, async ({ page, context, server, expected, watched }) => {
    const waar = await bereik({ page, context, server, expected, watched }, toestand, cel);
    if (zaai) {
      expect(await controle(page, waar.cel), 'the good page').toEqual([]);
      await zaai(page, waar.naarCel);
    }
    const found = await controle(page, waar.cel);
    expect(found.join('\n')).toMatch(verwacht);
  });
}

test('zaaifout: een pagina die niet wordt aangekondigd', async ({ page, context, server, expected, watched }) => {
  const { cel } = await bereik({ page, context, server, expected, watched }, 'contact', DESKTOP);
  expect(await gezegd(page, cel), 'the good page').toEqual([]);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).evaluate((link) => {
    for (const live of document.querySelectorAll('#app > [role=status]')) live.remove();
    link.click();
  });
  await expectHeading(page, 'Privacy');
  const privacy = TOESTANDEN.find(({ naam }) => naam === 'privacy');
  expect(await gezegd(page, { ...cel, toestand: privacy })).toEqual(['de titel is 0 keer aangekondigd in plaats van één keer']);
});

test('zaaifout: een melding die twee keer klinkt', async ({ page, watched }) => {
  await signIn(page, 'ja');
  const toestand = { titel: '' };
  expect(await gezegd(page, { toestand, watched }), 'the good page').toEqual([]);
  for (const times of [1, 2]) {
    await page.evaluate(() => {
      const said = document.createElement('p');
      said.textContent = 'Er is iets gezegd.';
      document.querySelector('#app [role=status]').replaceChildren(said);
    });
    await expect.poll(() => watched.seen('gezegd').filter((text) => text === 'Er is iets gezegd.').length).toBe(times);
  }
  expect(await gezegd(page, { toestand, watched })).toEqual(['2 keer gezegd: "Er is iets gezegd."']);
});

test.describe('on a page of which nobody else judges the network', () => {
  for (const [naam, zaai, verwacht] of [
    ['een regel in de console', (page) => page.evaluate(() => { console.info('hier ben ik'); }), 'console (info): hier ben ik'],
    ['een waarschuwing in de console', (page) => page.evaluate(() => { console.warn('let op'); }), 'console (warning): let op'],
    ['een verzoek naar een ander adres', (page) => page.goto('http://elders.example/'), 'verzoek naar een ander adres: http://elders.example/'],
  ]) {
    test(`zaaifout: ${naam}`, async ({ browser, server }) => {
      const context = await browser.newContext({ baseURL: server.url });
      const watched = await watch(context, server.url, new Expected());
      const page = await context.newPage();
      const regels = luister(page);
      // Answered here: the check must find the request, and nothing must leave this machine.
      await page.route('http://elders.example/**', (route) => route.fulfill({ body: '' }));
      await page.goto('/contact');
      await expectHeading(page, 'Contact');
      expect(await netwerk(page, { watched, regels }), 'the good page').toEqual([]);
      await zaai(page);
      await expect.poll(() => netwerk(page, { watched, regels })).toContain(verwacht);
      await context.close();
    });
  }
});
