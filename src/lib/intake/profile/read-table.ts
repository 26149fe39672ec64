import type { Label } from '#lib/base/language.ts';
import { parsePeriod, type Frequency } from '#lib/base/period.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import { say } from '#lib/contract/finding.ts';
import { sighting, stops, type Sighting } from '#lib/contract/sighting.ts';
import type { Sheet } from '../read/sheet.ts';
import type { Books } from './books.ts';
import { listOf } from './cell-reader.ts';
import { resolveColumns } from './columns.ts';
import { foundConstant } from './constant.ts';
import { periodOfTable } from './period-of-table.ts';
import { planOf, type Plan } from './plan.ts';
import { isField, isKeep, type Place } from './profile.ts';
import { RowReader, type RowsRead } from './read-rows.ts';
import type { Region } from './region.ts';
import { foreignName } from './row-kind.ts';
import { PROFILE_RULES } from './rules.ts';
import { surroundings } from './surroundings.ts';

export interface TableRead extends RowsRead {
	/** Columns whose values are compared or left out, never stored. */
	readonly unstored: readonly number[];
}

const nothing = (sightings: readonly Sighting[]): TableRead => ({
	rows: [],
	changes: [],
	sightings,
	unstored: []
});

/** One table of a sheet → rows of its dataset. @param firstTable the row of the sheet's first table */
export function readTable(
	sheet: Sheet,
	region: Region,
	firstTable: number,
	books: Books
): TableRead {
	const { table } = region;
	const dataset = datasetOf(table.dataset);
	const { file, name } = sheet;
	const spot = { file, sheet: name, line: sheet.rows[region.header]?.line ?? null };
	const resolved = resolveColumns(sheet, region);
	const plan = planOf(dataset, resolved.columns, books);
	const foreign = foreignSightings(sheet, region, plan, (field) => {
		const list = listOf(dataset, field);
		return list ? books.of(list).title : field;
	});
	if (foreign.length > 0) return nothing(foreign);
	const places = (place: Place) => surroundings(sheet, region, firstTable, place);
	const inColumns = new Set(
		[...plan.codes, ...plan.groups.flatMap(({ values }) => values)].map(
			({ profile }) => profile.field
		)
	);
	const open = Object.entries(table.fixed).filter(([field]) => !inColumns.has(field));
	const constants = open.map(([field, constant]) => {
		const list = listOf(dataset, field);
		const book = list ? books.of(list) : null;
		const at = { spot, position: sheet.position };
		return { field, ...foundConstant(constant, titleOf(dataset, field), book, places, at) };
	});
	const hasOwnPeriod =
		plan.period !== null ||
		plan.years !== null ||
		(plan.groups.length > 0 && plan.groups.every(({ period }) => period !== null));
	const when = hasOwnPeriod
		? { code: null, sightings: [] }
		: periodOfTable(table.period.flatMap(places), dataset.frequency, spot);
	const around = [
		...resolved.sightings,
		...constants.flatMap(({ sightings }) => sightings),
		...when.sightings
	];
	const fixed = Object.fromEntries([
		...constants.map(({ field, code }) => [field, code ?? ''] as const),
		...(when.code === null ? [] : [['time_period', when.code] as const])
	]);
	// Without its unit a wage cannot be read, without its period no row has a key.
	const isOpen = constants.some(({ code }) => code === null) || (!hasOwnPeriod && !when.code);
	if (isOpen) return nothing(around);
	const read = new RowReader(dataset, sheet, region, plan, fixed).read();
	const strange = read.rows.filter(
		({ key }) => parsePeriod(key['time_period'] ?? '')?.frequency !== dataset.frequency
	);
	const wrong = strange.map(({ key, spot: at }) =>
		sighting(
			PROFILE_RULES.periodFrequency,
			{ ...at, value: key['time_period'] ?? null },
			{ frequency: FREQUENCIES[dataset.frequency] }
		)
	);
	const sightings = [...around, ...read.sightings, ...wrong];
	const unstored = resolved.columns.flatMap(({ header, profile }) =>
		isField(profile) || isKeep(profile) ? [] : [header.column]
	);
	return { ...read, rows: stops(wrong) ? [] : read.rows, sightings, unstored };
}

const FREQUENCIES: Readonly<Record<Frequency, Label>> = {
	month: say('月', 'a month', '月'),
	'fiscal-year': say('年度', 'a fiscal year', '年度'),
	year: say('年', 'a year', '年')
};

const titleOf = (dataset: Dataset, field: string): Label =>
	field in DIMENSIONS
		? DIMENSIONS[field as DimensionId].title
		: (dataset.attributes[field]?.title ?? say(field, field, field));

/** The first label of another classification: equal numbers mean other things there. */
function foreignSightings(
	{ file, name: sheet, rows }: Sheet,
	{ table, header, bottom }: Region,
	plan: Plan,
	listTitle: (field: string) => string
): Sighting[] {
	for (const { line, cells } of rows.slice(header + table.headerRows, bottom))
		for (const { column, profile } of plan.codes) {
			const value = cells[column] ?? '';
			const name = foreignName(table.rows, value);
			if (!name) continue;
			const spot = { file, sheet, line, column, value };
			return [sighting(PROFILE_RULES.foreign, spot, { name, list: listTitle(profile.field) })];
		}
	return [];
}
