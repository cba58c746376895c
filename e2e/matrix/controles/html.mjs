// The document as it stands is valid HTML.
import { htmlFaults } from '../../kader/kwaliteit.mjs';

export const html = (page) => htmlFaults(page);
