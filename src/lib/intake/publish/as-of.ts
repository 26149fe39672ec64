import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import type { Published } from '../published.ts';
import { historyPath, INTAKE_FILE } from '#lib/contract/record.ts';

/** A file as it stood; null where there was none. */
export interface Restored {
	readonly path: string;
	readonly text: string | null;
}

/**
 * The files that differ from today's to give data/ as it stood at the end of a day: each as it
 * was before the first intake after that day.
 * @param day `2026-11-01` in Japan, or a time as the record writes it: what was written until then counts
 * @throws Error where history/ lacks a file that the record names
 */
export function asOf(published: Published, day: string): Restored[] {
	const csv = parseCsv(published.text(INTAKE_FILE) ?? '');
	const limit = day.length === 10 ? `${day}T23:59:59+09:00` : day;
	const first = new Map<string, string>();
	for (const row of csv.rows) {
		const path = cellOf(csv, row, 'path');
		const isLater = cellOf(csv, row, 'time') > limit;
		if (isLater && !first.has(path)) first.set(path, cellOf(csv, row, 'before'));
	}
	const kept = csv.rows.filter((row) => cellOf(csv, row, 'time') <= limit);
	const record =
		kept.length === 0
			? null
			: csvText(
					csv.header,
					kept.map(({ cells }) => cells)
				);
	const files = [...first].map(([path, before]) => {
		if (before === '') return { path, text: null };
		const text = published.text(historyPath(before));
		if (text === null) throw new Error(`data/${historyPath(before)} is missing`);
		return { path, text };
	});
	return kept.length === csv.rows.length ? [] : [...files, { path: INTAKE_FILE, text: record }];
}
