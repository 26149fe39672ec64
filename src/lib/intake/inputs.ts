import type { IntakeInput } from './context.ts';
import { LARGEST_FILE } from './decode/largest.ts';
import { DECODE_RULES } from './decode/rules.ts';
import { READ_RULES } from './read/rules.ts';
import { MADE_BY_COMPUTERS } from './read/zip/archive.ts';
import { ZIP_RULES } from './read/zip/rules.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';

export interface Inputs {
	/** In the order of their names, whatever order they came in. */
	readonly files: readonly IntakeInput[];
	readonly sightings: readonly Sighting[];
}

/** The files that can be read at all; what is left out is told. */
export function readable(inputs: readonly IntakeInput[]): Inputs {
	const sorted = [...inputs].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	const faults = sorted.map((input, index) => fault(input, sorted[index - 1]?.name));
	return {
		files: sorted.filter((_, index) => faults[index] === null),
		sightings: faults.filter((one) => one !== null)
	};
}

function fault({ name: file, unread }: IntakeInput, before: string | undefined): Sighting | null {
	if (MADE_BY_COMPUTERS.test(file)) return sighting(ZIP_RULES.skipped, { file, value: file });
	if (file === before) return sighting(READ_RULES.repeated, { file, value: file });
	if (unread === undefined) return null;
	const size = Math.ceil(unread / 2 ** 20);
	return sighting(DECODE_RULES.tooLarge, { file }, { size, limit: LARGEST_FILE / 2 ** 20 });
}
