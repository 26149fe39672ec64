import { createHash } from 'node:crypto';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import { historyPath, INTAKE_FILE } from '#lib/contract/record.ts';
import { readData } from './folder.ts';

/**
 * The texts that a file of data/ had before, oldest first, as intake kept them.
 * @throws Error where one is missing or another: what was withheld then would not be known
 */
export function earlierTexts(path: string): string[] {
	const csv = parseCsv(record());
	return csv.rows
		.filter((row) => cellOf(csv, row, 'path') === path && cellOf(csv, row, 'before') !== '')
		.map((row) => kept(cellOf(csv, row, 'before')));
}

function kept(hash: string): string {
	const text = /^[0-9a-f]{64}$/.test(hash) ? readData(historyPath(hash)) : '';
	if (createHash('sha256').update(text).digest('hex') !== hash)
		throw new Error(`data/${INTAKE_FILE} names a text that data/history/ does not hold`);
	return text;
}

function record(): string {
	try {
		return readData(INTAKE_FILE);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw error;
	}
}
