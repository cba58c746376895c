// Every endpoint that the application calls, of all portals.
import { EHERKENNING } from './eherkenning.mjs';
import { INGANGEN } from './ingangen.mjs';
import { RAADPLEGINGEN } from './raadplegingen.mjs';
import { WERKGEVERS } from './werkgevers.mjs';

export const ALLE = [...INGANGEN, ...RAADPLEGINGEN, ...EHERKENNING, ...WERKGEVERS];
