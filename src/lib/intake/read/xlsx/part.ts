import type { Sighting } from '#lib/contract/sighting.ts';
import type { Directory } from '../zip/directory.ts';
import { inflateEntry } from '../zip/inflate.ts';

/** A part of the package; throws SyntaxError where it is absent or damaged. */
export type PartReader = (path: string) => Uint8Array;

export function partReader(
	file: string,
	archive: Uint8Array,
	{ entries }: Directory,
	sightings: Sighting[]
): PartReader {
	const byPath = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
	return (path) => {
		const entry = byPath.get(path.toLowerCase());
		if (!entry) throw new SyntaxError(path);
		const inflated = inflateEntry(file, archive, entry);
		sightings.push(...inflated.sightings);
		if (!inflated.bytes) throw new SyntaxError(path);
		return inflated.bytes;
	};
}
