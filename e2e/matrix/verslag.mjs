// Counts what the matrix did, in one line and in uitvoer/matrix.json. A reporter of Playwright.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UITVOER } from '../kader/omgeving.mjs';

/** How a test of the matrix hands over what it found. */
export const ANNOTATIE = 'matrix';

export default class Verslag {
  #uitkomsten = new Map();

  printsToStdio() {
    return false;
  }

  onTestEnd(test, result) {
    const [, naam] = test.title.match(/^matrix: (.+)$/) ?? [];
    if (!naam || result.status === 'skipped') return;
    const annotation = result.annotations.find(({ type }) => type === ANNOTATIE);
    // A state that was not reached, or a walk that did not come to its end, is a finding too.
    const uitkomst = annotation
      ? JSON.parse(annotation.description)
      : { toestand: naam, cellen: 0, controles: 0, bevindingen: [`${naam} · niet bereikt: ${result.error?.message ?? result.status}`] };
    this.#uitkomsten.set(test.id, uitkomst);
  }

  onEnd() {
    const uitkomsten = [...this.#uitkomsten.values()];
    if (uitkomsten.length === 0) return;
    const som = (deel) => uitkomsten.reduce((total, uitkomst) => total + deel(uitkomst), 0);
    const verslag = {
      toestanden: new Set(uitkomsten.map(({ toestand }) => toestand)).size,
      cellen: som(({ cellen }) => cellen),
      controles: som(({ controles }) => controles),
      bevindingen: uitkomsten.flatMap(({ bevindingen }) => bevindingen),
    };
    mkdirSync(UITVOER, { recursive: true });
    writeFileSync(join(UITVOER, 'matrix.json'), `${JSON.stringify(verslag, null, 2)}\n`);
    console.log(`matrix: ${verslag.toestanden} toestanden, ${verslag.cellen} cellen, ${verslag.controles} controles, ${verslag.bevindingen.length} bevindingen`);
  }
}
