// Acting for companies: choosing, adding, changing from one to another, and what the home page has for whom.
import { expect, test } from './kader/proef.mjs';
import { expectAccessible } from './kader/kwaliteit.mjs';
import { kenmerkVan, signInWerkgeverFast } from './kader/snel.mjs';
import { choose, expectHeading, heading } from './kader/stappen.mjs';
import {
  BEDRIJF, RSIN, SPORTHALLEN, TUINEN, WELKOM_DGR, adres, antwoordRij, atWerkgever, balk, houdVast, kiesBedrijf, kiezer, toon, totEinde,
  vraagOp, wissel, zoekBedrijf,
} from './kader/werkgever.mjs';

const REGISTER = 'Opvragen registratie doelgroepregister';
const EIGEN = /^\/v1\/organisaties\/[0-9a-f-]+$/;
const menu = (page) => page.getByRole('navigation', { name: 'Werkgeversportaal' });
const blokken = (page) => page.getByRole('main').getByRole('heading', { level: 2 });

for (const { als, blocks, entries } of [
  { als: 'dgr', blocks: [REGISTER, 'Documenten', 'Contact'], entries: ['Home', 'Documenten', 'Uw Profiel', 'Machtigingen'] },
  { als: 'medewerker', blocks: [REGISTER, 'Contact'], entries: ['Home', 'Uw Profiel'] },
  { als: 'documentalist', blocks: ['Documenten', 'Contact'], entries: ['Home', 'Documenten', 'Uw Profiel'] },
  { als: 'zonder', blocks: ['Contact'], entries: ['Home', 'Uw Profiel'] },
]) {
  test(`home and menu of ${als}: what he can do something with, and nothing else`, async ({ page, context, server }) => {
    await atWerkgever({ page, context, server }, 'home', { als });
    await expectHeading(page, 'Welkom');
    await expect(blokken(page)).toHaveText(blocks);
    await expect(menu(page).getByRole('link')).toHaveText(entries);
    await expect(balk(page)).toContainText(`Organisatie ${RSIN[TUINEN]} -- ${TUINEN}`);
    await expect(balk(page)).not.toContainText('U handelt namens');
    await expect(page.getByText('U bent bij dit bedrijf nog nergens voor gemachtigd.')).toHaveCount(als === 'zonder' ? 1 : 0);
  });
}

test('who acts for one company chooses it too', async ({ page, context, server }) => {
  await signInWerkgeverFast(context, server, 'alleen');
  await page.goto('/werkgevers/bedrijven');
  await expectHeading(page, 'Welkom mevrouw Smit op het werkgeversportaal UWV');
  await expect(page.getByText('1 bedrijf gevonden.')).toBeVisible();
  await kiesBedrijf(page, BEDRIJF[50]);
  await expect(blokken(page)).toHaveText([REGISTER, 'Documenten', 'Contact']);
});

for (const { als, pad, h1 } of [
  { als: 'documentalist', pad: 'doelgroepregister', h1: 'U mag het doelgroepregister niet opvragen' },
  { als: 'documentalist', pad: 'doelgroepregister/personeel', h1: 'U mag het doelgroepregister niet opvragen' },
  { als: 'documentalist', pad: 'doelgroepregister/sollicitant', h1: 'U mag het doelgroepregister niet opvragen' },
  { als: 'medewerker', pad: 'documenten', h1: 'U mag de documenten niet bekijken' },
  { als: 'medewerker', pad: 'machtigingen', h1: 'U mag de machtigingen niet bekijken' },
]) {
  test(`${als} on ${pad}: told that he may not and who can change that, without asking for it`, async ({ page, context, server, watched }) => {
    const kenmerk = await atWerkgever({ page, context, server }, pad, { als });
    await expectHeading(page, h1);
    await expect(page.getByText(`U bent hiervoor niet gemachtigd bij ${TUINEN}`, { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Naar Home' }).click();
    await expectHeading(page, 'Welkom');
    const asked = watched.seen('adres').map((address) => new URL(address).pathname).filter((path) => path.startsWith(`/v1/organisaties/${kenmerk}/`));
    expect(asked, 'nothing of the company').toEqual([]);
  });
}

test.describe('services elsewhere', () => {
  test.use({ ownServer: { args: ['--externe-dienst', 'eherkenning-aanvragen=https://www.example.nl/aanvragen', '--externe-dienst', 'verzuim-melden=https://www.example.nl/verzuim'] } });

  test('are there for who may use them, and say that they are elsewhere', async ({ page, context, server }) => {
    await atWerkgever({ page, context, server }, 'home');
    await expect(blokken(page)).toHaveText([REGISTER, 'Documenten', 'eHerkenning aanvragen', 'Verzuim melden', 'Contact']);
    await expect(page.getByRole('link', { name: 'Meld verzuim (andere website)' })).toHaveAttribute('href', 'https://www.example.nl/verzuim');
    await expect(menu(page).getByRole('link', { name: 'Verzuimmelder' })).toHaveAttribute('href', 'https://www.example.nl/verzuim');
    await expectAccessible(page);
    await context.clearCookies();
    await atWerkgever({ page, context, server }, 'home', { als: 'medewerker' });
    await expect(blokken(page)).toHaveText([REGISTER, 'eHerkenning aanvragen', 'Contact']);
    await expect(menu(page).getByRole('link')).toHaveText(['Home', 'Uw Profiel']);
  });
});

test('an intermediary reads on every page for whom he acts, and by whom', async ({ page, context, server }) => {
  await signInWerkgeverFast(context, server, 'intermediair');
  const kenmerk = await kenmerkVan(context, server, 'Wasserij');
  for (const [pad, h1] of [
    ['home', 'Welkom'], ['documenten', 'Documenten'], ['doelgroepregister', 'Doelgroepregister'],
    ['doelgroepregister/personeel', 'Inzien doelgroepregistratie werknemers'], ['doelgroepregister/sollicitant', 'Opvragen doelgroepregistratie'],
    ['profiel', 'Uw Profiel'],
  ]) {
    await page.goto(adres(pad, kenmerk));
    await expectHeading(page, h1);
    await expect(balk(page), pad).toContainText(/U handelt namens Wasserij .+\. U bent daarvoor gemachtigd via Administratiekantoor Telraam\./);
  }
});

test.describe('choosing a company', () => {
  test('one of two thousand is found by typing, by name and by number', async ({ page, context, server }) => {
    await signInWerkgeverFast(context, server, 'intermediair');
    await page.goto('/werkgevers/bedrijven');
    await expect(page.getByText('2.001 bedrijven gevonden. U ziet de eerste 25. Typ meer om beter te zoeken.')).toBeVisible();
    await zoekBedrijf(page, 'rijwielhandel', /^\d+ bedrijven gevonden\. U ziet de eerste 25\./);
    await expect(page.getByRole('option')).toHaveCount(25);
    await expectAccessible(page);
    const naam = await page.getByRole('option').nth(3).textContent();
    const [, name, rsin] = naam.match(/^(.*\S)\s+(\d{9})$/);
    await zoekBedrijf(page, rsin);
    await expect(page.getByRole('option')).toHaveCount(1);
    await expect(page.getByRole('option')).toContainText(name);
    await zoekBedrijf(page, 'bestaat niet', 'Geen bedrijf gevonden. Controleer de naam of het RSIN.');
    await expect(page.getByRole('option')).toHaveCount(0);
    await zoekBedrijf(page, rsin);
    await page.getByRole('option').click();
    await expect(balk(page)).toContainText(name);
  });

  test('an answer to what was typed before does not take the place of the later one', async ({ page, context, server }) => {
    await signInWerkgeverFast(context, server, 'dgr');
    await page.goto('/werkgevers/bedrijven');
    await expect(page.getByText(/bedrijven gevonden\.$/)).toBeVisible();
    const late = await houdVast(page, (url) => url.pathname === '/v1/organisaties/_zoek', 1);
    await kiezer(page).fill('Tuinen');
    await expect.poll(() => late.verzoeken.length).toBe(1);
    await zoekBedrijf(page, 'Sporthallen');
    const answered = totEinde(page, late.verzoeken[0]);
    await late.laat();
    await answered;
    await expect(page.getByRole('option')).toHaveCount(1);
    await expect(page.getByRole('option')).toContainText(SPORTHALLEN);
  });

  test('a company that is not one of his: told so, with the way to his own', async ({ page, context, server, expected }) => {
    expected.answer('GET', EIGEN, 404);
    await signInWerkgeverFast(context, server, 'dgr');
    const vanEenAnder = await kenmerkVan(context, server, SPORTHALLEN);
    await context.clearCookies();
    await signInWerkgeverFast(context, server, 'alleen');
    await page.goto(adres('doelgroepregister/personeel', vanEenAnder));
    await expectHeading(page, 'Wij vinden dit bedrijf niet bij u');
    await expect(page.getByText(SPORTHALLEN)).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Kies een van uw bedrijven' }).click();
    await expectHeading(page, 'Welkom mevrouw Smit op het werkgeversportaal UWV');
  });
});

test.describe('adding a company', () => {
  test.use({ ownServer: { args: [] } });

  test('by KvK-nummer and by RSIN; not one that eHerkenning does not know of; and each fault of a number', async ({ page, context, server, expected }) => {
    expected.answer('POST', '/v1/organisaties', 404);
    await signInWerkgeverFast(context, server, 'dgr');
    await page.goto('/werkgevers/bedrijven');
    await page.getByRole('link', { name: 'Een extra bedrijf toevoegen' }).click();
    await expectHeading(page, 'Een bedrijf toevoegen');
    const field = page.getByLabel('KvK-nummer of RSIN');
    const add = async (number) => {
      await field.fill(number);
      await page.getByRole('button', { name: 'Bedrijf toevoegen' }).click();
    };
    let asked = 0;
    page.on('request', (request) => { asked += Number(request.method() === 'POST' && new URL(request.url()).pathname === '/v1/organisaties'); });
    for (const [number, fault] of [
      ['', 'Vul een KvK-nummer of een RSIN in.'],
      ['12 34 56 7a', 'Vul het nummer in met alleen cijfers.'],
      ['1234567', 'Vul een KvK-nummer van 8 cijfers in, of een RSIN van 9 cijfers.'],
      ['899990072', 'Dit RSIN bestaat niet. Controleer de cijfers.'],
    ]) {
      await add(number);
      await expect(page.getByRole('link', { name: fault }), number).toBeVisible();
    }
    expect(asked, 'nothing of that is asked').toBe(0);
    await add('69599084');
    await expect(page.getByText('U bent niet gemachtigd voor dit bedrijf')).toBeVisible();
    await expect(field).toHaveValue('69599084');
    await expectAccessible(page);
    await add('0010 0009');
    await expect(page.getByText('Drukkerij Zetlijn is toegevoegd aan uw bedrijven.')).toBeVisible();
    await add('8999.90.083');
    await expect(page.getByText('Fietsen van Dam is toegevoegd aan uw bedrijven.')).toBeVisible();
    // One that he has already: it is his still, with all that he may do there.
    await add(RSIN[TUINEN]);
    await page.getByRole('link', { name: `Ga naar ${TUINEN}` }).click();
    await expect(blokken(page)).toHaveText([REGISTER, 'Documenten', 'Contact']);
    await page.goBack();
    await add('8999.90.083');
    await page.getByRole('link', { name: 'Ga naar Fietsen van Dam' }).click();
    await expect(balk(page)).toContainText('Fietsen van Dam');
    await wissel(page, 'Drukkerij Zetlijn');
    await expectHeading(page, 'Welkom');
  });
});

test.describe('from one company to another', () => {
  test('the same page, for the other; one document is the list of documents', async ({ page, context, server }) => {
    await atWerkgever({ page, context, server }, 'doelgroepregister/sollicitant');
    await wissel(page, SPORTHALLEN);
    await expectHeading(page, 'Opvragen doelgroepregistratie');
    await expect(balk(page)).not.toContainText(TUINEN);
    await page.goBack();
    await expect(balk(page)).toContainText(TUINEN);
    await page.getByRole('link', { name: 'Werkgeversportaal' }).first().click();
    await expect(heading(page)).toHaveText(WELKOM_DGR);
  });

  test('nothing of the first is on the page of the second, not even for a moment', async ({ page, context, server }) => {
    await atWerkgever({ page, context, server }, 'doelgroepregister/sollicitant');
    await vraagOp(page, '999990019');
    await expect(antwoordRij(page)).toContainText('Ja');
    // For whom one acts is the first text of the bar; the list below it names every company.
    await page.evaluate(([first, second]) => {
      globalThis.wrong = [];
      const look = () => {
        const bar = document.querySelector('section[aria-label=Organisatie] p')?.textContent ?? '';
        const main = document.querySelector('main').textContent;
        if (bar.includes(second) && (main.includes('999990019') || main.includes(first))) globalThis.wrong.push(main);
      };
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    }, [TUINEN, SPORTHALLEN]);
    await wissel(page, SPORTHALLEN);
    await expect(page.getByLabel('Burgerservicenummer (BSN)', { exact: true })).toHaveValue('');
    expect(await page.evaluate(() => globalThis.wrong)).toEqual([]);
  });

  for (const { wat, pad, vraag, nietTeZien } of [
    { wat: 'one person', pad: 'doelgroepregister/sollicitant', vraag: (page) => vraagOp(page, '999990019'), nietTeZien: /999990019|telt mee voor/ },
    { wat: 'an overview', pad: 'doelgroepregister/personeel', vraag: (page) => toon(page), nietTeZien: /resultaten gevonden|810220350L/ },
    { wat: 'documents', pad: 'documenten', vraag: (page) => page.reload(), nietTeZien: /Controleer de machtigingen/ },
    { wat: 'who may do what', pad: 'machtigingen', vraag: (page) => page.reload(), nietTeZien: /Verhoeven/ },
  ]) {
    test(`a late answer of the first is dropped: ${wat}`, async ({ page, context, server }) => {
      const eerste = await atWerkgever({ page, context, server }, pad);
      await expect(page.getByText('Bezig met')).toHaveCount(0);
      const late = await houdVast(page, (url) => url.pathname.startsWith(`/v1/organisaties/${eerste}/`));
      await vraag(page);
      await expect.poll(() => late.verzoeken.length).toBe(1);
      await wissel(page, SPORTHALLEN);
      const ended = totEinde(page, late.verzoeken[0]);
      await late.laat();
      await ended;
      await expect(page.getByText('Bezig met')).toHaveCount(0);
      await expect(page.getByRole('main').getByText(nietTeZien)).toHaveCount(0);
      await expect(balk(page).getByText(TUINEN)).toHaveCount(0);
    });
  }

  test('a late answer about a company that one left again is dropped too', async ({ page, context, server }) => {
    await atWerkgever({ page, context, server }, 'home');
    const tweede = await kenmerkVan(context, server, SPORTHALLEN);
    const late = await houdVast(page, (url) => url.pathname === `/v1/organisaties/${tweede}`);
    await page.getByText('Kies een ander bedrijf', { exact: true }).click();
    await zoekBedrijf(page, SPORTHALLEN);
    await page.getByRole('option').click();
    await expect.poll(() => late.verzoeken.length).toBe(1);
    await expect(balk(page), 'neither the one nor the other, as long as it is not known').toHaveCount(0);
    await page.goBack();
    await expect(balk(page)).toContainText(TUINEN);
    const ended = totEinde(page, late.verzoeken[0]);
    await late.laat();
    await ended;
    await expect(balk(page)).toContainText(TUINEN);
    await expect(balk(page)).not.toContainText(SPORTHALLEN);
  });
});
