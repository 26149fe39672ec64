import { primaryKeyOf, type Dataset } from '#lib/catalogue/dataset.ts';
import type { Incoming, IncomingRow } from './incoming.ts';

/** One measure of the items of a table: every occupation of one office and employment type. */
export interface ItemGroup {
	/** The codes that all its rows share. */
	readonly scope: string;
	readonly measure: string;
	/** In the order of the code list. */
	readonly items: readonly {
		readonly row: IncomingRow;
		readonly code: string;
		readonly now: number;
	}[];
}

/** The place of the dimension that a table lists, among those that name a series. */
function widestPlace(dataset: Dataset, rows: readonly IncomingRow[]): number {
	const names = primaryKeyOf(dataset).filter((name) => name !== 'time_period');
	const counts = names.map(
		(_, at) => new Set(rows.map(({ series }) => series.split(' ')[at])).size
	);
	return counts.indexOf(Math.max(...counts));
}

export function groupsOf({ rows }: Incoming, dataset: Dataset): ItemGroup[] {
	const at = widestPlace(dataset, rows);
	const groups = new Map<
		string,
		{ scope: string; measure: string; items: ItemGroup['items'][number][] }
	>();
	for (const row of rows) {
		const codes = row.series.split(' ');
		const scope = codes.toSpliced(at, 1).join(' ');
		for (const [measure, now] of row.values) {
			const name = `${scope}|${measure}`;
			const group = groups.get(name) ?? { scope, measure, items: [] };
			groups.set(name, group);
			group.items.push({ row, code: codes[at] ?? '', now });
		}
	}
	return [...groups.values()];
}

/** A value of an incoming table: its series and its measure. */
export const valueName = (series: string, measure: string): string => `${series}|${measure}`;
