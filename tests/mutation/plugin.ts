import type { Plugin } from 'vite';
import type { PlantedFault } from './fault.ts';
import { FAULTS } from './faults.ts';

const ROOT = '/src/lib/narrative/';

/** The name under which a program finds out which fault is on; none in any other run. */
export const SWITCH = 'plantedFault';

/**
 * Plants every fault into what is loaded of the narrative, never into its files: each is a choice
 * between what stands there and what is false, and one at a time is switched on.
 */
export const plantedFaults = (): Plugin => ({
	name: 'planted-faults',
	enforce: 'pre',
	transform(code, id) {
		const at = id.indexOf(ROOT);
		if (at < 0) return null;
		const file = id.slice(at + ROOT.length).replace(/\?.*$/, '');
		return FAULTS.filter((one) => one.file === file).reduce(planted, code);
	}
});

/** @throws Error where the text is not there once: the fault is out of date */
export function planted(code: string, { id, after = '', was, is }: PlantedFault): string {
	const parts = code.split(after + was);
	if (parts.length !== 2) throw new Error(`${id}: stands ${parts.length - 1} times: ${was}`);
	return parts.join(`${after}(globalThis.${SWITCH} === '${id}' ? (${is}) : (${was}))`);
}
