// Who looked at the own data; what the names mean: ingangen.mjs.
import { expect } from '@playwright/test';
import { PERSOONLIJKE_GEGEVENS } from '../kader/stappen.mjs';
import { again, at, main, sessieWeg } from './ingangen.mjs';

export const RAADPLEGINGEN = [
  {
    methode: 'GET',
    pad: '/v1/raadplegingen/eigen',
    naar: at(PERSOONLIJKE_GEGEVENS),
    doe: ({ page }) => page.getByRole('link', { name: 'Wie heeft mijn gegevens bekeken?' }).click(),
    waar: main,
    blijft: async ({ page }) => {
      await expect(page.getByRole('heading', { name: 'Wat ziet een werkgever?' }), 'what does not need them').toBeVisible();
      await expect(page.getByText('Nog geen enkele werkgever heeft uw gegevens opgevraagd.'), 'a fault is not nobody').toHaveCount(0);
    },
    verder: again,
    einde: ({ page }) => expect(page.getByRole('table').or(page.getByText('Nog geen enkele werkgever heeft uw gegevens opgevraagd.'))).toBeVisible(),
    anders: { 401: sessieWeg('/mijn-uwv/raadplegingen') },
  },
];
