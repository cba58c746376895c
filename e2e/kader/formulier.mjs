// The form of the gallery that is kept at the server: one of each field, filled in as a person does.
import { expect } from '@playwright/test';

export const FORMULIER = '/bouwstenen/formulier';
export const BEWAARD = 'Wat u heeft ingevuld, is bewaard. U kunt later verdergaan.';
export const NIET_BEWAARD = 'Nog niet bewaard';

const TEKST = [
  ['Naam *', 'Sam de Proef'],
  ['E-mailadres (niet verplicht)', 'sam@voorbeeld.nl'],
  ['Telefoonnummer (niet verplicht)', '06 12 34 56 78'],
  ['Dag', '31'],
  ['Maand', '12'],
  ['Jaar', '2027'],
  ['Toelichting *', 'Eerste regel.\nTweede regel met é en “aanhalingstekens”.'],
];
const BSN = '999 990 020';
const BRIEF = 'Met een brief';
const VERKLARING = 'Ik heb dit formulier naar waarheid ingevuld. *';

/** Fills in every field. */
export async function fillInAll(page) {
  for (const [label, value] of TEKST) await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByLabel('BSN *').fill(BSN);
  await page.getByLabel(BRIEF).check();
  await page.getByLabel('Waar gaat het over? *').selectOption('Opleiding');
  await page.getByLabel(VERKLARING).check();
}

/** Everything stands there as it was typed. */
export async function expectFilledIn(page) {
  for (const [label, value] of TEKST) await expect(page.getByLabel(label, { exact: true })).toHaveValue(value);
  await expect(page.getByLabel('BSN *')).toHaveValue(BSN);
  await expect(page.getByLabel(BRIEF)).toBeChecked();
  await expect(page.getByLabel('Waar gaat het over? *')).toHaveValue('opleiding');
  await expect(page.getByLabel(VERKLARING)).toBeChecked();
}

/** Nothing was typed yet. */
export async function expectEmpty(page) {
  for (const [label] of [...TEKST, ['BSN *']]) await expect(page.getByLabel(label, { exact: true })).toHaveValue('');
  for (const label of [BRIEF, VERKLARING]) await expect(page.getByLabel(label)).not.toBeChecked();
}

/** The server has all of it. */
export async function expectKept(page) {
  await expect(page.getByText(BEWAARD)).toBeVisible();
  await expect(page.getByText(NIET_BEWAARD)).toHaveCount(0);
}
