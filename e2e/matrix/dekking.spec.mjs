// A page without states fails here, and so does a state whose application was not built.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PROJECT } from '../kader/omgeving.mjs';
import { adressenVan, gaten } from './dekking.mjs';
import { TOEPASSINGEN, isGebouwd } from './proef.mjs';
import { TOESTANDEN, bestandsnaam } from './toestanden/index.mjs';

const source = (file) => readFileSync(join(PROJECT, 'src', file), 'utf8');

test('every page in the table of routes has states', () => {
  // The gallery has its own table; its addresses stand with its texts.
  const bouwstenen = source('bouwstenen/teksten.rs').match(/"\/bouwstenen[^"]*"/g).map((text) => text.slice(1, -1));
  const adressen = [...adressenVan(source('app.rs'), source('paths.rs')), ...bouwstenen];
  expect(bouwstenen.length, 'the addresses of the gallery were read').toBeGreaterThan(10);
  expect(adressen.length, 'the table was read').toBeGreaterThan(10);
  expect(gaten(adressen, TOESTANDEN)).toEqual([]);
});

test('no two states share a file', () => {
  const files = TOESTANDEN.map(bestandsnaam);
  expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
});

test('every application that a state belongs to was built', () => {
  const missing = new Set(TOESTANDEN.map(({ toepassing }) => toepassing).filter((toepassing) => !isGebouwd(toepassing)));
  expect([...missing].map((toepassing) => `${toepassing} is niet gebouwd, in ${TOEPASSINGEN[toepassing]}`)).toEqual([]);
});

test.describe('of a table that was made up', () => {
  const PATHS = 'pub const START: &str = "/";\npub const NIEUW: &str = "/nieuw";\n';
  const APP = `
    route(paths::START, Frame::Start, || view! {}),
    #[cfg(feature = "proef")]
    route(
        paths::NIEUW,
        Frame::Openbaar,
    ),
    route("/los", Frame::Openbaar, || view! {}),
    const NIET_GEVONDEN: Route = route("", Frame::Openbaar, || view! {});`;
  const toestand = (route) => ({ naam: `op ${route}`, route });
  const alle = ['/', '/nieuw', '/los', '/onbekend'].map(toestand);

  test('all addresses are read, also one under a feature', () => {
    expect(adressenVan(APP, PATHS)).toEqual(['/', '/nieuw', '/los', '']);
  });

  test('a list with all of them is good', () => {
    expect(gaten(adressenVan(APP, PATHS), alle)).toEqual([]);
  });

  for (const [index, message] of [
    'geen toestand voor /', 'geen toestand voor /nieuw', 'geen toestand voor /los', 'geen toestand voor een onbekend adres',
  ].entries()) {
    test(`${message} is told`, () => {
      expect(gaten(adressenVan(APP, PATHS), alle.toSpliced(index, 1))).toEqual([message]);
    });
  }

  test('two states with one name are told', () => {
    expect(gaten(adressenVan(APP, PATHS), [...alle, toestand('/nieuw')])).toEqual(['twee toestanden heten op /nieuw']);
  });

  test('an address that is in no list is told', () => {
    expect(() => adressenVan('route(paths::WEG, Frame::Start),', PATHS)).toThrow(/paths::WEG/);
  });
});
