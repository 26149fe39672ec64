import { periodCode } from '#lib/base/period.ts';
import { say } from '#lib/contract/finding.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { groupsOf, valueName, type ItemGroup } from './groups.ts';
import type { Incoming, IncomingRow } from './incoming.ts';
import { otherAreas, type OtherArea } from './other-area.ts';
import type { History } from './points.ts';
import { referencesOf } from './reference.ts';
import { rowOrder, type RowOrder } from './row-order.ts';
import { COMPARE_RULES } from './rules.ts';
import { commonChange, type CommonChange } from './scale.ts';

/** So far no month goes: the unit, or a digit, is another. */
const UNIT_SLIP = 5;

export interface Yardstick {
	readonly sightings: readonly Sighting[];
	/** Series and measures that are told as a whole: not also value by value. */
	readonly told: ReadonlySet<string>;
}

/**
 * What all rows of a file share against what is published: values as a whole too large or small,
 * rows that belong to their neighbours, the figures of another area. Each is told once.
 */
export function yardstick(incoming: Incoming, history: History): Yardstick {
	const { dataset } = history;
	const references = referencesOf(incoming.when, history);
	const published = history.at(incoming.when);
	// What is sent again as it is published was looked at before.
	const groups = groupsOf(incoming, dataset).filter(({ items, measure }) =>
		items.some(({ row, now }) => published.get(row.series)?.get(measure) !== now)
	);
	const areas =
		groups.length === 0 ? [] : otherAreas(incoming, references, history, periodCode(incoming.when));
	const sure = areas.filter(({ isAsked }) => !isAsked);
	const ofAreas = new Set(sure.flatMap(({ rows }) => rows.map(({ series }) => series)));
	const open = groups.filter(({ items }) => !items.every(({ row }) => ofAreas.has(row.series)));
	const orders = open.flatMap((group) => {
		const found = rowOrder(group, references);
		return found ? [{ group, ...found }] : [];
	});
	const ordered = new Set(orders.map(({ group }) => group));
	const changes = open
		.filter((group) => !ordered.has(group))
		.flatMap((group) => {
			const found = commonChange(group, references, dataset);
			return found ? [{ group, ...found }] : [];
		});
	return {
		sightings: [
			...areas.map((one) => areaSighting(one, history)),
			...orderSightings(orders, history),
			...changeSightings(changes, history)
		],
		told: new Set([
			...[...orders, ...changes].flatMap(({ group: { items, measure } }) =>
				items.map(({ row }) => valueName(row.series, measure))
			),
			...sure.flatMap(({ rows }) =>
				rows.flatMap(({ series, values }) =>
					[...values.keys()].map((measure) => valueName(series, measure))
				)
			)
		])
	};
}

interface OfGroup {
	readonly group: ItemGroup;
}

const spotOf = ({ items, measure }: ItemGroup) => {
	const source = items[0]?.row.row.source;
	const cell = source?.cells.get(measure)?.spot ?? source?.spot;
	return { file: cell?.file ?? '', sheet: cell?.sheet ?? null, column: cell?.column ?? null };
};

function measuresOf(found: readonly OfGroup[], { dataset }: History) {
	const names = [...new Set(found.map(({ group }) => group.measure))];
	const title = (name: string) => dataset.measures[name]?.title ?? say(name, name, name);
	const of = (language: 'ja' | 'en' | 'zh-Hant', between: string) =>
		names.map((name) => title(name)[language]).join(between);
	return say(of('ja', '・'), of('en', ', '), of('zh-Hant', '、'));
}

/** All groups of one kind in one finding: it is one slip. */
function orderSightings(found: readonly (RowOrder & OfGroup)[], history: History): Sighting[] {
	return (['shifted', 'other'] as const).flatMap((kind) => {
		const own = found.filter((one) => one.kind === kind);
		const [first] = own;
		if (!first) return [];
		const words = {
			measure: measuresOf(own, history),
			when: first.reference.code,
			count: first.count
		};
		const rule = kind === 'shifted' ? COMPARE_RULES.rowsShifted : COMPARE_RULES.rowsOther;
		return [sighting(rule, spotOf(first.group), words)];
	});
}

function changeSightings(found: readonly (CommonChange & OfGroup)[], history: History): Sighting[] {
	const isSlip = ({ factor }: CommonChange) => factor >= UNIT_SLIP || factor <= 1 / UNIT_SLIP;
	return [true, false].flatMap((slip) => {
		const own = found.filter((one) => isSlip(one) === slip);
		const [first] = own;
		if (!first) return [];
		const words = {
			measure: measuresOf(own, history),
			when: first.reference.code,
			factor: first.factor.toPrecision(2),
			count: own.reduce((all, one) => all + one.count, 0)
		};
		const rule = slip ? COMPARE_RULES.scaleSlip : COMPARE_RULES.scale;
		return [sighting(rule, spotOf(first.group), words)];
	});
}

function areaSighting(
	{ own, other, rows, when, isSame, isAsked, count }: OtherArea,
	history: History
): Sighting {
	const [first] = rows;
	const cell = first?.row.source?.spot;
	const words = { own: areaName(own, history), other: areaName(other, history), when, count };
	const known = isSame ? COMPARE_RULES.areaSame : COMPARE_RULES.areaOther;
	const rule = isAsked ? COMPARE_RULES.areaLikely : known;
	return sighting(
		rule,
		{ file: cell?.file ?? '', sheet: cell?.sheet ?? null, line: lineOf(first) },
		words
	);
}

const lineOf = (row: IncomingRow | undefined): number | null => row?.row.source?.spot.line ?? null;

const areaName = (code: string, history: History) => history.areaName(code);
