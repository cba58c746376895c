// Every rule of axe up to level AA, its best practices included.
import { axeFaults } from '../../kader/kwaliteit.mjs';

export const axe = (page, { kleuren }) => axeFaults(page, { forcedColours: kleuren !== 'licht' });
