// What a screen reader finds: roles, names, states and order. node e2e/matrix/keur-goed.mjs writes the trees anew.
//
// The whole text is compared and not with `toMatchAriaSnapshot`, which is content when what is approved is there: something
// too much would not be found.
import { expect } from '@playwright/test';
import { bestandsnaam } from '../toestanden/index.mjs';

export async function boom(page, { toestand }) {
  const tree = await page.locator('body').ariaSnapshot();
  try {
    expect(`${tree}\n`).toMatchSnapshot(['bomen', `${bestandsnaam(toestand)}.aria.yml`]);
    return [];
  } catch (error) {
    const lines = error.message.replaceAll(/\u001b\[\d+m/g, '').split('\n');
    const differing = lines.filter((line) => /^[+-] /.test(line) || /doesn't exist/.test(line));
    return [`de boom is anders dan goedgekeurd: ${differing.slice(0, 12).map((line) => line.trim()).join(' | ')}`];
  }
}
