import { cellOf, parseCsv } from '#lib/intake/csv.ts';
import { historyPath, INTAKE_FILE } from '#lib/intake/publish/record.ts';
import { readData } from './folder.ts';

/** The texts that a file of data/ had before, oldest first, as intake kept them. */
export function earlierTexts(path: string): string[] {
	const csv = parseCsv(record());
	return csv.rows
		.filter((row) => cellOf(csv, row, 'path') === path && cellOf(csv, row, 'before') !== '')
		.map((row) => readData(historyPath(cellOf(csv, row, 'before'))));
}

function record(): string {
	try {
		return readData(INTAKE_FILE);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw error;
	}
}
