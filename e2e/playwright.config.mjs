// The browser tests: npx playwright test -c e2e. They start the built server themselves; see kader/server.mjs.
import { defineConfig } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGS, CHROMIUM_MET_VENSTERS, UITVOER } from './kader/omgeving.mjs';

/** The journeys that are made once more in a browser that translates: all but what is about deliveries, headers or looks. */
const VERTAALD = [
  'formulier', 'inloggen', 'mislukt', 'paginas', 'sessie', 'storingen', 'toetsenbord',
  // Signing in, the session and the keyboard are the citizen's own code.
  'werkgevers', 'werkgevers-beheer', 'werkgevers-download', 'werkgevers-personeel', 'werkgevers-sollicitant',
].map((name) => `${name}.spec.mjs`);

const MATRIX = '**/matrix/*.spec.mjs';
const LAUNCH = { executablePath: CHROMIUM, args: CHROMIUM_ARGS, chromiumSandbox: false };

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  outputDir: `${UITVOER}/resultaten`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  // Beside a download of 100,000 rows a page may need more than the usual five seconds.
  expect: { timeout: 15_000 },
  projects: [
    { name: 'gewoon', testIgnore: MATRIX },
    // Pictures are of the browser that people have: without windows it draws letters otherwise.
    { name: 'matrix', testMatch: MATRIX, use: { launchOptions: { ...LAUNCH, executablePath: CHROMIUM_MET_VENSTERS } } },
    // Without JavaScript there is no translator of ours; and without the application nothing that could go on writing.
    { name: 'vertaler', testMatch: VERTAALD, grepInvert: /JavaScript is off|the application cannot start|at PUT/, use: { vertaald: true } },
  ],
  reporter: [['list'], ['json', { outputFile: `${UITVOER}/uitslag.json` }], ['./matrix/verslag.mjs']],
  // What was approved is only renewed by matrix/keur-goed.mjs; what is missing fails.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/matrix/{arg}{ext}',
  use: {
    browserName: 'chromium',
    launchOptions: LAUNCH,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 15_000,
    // With `--trace retain-on-failure` a failed test tells all that it did; it makes all of them a quarter slower.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
