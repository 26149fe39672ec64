import { parsePeriod, periodCode, type Period } from '#lib/base/period.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import type { Merged, MergedRow } from '../merge/merge.ts';
import { measuredValues, seriesName } from './points.ts';

/** A row that a file gave, ready to be compared. */
export interface IncomingRow {
	readonly row: MergedRow;
	readonly series: string;
	readonly values: ReadonlyMap<string, number>;
}

/** What files gave for one period of a dataset. */
export interface Incoming {
	readonly when: Period;
	readonly rows: readonly IncomingRow[];
}

export function incomingOf({ target, rows }: Merged): Incoming[] {
	const dataset = datasetOf(target.dataset);
	const periods = new Map<string, Incoming & { rows: IncomingRow[] }>();
	for (const row of rows) {
		const when = row.source ? parsePeriod(row.values['time_period'] ?? '') : null;
		if (!when || !row.source) continue;
		const code = periodCode(when);
		const incoming = periods.get(code) ?? { when, rows: [] };
		periods.set(code, incoming);
		incoming.rows.push({
			row,
			series: seriesName(dataset, row.values),
			values: measuredValues(dataset, row.values)
		});
	}
	return [...periods.values()];
}
