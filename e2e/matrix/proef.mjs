// `test` of the matrix: the same as of the journeys, with the built application that a state belongs to.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, DIST_BOUWSTENEN } from '../kader/omgeving.mjs';
import { test as base } from '../kader/proef.mjs';
import { Server } from '../kader/server.mjs';

export { expect } from '../kader/proef.mjs';

/** The built applications besides the usual one, and where they are. */
export const TOEPASSINGEN = { bouwstenen: DIST_BOUWSTENEN };

/** Whether that application was built. */
export function isGebouwd(toepassing) {
  return toepassing === undefined || existsSync(join(TOEPASSINGEN[toepassing], 'index.html'));
}

export const test = base.extend({
  /** Which built application; none means the usual one. */
  toepassing: [undefined, { option: true }],

  /** A server for each application, from the moment that a test of this worker needs it. */
  servers: [
    async ({ sharedServer }, use) => {
      const started = new Map([[undefined, sharedServer]]);
      await use(async (toepassing) => {
        if (!started.has(toepassing)) started.set(toepassing, await Server.withApplication(TOEPASSINGEN[toepassing]));
        return started.get(toepassing);
      });
      started.delete(undefined);
      for (const server of started.values()) await server.remove();
    },
    { scope: 'worker', timeout: 30_000 },
  ],

  server: async ({ servers, toepassing, ownServer }, use) => {
    if (!ownServer) {
      await use(await servers(toepassing));
      return;
    }
    const server = await Server.withApplication(TOEPASSINGEN[toepassing] ?? DIST, ...ownServer.args);
    await use(server);
    await server.remove();
  },
});
