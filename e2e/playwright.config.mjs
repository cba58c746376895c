// The browser tests: npx playwright test -c e2e. They start the built server themselves; see kader/server.mjs.
import { defineConfig } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGS, UITVOER } from './kader/omgeving.mjs';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  outputDir: `${UITVOER}/resultaten`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: `${UITVOER}/uitslag.json` }], ['./matrix/verslag.mjs']],
  // What was approved is only renewed by matrix/keur-goed.mjs; what is missing fails.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/matrix/{arg}{ext}',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: CHROMIUM, args: CHROMIUM_ARGS, chromiumSandbox: false },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
});
