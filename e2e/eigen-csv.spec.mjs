// Whoever loads his own people and registrations sees exactly those in the browser.
import { expect, test as base } from './kader/proef.mjs';
import { Server } from './kader/server.mjs';
import { JA, NEE, check, controle, signInToGegevens } from './kader/stappen.mjs';

const PERSONEN = [
  '\u{FEFF}bsn;voorletters;voorvoegsel;achternaam;geboortedatum;overlijdensdatum',
  '999990044;A.;;Jansen;19900501;',
  '9999.90.056;B.;van den;Berg;19850000;',
  '999990068;C.;;O\'Neill;20000229;',
  '999990081;D.;;"De Vries; Smit";19700701;',
  '111222333;E.;;Çelik;19500000;',
  '999990093;;;Zonder;00000000;',
  '',
].join('\r\n');
const REGISTRATIES = [
  'bsn;grondslag;begindatum;einddatum;reden_einde',
  '999990044;WAJONG;20150101;;',
  '999990056;VSO_PRO;20160901;20300630;T_PLUS_2',
  '999990068;WSW;20150101;20190101;VRIJWILLIGE_UITSCHRIJVING',
  '111222333;WIW;20150101;;',
  '999990093;ID;20150101;;',
  '',
].join('\n');

/** Who they are, and what each must read. */
const PEOPLE = [
  { bsn: '999990044', naam: 'A. Jansen', geboren: '01-05-1990', answer: JA },
  { bsn: '999990056', naam: 'B. van den Berg', geboren: '00-00-1985', answer: JA, until: '30 juni 2030' },
  { bsn: '999990068', naam: "C. O'Neill", geboren: '29-02-2000', answer: NEE },
  { bsn: '999990081', naam: 'D. De Vries; Smit', geboren: '01-07-1970', answer: NEE },
  { bsn: '111222333', naam: 'E. Çelik', geboren: '00-00-1950', answer: NEE },
  { bsn: '999990093', naam: 'Zonder', geboren: '00-00-0000', answer: JA },
];

/** Every kind of fault in one file, with the column that the report must name. */
const FAULTY = [
  ['12345678A;A.;;Jansen;19900501;', 'bsn'],
  ['1234567;A.;;Jansen;19900501;', 'bsn'],
  ['123456789;A.;;Jansen;19900501;', 'bsn'],
  ['000000000;A.;;Jansen;19900501;', 'bsn'],
  [';A.;;Jansen;19900501;', 'bsn'],
  ['999990111;A.;;;19900501;', 'achternaam'],
  ['999990123;A.;;Jansen;;', 'geboortedatum'],
  ['999990135;A.;;Jansen;01-05-1990;', 'geboortedatum'],
  ['999990147;A.;;Jansen;19900231;', 'geboortedatum'],
  ['999990159;A.;;Jansen;29990101;', 'geboortedatum'],
  ['999990160;A.;;Jansen;19900501;19800101', 'overlijdensdatum'],
  ['999990172;A.;;Jansen', undefined],
];

const test = base.extend({
  sharedServer: [
    async ({}, use) => {
      const server = await Server.prepare();
      for (const [soort, csv] of [['personen', PERSONEN], ['registraties', REGISTRATIES]]) {
        const { code, stderr } = await server.load(soort, csv);
        if (code !== 0) throw new Error(`laad ${soort}: ${stderr}`);
      }
      await server.start();
      await use(server);
      await server.remove();
    },
    { scope: 'worker', timeout: 30_000 },
  ],
});

for (const { bsn, naam, geboren, answer, until } of PEOPLE) {
  test(`${naam}, born ${geboren}, reads ${answer.slice(0, 3).replace(',', '')}`, async ({ page }) => {
    await signInToGegevens(page, bsn);
    const data = page.getByRole('region', { name: 'Uw gegevens' });
    for (const value of [naam, geboren, bsn]) await expect(data.getByText(value, { exact: true })).toBeVisible();
    await check(page);
    await expect(controle(page).getByText(answer, { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Uitschrijven uit het doelgroepregister' })).toHaveCount(answer === JA ? 1 : 0);
    const end = controle(page).getByText(/^Uw registratie loopt tot en met/);
    if (until) await expect(end).toHaveText(`Uw registratie loopt tot en met ${until}.`);
    else await expect(end).toHaveCount(0);
  });
}

test('the same files a second time change nothing', async ({ server }) => {
  for (const [soort, csv, rows] of [['personen', PERSONEN, 6], ['registraties', REGISTRATIES, 5]]) {
    const { code, stdout } = await server.load(soort, csv);
    expect(code).toBe(0);
    expect(stdout).toContain(`0 nieuw, 0 gewijzigd, ${rows} ongewijzigd, 0 geweigerd`);
  }
});

test('a file with twelve kinds of faults gives twelve reports, and loads its good row', async () => {
  const server = await Server.prepare();
  const rows = ['bsn;voorletters;voorvoegsel;achternaam;geboortedatum;overlijdensdatum', ...FAULTY.map(([row]) => row), '999990184;Z.;;Goed;19900501;', ''];
  const { code, stdout, stderr } = await server.load('personen', rows.join('\n'));
  expect(code).toBe(2);
  const reports = stderr.trim().split('\n').filter((line) => line.startsWith('regel '));
  expect(reports).toHaveLength(FAULTY.length);
  for (const [index, [, column]] of FAULTY.entries()) {
    expect(reports[index]).toMatch(new RegExp(`^regel ${index + 2}${column ? `, kolom ${column}` : ''}\\b.*: .+`));
  }
  expect(new Set(reports.map((line) => line.replace(/^regel \d+/, ''))).size, 'each says something else').toBeGreaterThanOrEqual(11);
  expect(stderr, 'no BSN in full').not.toMatch(/123456789|99999\d{4}/);
  expect(stdout).toContain('1 nieuw');
  await server.remove();
});
