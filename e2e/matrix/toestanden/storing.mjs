// What a person sees when something fails. Each view that was designed for a fault has a state, on Persoonlijke gegevens.
import { expect } from '@playwright/test';
import { check, controle, expectHeading } from '../../kader/stappen.mjs';
import { loaded, open, probleem } from './aankomst.mjs';

const LOOK_UP = '/v1/doelgroepregistraties/eigen';
const TE_LANG = 10_300;

const gegevens = (fout, tekst, faal) => ({
  naam: `storing ${fout}`,
  route: '/mijn-uwv/persoonlijke-gegevens',
  rol: 'burger',
  gegevens: 'ja',
  fout,
  titel: 'Persoonlijke gegevens - Mijn UWV',
  h1: 'Persoonlijke gegevens',
  beeld: ['region', 'Doelgroepregister'],
  bereik: async (omgeving) => {
    if (fout === 'timeout') await omgeving.page.clock.install();
    await open(omgeving);
    await loaded(omgeving);
    await faal(omgeving);
    await expect(controle(omgeving.page).getByText(tekst).first()).toBeVisible({ timeout: 10_000 });
  },
});

/** The look-up gets this answer. */
const beantwoord = (fout, tekst, answer) => gegevens(fout, tekst, async ({ page, expected }) => {
  if (answer.status >= 400) expected.answer('GET', LOOK_UP, answer.status);
  await page.route(`**${LOOK_UP}`, (route) => route.fulfill(answer));
  await check(page);
});

const json = (body) => ({ status: 200, contentType: 'application/json', body });

/** Something else of a page cannot be fetched. */
const elders = (naam, route, h1, titel, path, more = {}) => ({
  naam: `storing ${naam}`,
  route,
  rol: 'burger',
  gegevens: 'ja',
  fout: '500',
  titel,
  h1,
  bereik: async (omgeving) => {
    const { page, expected } = omgeving;
    expected.answer('GET', path, 500);
    await page.route(`**${path}`, (asked) => asked.fulfill(probleem(500, 'interne-fout')));
    await open(omgeving);
    await expectHeading(page, h1);
    await expect(page.getByText('Er ging iets mis bij ons').filter({ visible: true }).first()).toBeVisible();
  },
  ...more,
});

/** The module does not come. */
const nietGestart = (naam, route, h1, titel, more = {}) => ({
  naam: `storing ${naam}`,
  route,
  rol: 'niemand',
  fout: 'de toepassing start niet',
  titel,
  h1,
  bereik: async ({ page, expected }) => {
    expected.noAnswer('GET', /_bg\.wasm$/);
    expected.line(/De toepassing is niet gestart/);
    expected.maybe(/wasm|WebAssembly|fetch|preload/i);
    await page.route('**/*_bg.wasm', (asked) => asked.abort('connectionreset'));
    const told = page.waitForEvent('console', (message) => message.text().includes('niet gestart'));
    await page.goto(route);
    await told;
    await expectHeading(page, h1);
  },
  ...more,
});

export const STORING = [
  gegevens('offline', 'U heeft geen internet', async ({ page, context, expected }) => {
    expected.noAnswer('GET', LOOK_UP);
    await context.setOffline(true);
    await check(page);
  }),
  gegevens('onbereikbaar', 'Dit werkt nu even niet', async ({ page, expected }) => {
    expected.noAnswer('GET', LOOK_UP);
    await page.route(`**${LOOK_UP}`, (route) => route.abort('connectionrefused'));
    await check(page);
  }),
  gegevens('timeout', 'Het duurt te lang', async ({ page, expected }) => {
    expected.noAnswer('GET', LOOK_UP);
    await page.route(`**${LOOK_UP}`, () => {});
    const asked = page.waitForRequest(`**${LOOK_UP}`);
    await check(page);
    await asked;
    await page.clock.fastForward(TE_LANG);
  }),
  beantwoord('400', 'Wij konden dit niet verwerken', probleem(400, 'onjuist-verzoek')),
  beantwoord('403', 'U mag dit niet bekijken', probleem(403, 'geen-toegang')),
  beantwoord('404', 'Wij kunnen dit niet vinden', probleem(404, 'niet-gevonden')),
  beantwoord('409', 'Deze gegevens zijn net veranderd', probleem(409, 'conflict')),
  beantwoord('415', 'Wij konden dit niet verwerken', probleem(415, 'verkeerd-mediatype')),
  beantwoord('429', 'Vanaf 14:19 uur kunt u het opnieuw proberen.', probleem(429, 'te-veel-pogingen', { opnieuwOm: '14:19' })),
  beantwoord('500', 'Er ging iets mis bij ons', probleem(500, 'interne-fout')),
  beantwoord('502 met HTML', 'Dit werkt nu even niet', { status: 502, contentType: 'text/html', body: '<html><h1>502 Bad Gateway</h1></html>' }),
  beantwoord('503', 'Dit werkt nu even niet', probleem(503, 'niet-beschikbaar')),
  beantwoord('half antwoord', 'Wij kregen geen goed antwoord', json('{"geregistreerd": tr')),
  beantwoord('andere vorm', 'Wij kregen geen goed antwoord', json('{"ja": true}')),
  elders('eigen gegevens', '/mijn-uwv/persoonlijke-gegevens', 'Persoonlijke gegevens', 'Persoonlijke gegevens - Mijn UWV', '/v1/persoonsgegevens/eigen'),
  elders('documenten', '/mijn-uwv/documenten', 'Mijn documenten', 'Mijn documenten - Mijn UWV', '/v1/documenten'),
  elders('sessie', '/mijn-uwv', 'Er ging iets mis bij ons', 'Er ging iets mis bij ons - Mijn UWV', '/v1/sessies/huidige'),
  nietGestart('startpagina niet gestart', '/', 'Het doelgroepregister van de banenafspraak', 'Doelgroepregister - demonstratie'),
  nietGestart('toepassing niet gestart', '/mijn-uwv', 'Er is iets misgegaan', 'Er is iets misgegaan - Doelgroepregister'),
];
