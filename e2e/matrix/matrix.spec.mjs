// Every state in every circumstance: see toestanden/, cellen.mjs and controles/.
import { luister } from './controles/netwerk.mjs';
import { loopDoor } from './loper.mjs';
import { expect, isGebouwd, test } from './proef.mjs';
import { TOESTANDEN } from './toestanden/index.mjs';
import { ANNOTATIE } from './verslag.mjs';

// What was found says enough, and recording everything takes half the time.
test.use({ trace: 'off', screenshot: 'off' });

for (const toestand of TOESTANDEN) {
  test.describe(() => {
    test.use({ toepassing: toestand.toepassing });

    test(`matrix: ${toestand.naam}`, async ({ page, context, server, expected, watched }, testInfo) => {
      // Without its application dekking.spec.mjs fails.
      test.skip(!isGebouwd(toestand.toepassing), `${toestand.toepassing} is niet gebouwd`);
      test.setTimeout(180_000);
      const regels = luister(page);
      await toestand.bereik({ page, context, server, expected, toestand });
      const uitkomst = await loopDoor(page, { toestand, watched, regels });
      testInfo.annotations.push({ type: ANNOTATIE, description: JSON.stringify(uitkomst) });
      expect(uitkomst.bevindingen, 'bevindingen').toEqual([]);
    });
  });
}
