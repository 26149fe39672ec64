import { FIGURE_FAULTS } from './faults-figures.ts';
import { PAGE_FAULTS } from './faults-pages.ts';
import type { PlantedFault } from './fault.ts';

/** One at a time, each is what a tired hand could write. */
export const FAULTS: readonly PlantedFault[] = [...FIGURE_FAULTS, ...PAGE_FAULTS];
