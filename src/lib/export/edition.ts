import { createHash } from 'node:crypto';
import { monthOf, parsePeriod, yearOf } from '#lib/base/period.ts';

interface EditionFile {
	readonly path: string;
	readonly sha256: string;
	readonly dateRead?: string;
}

/** Which state of the data it is. It follows from the files alone: two builds of one data agree. */
export interface Edition {
	/**
	 * The newest period and the content, as semantic versioning writes it: 2026.10.0+1f2e3d4c5b6a.
	 * It moves when a month is published, and when any byte of a file changes.
	 */
	readonly version: string;
	/** The day on which the newest of the files was read from its source; empty where none says it. */
	readonly created: string;
}

/** The year and the month, or 0, of the period in a file's name. */
function numbersOf(path: string): readonly [number, number] {
	const name = /([^/]+)\.csv$/.exec(path)?.[1] ?? '';
	const found = parsePeriod(name);
	return found ? [yearOf(found), monthOf(found) ?? 0] : [0, 0];
}

export function editionOf(files: readonly EditionFile[]): Edition {
	const [year, month] = files
		.map(({ path }) => numbersOf(path))
		.reduce((a, b) => (a[0] > b[0] || (a[0] === b[0] && a[1] >= b[1]) ? a : b), [0, 0] as const);
	const whole = createHash('sha256');
	for (const { path, sha256 } of files) whole.update(`${path} ${sha256}\n`);
	const days = files.map(({ dateRead = '' }) => dateRead).sort();
	return {
		version: `${year}.${month}.0+${whole.digest('hex').slice(0, 12)}`,
		created: days.at(-1) ?? ''
	};
}
