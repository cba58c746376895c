// Walks a state through all its cells, and tells everything that was found, once each.
import { BIJ_AANKOMST, NA_AFLOOP, cellenVan, controlesIn } from './cellen.mjs';
import { Inrichting, rust } from './inrichten.mjs';

/** `omgeving` is what a control may need besides the page: the state, what was seen, what the console got. */
export async function loopDoor(page, omgeving, cellen = cellenVan(omgeving.toestand)) {
  const found = new Map();
  let controles = 0;
  const herstel = omgeving.toestand.herstel ?? (() => {});
  const kijk = async (cel, set) => {
    for (const [naam, controle] of Object.entries(set)) {
      controles += 1;
      const faults = await controle(page, { ...cel, ...omgeving }).catch((error) => [`kon niet worden gedaan: ${error.message}`]);
      for (const fault of faults) {
        const key = `${naam}: ${fault}`;
        found.set(key, [...(found.get(key) ?? []), cel.naam]);
      }
    }
  };
  await rust(page);
  await kijk(BIJ_AANKOMST, BIJ_AANKOMST.controles);
  const inrichting = await Inrichting.van(page);
  for (const cel of cellen) {
    await inrichting.zet(cel);
    // On paper nothing can be opened.
    if (cel.media === 'screen') await herstel(page);
    await kijk(cel, controlesIn({ ...cel, ...omgeving }));
  }
  await inrichting.zet(NA_AFLOOP);
  await herstel(page);
  await kijk(NA_AFLOOP, NA_AFLOOP.controles);
  const { naam } = omgeving.toestand;
  return {
    toestand: naam,
    cellen: cellen.length,
    controles,
    bevindingen: [...found].map(([fault, where]) => `${naam} · ${where.join(', ')} · ${fault}`),
  };
}
