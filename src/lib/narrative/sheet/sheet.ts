import { formatNumber } from '#lib/base/number.ts';
import type { SheetWords } from '#lib/base/words/sheet/ja.ts';
import { TOTAL } from '#lib/catalogue/dimension.ts';
import { rowOf, valueOf, type AreaSnapshot } from '#lib/query/area/snapshot.ts';
import { activeFactsOf, balanceOrigin, wageOrigin, wagesOf } from '#lib/query/area/tables.ts';
import { besideRow, threshold } from '../area/lead.ts';
import {
	areaName,
	balanceOf,
	changeCell,
	countNotes,
	factUnit,
	groundOf,
	heldCell,
	shortTitle,
	wageNotes,
	wageTableOf,
	type AreaView
} from '../area/view.ts';
import { emptyCell, numberCell } from '../cell.ts';
import type { Statement } from '../claim.ts';
import type { DataColumn, DataRow, DataTable } from '../data-table.ts';
import type { HandoutBars } from '../handout.ts';
import { movedOn } from '../moved.ts';
import type { PartOfOrigin } from '../origin.ts';
import { measureTitle, printed, printedWithUnit } from '../scene.ts';
import { periodName } from '../speech.ts';
import { termOf } from '../term.ts';
import { isSmall } from '../area/small.ts';
import { heldOf, type SheetItem } from './item.ts';

/** What a planner lays before a council: a few items of a few areas, on one sheet. */
export interface Sheet {
	readonly title: string;
	readonly period: string;
	readonly sample: boolean;
	/** One paragraph an item. */
	readonly paragraphs: readonly (readonly Statement[])[];
	readonly table: DataTable;
	readonly chart: HandoutBars;
	readonly notes: readonly string[];
	readonly frequency: AreaSnapshot['frequency'];
	/** Whether wages stand in the table. */
	readonly wages: boolean;
}

export interface SheetView extends AreaView {
	readonly sheet: SheetWords;
}

type Areas = readonly [AreaSnapshot, ...AreaSnapshot[]];

const RATIO = 'active_ratio';

/**
 * Items of areas side by side, all of one table and period.
 * @param items those that were chosen, in their order
 */
export function sheet(view: SheetView, areas: Areas, items: readonly SheetItem[]): Sheet {
	const [first] = areas;
	const wages = wagesOf(first.frequency).filter((measure) =>
		items.some((item) =>
			areas.some(
				(area) => valueOf(wageTableOf(area), heldOf(area, item)?.wages ?? {}, measure) !== null
			)
		)
	);
	return {
		title: view.sheet.title(
			view.words.list(items.map(({ name }) => name)),
			view.words.list(areas.map(({ area }) => areaName(view, area)))
		),
		period: periodName(view, first.period),
		sample: first.sample,
		paragraphs: items.map((item) => paragraph(view, areas, item)),
		table: table(view, areas, items, wages),
		chart: chart(view, areas, items),
		notes: [
			...countNotes(view.area, first.frequency),
			...(wages.length > 0 ? wageNotes(view.area, first.frequency) : []),
			...(wages.length > 0 && items.some(({ grouping }) => grouping) ? [view.sheet.fieldWages] : [])
		],
		frequency: first.frequency,
		wages: wages.length > 0
	};
}

/** A field's sum is told as one; everything else by its own row. */
const groundFor = (view: SheetView, area: AreaSnapshot, { grouping }: SheetItem) => ({
	...groundOf(view, area),
	figure: { across: 'occupation' as const, ...(grouping && { grouping }) }
});

/** The level of the first area, its change on the year, and the others beside it. */
function paragraph(view: SheetView, areas: Areas, item: SheetItem): Statement[] {
	const [first, ...others] = areas;
	const ground = groundFor(view, first, item);
	const known = heldOf(first, item);
	const row = known && rowOf(first, known);
	const of = termOf(ground, RATIO, row);
	if (!known || !row || !of) return [];
	const { say } = view.words;
	const moved = movedOn(ground, RATIO, row, rowOf(first, known, 'before'));
	return [
		{
			text: say.level({
				period: periodName(view, first.period),
				subject: view.sheet.of(areaName(view, first.area), item.name),
				measure: measureTitle(ground, RATIO),
				value: printedWithUnit(ground, RATIO, of.value)
			}),
			claims: [{ kind: 'level', of }]
		},
		...(moved ? [{ text: say.movedAlone(moved.text), claims: [moved.claim] }] : []),
		...others.flatMap((other) => {
			const theirs = heldOf(other, item);
			return besideRow(view, ground, row, theirs && rowOf(other, theirs), other.area);
		}),
		...(known.missing > 0
			? [
					{
						text: say.missingParts(formatNumber(known.missing, view.language)),
						claims: [{ kind: 'missing', of, count: known.missing } as const]
					}
				]
			: [])
	];
}

/** Where a count stands, but for its area and item, which the row says. */
const withoutArea = ({ where, ...origin }: PartOfOrigin, measure: string): PartOfOrigin => {
	const { ref_area: _, ...rest } = where ?? {};
	return { ...origin, measure, where: rest };
};

function columns(view: SheetView, first: AreaSnapshot, wages: readonly string[]): DataColumn[] {
	const of = balanceOf(first);
	const [ratio, ...counts] = activeFactsOf(first.frequency);
	const counted = (measure: string): DataColumn => ({
		title: shortTitle(view, of, measure),
		unit: factUnit(view, of, measure),
		origin: withoutArea(balanceOrigin(first), measure)
	});
	const at = (period: string) => withoutArea(balanceOrigin({ ...first, period }), ratio);
	return [
		counted(ratio),
		{
			title: view.area.change,
			unit: '',
			...(first.before !== null && { change: { now: at(first.period), before: at(first.before) } })
		},
		...counts.map(counted),
		...wages.map((measure): DataColumn => {
			const { across: _, ...origin } = wageOrigin(first, measure);
			return {
				title: view.sheet.wages[measure] ?? shortTitle(view, wageTableOf(first), measure),
				unit: factUnit(view, wageTableOf(first), measure),
				origin: withoutArea(origin, measure)
			};
		})
	];
}

function table(
	view: SheetView,
	areas: Areas,
	items: readonly SheetItem[],
	wages: readonly string[]
): DataTable {
	const [first] = areas;
	return {
		sample: first.sample,
		first: view.sheet.item,
		columns: columns(view, first, wages),
		rows: items.flatMap((item) => areas.map((area) => row(view, area, item, wages)))
	};
}

function row(
	view: SheetView,
	area: AreaSnapshot,
	item: SheetItem,
	wages: readonly string[]
): DataRow {
	const of = balanceOf(area);
	const known = heldOf(area, item);
	const [ratio, ...counts] = activeFactsOf(area.frequency);
	const limit = formatNumber(threshold(area), view.language);
	return {
		code: `${item.code} ${area.area}`,
		name: view.sheet.of(areaName(view, area.area), item.name),
		heading: item.code === TOTAL,
		note: [
			...(known?.missing
				? [view.area.missingParts(formatNumber(known.missing, view.language))]
				: []),
			...(isSmall(area, known?.now ?? {}) ? [view.area.smallBase(limit)] : [])
		].join(view.words.title.join),
		origin: {
			where: { ref_area: area.area, occupation: item.code },
			...(item.grouping && { grouping: item.grouping })
		},
		cells: [
			heldCell(view, area, of, known?.now ?? {}, ratio),
			changeCell(view, area, of, ratio, [known?.now ?? {}, known?.before ?? {}]),
			...counts.map((measure) => heldCell(view, area, of, known?.now ?? {}, measure)),
			...wages.map((measure) =>
				item.grouping
					? emptyCell
					: heldCell(view, area, wageTableOf(area), known?.wages ?? {}, measure)
			)
		]
	};
}

function chart(view: SheetView, areas: Areas, items: readonly SheetItem[]): HandoutBars {
	const [first] = areas;
	const ground = groundOf(view, first);
	return {
		kind: 'bars',
		title: measureTitle(ground, RATIO),
		rows: items.flatMap((item) =>
			areas.map((area) => {
				const known = heldOf(area, item);
				const value = known ? valueOf(balanceOf(area), known.now, RATIO) : null;
				return {
					id: `${item.code} ${area.area}`,
					name: view.sheet.of(areaName(view, area.area), item.name),
					value,
					label: printed(ground, RATIO, value),
					small: isSmall(area, known?.now ?? {})
				};
			})
		),
		tickDecimals: 1,
		options: {
			unit: factUnit(view, balanceOf(first), RATIO),
			references: [{ value: 1, label: printedWithUnit(ground, RATIO, 1) }],
			words: {
				missing: numberCell(view, null).text,
				rest: '',
				small: view.area.smallBase(formatNumber(threshold(first), view.language)),
				comparison: ''
			}
		}
	};
}
