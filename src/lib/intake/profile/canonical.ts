import { parsePeriod } from '#lib/base/period.ts';
import { columnsOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { readPeriod } from '../normalise/period.ts';
import type { Sheet } from '../read/sheet.ts';
import { codeListOf } from '#lib/catalogue/dataset.ts';
import type { Profile, TableProfile } from './profile.ts';
import { regions, type Region } from './region.ts';

/** Our own layout as a table of a profile: the columns of a dataset, with bare codes. */
const canonicalTable = (dataset: Dataset): TableProfile => ({
	dataset: dataset.id,
	title: [],
	headerRows: 1,
	columns: columnsOf(dataset).map((name) => ({
		header: [name],
		field: name,
		...(codeListOf(dataset, name) ? { form: 'code' as const } : {})
	})),
	rows: {},
	period: [],
	fixed: {}
});

/** The one dataset whose columns and periods a sheet has, as a region to read; none, or one. */
export function canonicalRegions(sheet: Sheet, profile: Profile): Region[] {
	const fitting = DATASETS.flatMap((dataset) =>
		regions(sheet, { ...profile, tables: [canonicalTable(dataset)] })
			.filter((region) => hasPeriods(sheet, region, dataset))
			.map((region) => ({ region, distance: distance(region) }))
	);
	const [best] = fitting.sort((a, b) => a.distance - b.distance);
	return best ? [best.region] : [];
}

/** How many columns lack and how many are too many. */
function distance({ table, columns }: Region): number {
	const keys = columns.map(({ key }) => key);
	const wanted = table.columns.map(({ header }) => header[0] ?? '');
	return (
		wanted.filter((name) => !keys.includes(name)).length +
		keys.filter((key) => !wanted.includes(key)).length
	);
}

/** The first period that can be read at all is one of the dataset's frequency. */
function hasPeriods({ rows }: Sheet, { header, columns }: Region, { frequency }: Dataset): boolean {
	const at = columns.find(({ key }) => key === 'time_period')?.column;
	if (at === undefined) return false;
	for (const { cells } of rows.slice(header + 1)) {
		const first = parsePeriod(readPeriod(cells[at] ?? '').value ?? '');
		if (first) return first.frequency === frequency;
	}
	return false;
}
