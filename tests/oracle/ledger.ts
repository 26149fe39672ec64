import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { records } from './delimited.ts';

export interface Listed {
	readonly path: string;
	readonly sample: boolean;
}

/** The files of a dataset that a reader may see on a day: public, and real before made up. */
export function published(folder: string, dataset: string, today: string): Listed[] {
	const lines = records(readFileSync(join(folder, 'ledger.csv'), 'utf8')).filter(({ path }) =>
		path?.startsWith(`${dataset}/`)
	);
	const open = lines.filter(
		(line) =>
			line['public'] === 'yes' &&
			!(line['public_until'] && line['public_until'] < today) &&
			lines.filter(({ path }) => path === line['path']).length === 1
	);
	const listed = open.map(({ path = '', sample }) => ({ path, sample: sample !== 'no' }));
	const real = listed.filter(({ sample }) => !sample);
	return (real.length > 0 ? real : listed).sort((a, b) => (a.path < b.path ? -1 : 1));
}
