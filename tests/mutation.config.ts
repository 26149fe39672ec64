import { defineConfig } from 'vitest/config';
import unit from '../vite.config.ts';
import { plantedFaults } from './mutation/plugin.ts';

const { projects: _, ...test } = unit.test ?? {};

/** Faults planted into the narrative, of which the oracle must find nearly all: a nightly step. */
export default defineConfig({
	...unit,
	plugins: [...(unit.plugins ?? []), plantedFaults()],
	// Merged with that of the unit tests, these would be added to all of them.
	test: { ...test, include: ['tests/mutation/**/*.mutation.ts'], testTimeout: 3_600_000 }
});
