import type { Label } from '#lib/base/language.ts';
import { parsePeriod, type Frequency } from '#lib/base/period.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import { say } from '#lib/contract/finding.ts';
import { sighting, stops, type Sighting } from '#lib/contract/sighting.ts';
import type { Sheet } from '../read/sheet.ts';
import type { Books } from './books.ts';
import { codeListOf } from '#lib/catalogue/dataset.ts';
import { resolveColumns } from './columns.ts';
import { foundConstant } from './constant.ts';
import { otherAreaInNotes, otherMonthInNotes, otherTimeInNotes } from './against-notes.ts';
import { provisionalMonths, provisionalText } from './provisional.ts';
import { isScopeField } from '../scope/chosen.ts';
import { evidenceOf, noteTexts } from '../scope/evidence.ts';
import { onlyCodes, scopeSightings, withoutNamed } from '../scope/of-table.ts';
import { readScope } from '../scope/read-scope.ts';
import { SCOPE_RULES } from '../scope/rules.ts';
import { figuresNamed } from '../scope/figures-named.ts';
import { unreadAround, withUnread } from './unread-around.ts';
import { periodOfTable } from './period-of-table.ts';
import { planOf, type Plan } from './plan.ts';
import { isField, isKeep, type Place } from './profile.ts';
import { RowReader, type OnRows, type RowsRead } from './read-rows.ts';
import type { Region } from './region.ts';
import { foreignName } from './row-kind.ts';
import { PROFILE_RULES } from './rules.ts';
import { againstCells } from './against-cells.ts';
import { placedTexts, surroundings } from './surroundings.ts';
import { titleOf } from './title-of.ts';
import { understoodOf, type TableUnderstood } from '../understood/of-table.ts';

/** The rows of a table and what it was taken for; null where nothing could be read. */
export interface TableRead extends RowsRead {
	readonly understood: TableUnderstood | null;
	/** Columns whose values are compared or left out, never stored. */
	readonly unstored: readonly number[];
}

const nothing = (sightings: readonly Sighting[]): TableRead => ({
	rows: [],
	changes: [],
	sightings,
	understood: null,
	unstored: []
});

/** One table of a sheet → rows of its dataset. @param firstTable the row of the sheet's first table */
export function readTable(
	sheet: Sheet,
	region: Region,
	firstTable: number,
	books: Books,
	onrows?: OnRows
): TableRead {
	const { table } = region;
	const dataset = datasetOf(table.dataset);
	const { file, name } = sheet;
	const spot = { file, sheet: name, line: sheet.rows[region.header]?.line ?? null };
	const resolved = resolveColumns(sheet, region);
	const plan = planOf(dataset, resolved.columns, books);
	const foreign = foreignSightings(sheet, region, plan, (field) => {
		const list = codeListOf(dataset, field);
		return list ? books.of(list).title : field;
	});
	if (foreign.length > 0) return nothing(foreign);
	const places = (place: Place) => surroundings(sheet, region, firstTable, place);
	const inColumns = new Set(
		[...plan.codes, ...plan.groups.flatMap(({ values }) => values)].map(
			({ profile }) => profile.field
		)
	);
	const evidence = evidenceOf(sheet, region, firstTable);
	const open = Object.entries(table.fixed).filter(([field]) => !inColumns.has(field));
	const constants = open.map(([field, constant]) => {
		const list = codeListOf(dataset, field);
		const book = list ? books.of(list) : null;
		const around = { spot, position: sheet.position, dataset, evidence, places };
		return { field, ...foundConstant(constant, field, titleOf(dataset, field), book, around) };
	});
	const hasOwnPeriod =
		plan.period !== null ||
		plan.years !== null ||
		(plan.groups.length > 0 && plan.groups.every(({ period }) => period !== null));
	const when = hasOwnPeriod
		? { code: null, from: ['cells' as const], sightings: [] }
		: periodOfTable(placedTexts(table.period, places), dataset.frequency, spot);
	const inScope = (codes: Readonly<Record<string, string>>) =>
		scopeSightings({ dataset, columns: resolved.columns, evidence, constants, codes });
	const around = (scope: readonly Sighting[]) => [
		...withoutNamed(resolved.sightings, scope),
		...constants.flatMap(({ sightings }) => sightings),
		// Where a span is told of, the month lacks or is another for the same reason.
		...when.sightings.filter(
			({ rule, line, column }) =>
				!scope.some(
					(one) =>
						isOfSpan(one) &&
						(rule === PROFILE_RULES.noPeriod.id ||
							(rule === PROFILE_RULES.periodElsewhere.id &&
								one.line === line &&
								one.column === column))
				)
		),
		...scope
	];
	const isOfSpan = ({ rule, value }: Sighting) =>
		rule === SCOPE_RULES.other.id &&
		readScope(value ?? '').phrases.some(({ aspect }) => aspect === 'mean');
	const fixed = Object.fromEntries([
		...constants.map(({ field, code }) => [field, code ?? ''] as const),
		...(when.code === null ? [] : [['time_period', when.code] as const])
	]);
	// Without its unit a wage cannot be read, without its period no row has a key.
	const isOpen = constants.some(({ code }) => code === null) || (!hasOwnPeriod && !when.code);
	if (isOpen) return nothing(around(inScope(fixed)));
	const notes = noteTexts(sheet, region);
	const heads = placedTexts(PLACES, places).flatMap(({ texts }) => texts);
	const provisional = provisionalText(heads, notes);
	const rowsRead = (months?: ReadonlySet<string>) =>
		new RowReader(dataset, sheet, region, plan, fixed, provisional !== null, months).read(onrows);
	const first = rowsRead();
	const months = provisionalMonths(
		notes,
		first.rows.map(({ key }) => key['time_period'] ?? '')
	);
	const read = months.size === 0 ? first : rowsRead(months);
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
	const scope = inScope({ ...onlyCodes(read.rows), ...fixed });
	const ofMonth = when.code === null ? [] : otherMonthInNotes(notes, when.code);
	const timeInNotes =
		ofMonth.length > 0 || dataset.frequency !== 'month'
			? ofMonth
			: otherTimeInNotes(notes, when.code ?? spanOf(read.rows));
	const cells = { dataset, table, rows: read.rows, books, places, inColumns, hasOwnPeriod };
	const told = [
		...around(scope),
		...read.sightings,
		...wrong,
		...againstCells(cells),
		...timeInNotes,
		...constants.flatMap(({ field, code, from: [first] }) => {
			const list = codeListOf(dataset, field);
			const constant = table.fixed[field];
			if (!list || code === null || first === 'layout' || isScopeField(field)) return [];
			const words = typeof constant === 'object' ? (constant.words ?? {}) : {};
			return otherAreaInNotes(notes, code, titleOf(dataset, field), books.of(list), words);
		}),
		...(provisional
			? [sighting(PROFILE_RULES.provisional, { ...provisional.spot, value: provisional.text })]
			: [])
	];
	// A table without a title of its own stands under that of its sheet.
	const [ownTitles = [], above = []] = places('title');
	const titles = ownTitles.length > 0 ? ownTitles : above;
	const figures = figuresNamed(
		[...titles, ...places('sheet').flat(), ...places('file').flat()],
		dataset,
		resolved.columns,
		table.title
	);
	const unread = unreadAround({ sheet, region, dataset, firstTable, books, codes: fixed });
	const sightings = withUnread(told, [...figures, ...unread]);
	const rows = stops(wrong) ? [] : read.rows;
	const understood = understoodOf({
		sheet,
		line: spot.line,
		dataset,
		books,
		evidence,
		constants,
		period: when,
		codes: { ...onlyCodes(read.rows), ...fixed },
		rows
	});
	const unstored = resolved.columns.flatMap(({ header, profile }) =>
		isField(profile) || isKeep(profile) ? [] : [header.column]
	);
	return { ...read, rows, sightings, understood, unstored };
}

/** The first and the last period of rows: 2026-01〜2026-10. */
function spanOf(rows: RowsRead['rows']): string {
	const codes = [...new Set(rows.map(({ key }) => key['time_period'] ?? ''))].sort();
	return codes.length > 1 ? `${codes[0]}〜${codes.at(-1)}` : (codes[0] ?? '');
}

const PLACES = ['title', 'sheet', 'file'] as const;

const FREQUENCIES: Readonly<Record<Frequency, Label>> = {
	month: say('月', 'a month', '月'),
	'fiscal-year': say('年度', 'a fiscal year', '年度'),
	year: say('年', 'a year', '年')
};

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
