// Nothing makes the page scroll sideways, sticks out or is cut off.
import { fitFaults } from '../../kader/kwaliteit.mjs';

export const past = (page) => fitFaults(page);
