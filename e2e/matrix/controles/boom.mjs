// What a screen reader finds: roles, names, states and order. node e2e/matrix/keur-goed.mjs writes the trees anew.
//
// The whole text is compared and not with `toMatchAriaSnapshot`, which is content when what is approved is there: something
// too much would not be found.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { bestandsnaam } from '../toestanden/index.mjs';

export async function boom(page, { toestand }) {
  const tree = `${await page.locator('body').ariaSnapshot()}\n`;
  const file = ['bomen', `${bestandsnaam(toestand)}.aria.yml`];
  try {
    expect(tree).toMatchSnapshot(file);
    return [];
  } catch (error) {
    if (error.message.includes("doesn't exist")) return [error.message.split('\n').find((line) => line.includes("doesn't exist"))];
    const approved = readFileSync(test.info().snapshotPath(...file, { kind: 'snapshot' }), 'utf8');
    return [`de boom is anders dan goedgekeurd: ${differing(approved, tree).join(' | ')}`];
  }
}

/** The lines that only one of the two has; none when only their order differs. */
function differing(approved, tree) {
  const [before, after] = [approved, tree].map((text) => text.split('\n').map((line) => line.trim()));
  const gone = before.filter((line) => !after.includes(line)).map((line) => `weg: ${line}`);
  const added = after.filter((line) => !before.includes(line)).map((line) => `erbij: ${line}`);
  return [...gone, ...added].slice(0, 12);
}
