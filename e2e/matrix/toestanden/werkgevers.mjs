// Every state of the werkgeversportaal.
import { BEDRIJVEN } from './werkgevers-bedrijven.mjs';
import { BEHEER } from './werkgevers-beheer.mjs';
import { DOCUMENTEN } from './werkgevers-documenten.mjs';
import { HOME } from './werkgevers-home.mjs';
import { WERKGEVERS_INLOGGEN } from './werkgevers-inloggen.mjs';
import { OPVRAGEN } from './werkgevers-opvragen.mjs';
import { PERSONEEL } from './werkgevers-personeel.mjs';

export const WERKGEVERS = [...WERKGEVERS_INLOGGEN, ...BEDRIJVEN, ...HOME, ...BEHEER, ...DOCUMENTEN, ...OPVRAGEN, ...PERSONEEL];
