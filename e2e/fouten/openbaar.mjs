// The endpoints that a page for everybody calls; what the names mean: ingangen.mjs.
import { expect } from '@playwright/test';
import { opnieuw } from './fouten.mjs';

const main = (page) => page.getByRole('main');

export const OPENBAAR = [
  {
    methode: 'GET',
    pad: '/v1/actualisaties',
    naar: ({ page }) => page.goto('/doelgroepregister'),
    doe: ({ page }) => page.getByRole('link', { name: 'Bekijk per groep tot en met welke dag het register is bijgewerkt' }).click(),
    waar: main,
    blijft: async ({ page }) => {
      await expect(page.getByRole('heading', { name: 'Wat betekent te laat?' }), 'what does not need them').toBeVisible();
      await expect(page.getByRole('table'), 'a fault is no table without rows').toHaveCount(0);
    },
    verder: opnieuw(({ page }) => main(page)),
    einde: ({ page }) => expect(page.getByRole('row')).toHaveCount(8),
  },
];
