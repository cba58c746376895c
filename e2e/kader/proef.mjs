// `test` of this project: a server a worker, and a browser that is watched.
import { test as base, expect } from '@playwright/test';
import { Expected, numbersIn, watch } from './bewaking.mjs';
import { Server } from './server.mjs';
import { translate } from './vertaler.mjs';

export { expect };

export const test = base.extend({
  /** The server that the tests of one worker share; none of them may leave anything at it that another one notices. */
  sharedServer: [
    async ({}, use) => {
      // Its tests together ask more than one employer may; what happens then has a server of its own.
      const server = await Server.withDemo('--opvragingen-gebruiker-per-uur', '100000', '--opvragingen-organisatie-per-dag', '100000');
      await use(server);
      await server.remove();
    },
    { scope: 'worker', timeout: 30_000 },
  ],

  /** For tests that stop their server, or need another setting: what to start a server of their own with. */
  ownServer: [undefined, { option: true }],

  server: async ({ ownServer, sharedServer }, use) => {
    if (!ownServer) {
      await use(sharedServer);
      return;
    }
    const server = await Server.withDemo(...ownServer.args);
    await use(server);
    await server.remove();
  },

  baseURL: async ({ server }, use) => {
    await use(server.url);
  },

  /** Whether the browser translates. */
  vertaald: [false, { option: true }],

  /** What this test expects to go wrong. */
  expected: async ({}, use) => {
    await use(new Expected());
  },

  /** What was seen: addresses, titles, storage, what was said. */
  watched: async ({ context, baseURL, expected, vertaald }, use) => {
    const watched = await watch(context, baseURL, expected);
    if (vertaald) await context.addInitScript(translate);
    await use(watched);
  },

  // Every page is watched, whether the test asks for it or not.
  page: async ({ page, context, server, watched }, use) => {
    const logged = server.log.length;
    await use(page);
    for (const open of context.pages()) {
      await open.evaluate(() => { dispatchEvent(new Event('e2e-einde')); }).catch(() => {});
    }
    await watched.settled();
    expect(numbersIn(server.log.slice(logged)), 'nummers in het logboek van de server').toEqual([]);
    expect(watched.faults(), 'wat niet had mogen gebeuren').toEqual([]);
  },
});
