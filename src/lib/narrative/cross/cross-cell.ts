import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { period, periodCode, yearBefore } from '#lib/base/period.ts';
import { UNCLASSIFIED, type DimensionId } from '#lib/catalogue/dimension.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { levelsOf } from '#lib/query/cross/codes.ts';
import { twelveTo } from '#lib/query/cross/cross-selection.ts';
import { wholeOf } from '#lib/query/cross/offers.ts';
import type { Chosen } from '#lib/query/question.ts';
import type { Row } from '#lib/query/table.ts';
import { numberCell } from '../cell.ts';
import { changeKind, changeOf, isComparable } from '../compare.ts';
import type { DataCell } from '../data-table.ts';
import { markOf } from '../revision.ts';
import { rowCell } from '../row-cell.ts';
import { decimalsOf, measureOf, numberIn } from '../scene.ts';
import { unitAt, type CrossScene } from './scene.ts';

/** With how many decimals indexes and shares are printed. */
const DECIMALS = 1;

/** The cell of a measure where these codes meet, transformed as the view says; it says why it is empty. */
export function crossCell(scene: CrossScene, measure: string, codes: Chosen): DataCell {
	const row = scene.pivot.rowOf(codes);
	// No row of the source stands here: nothing is known, not even why.
	const plain = rowCell(scene, measure, row);
	const { kind } = scene.view.transformation;
	if (kind === 'value') return withUnit(scene, measure, codes, plain);
	if (kind === 'sum-12') return sumOfTwelve(scene, measure, codes);
	if (plain.value === null || row === undefined) return { ...plain, row: undefined };
	if (kind === 'change') return withUnit(scene, measure, codes, change(scene, measure, codes, row));
	if (kind === 'index') return index(scene, measure, codes, row);
	if (kind === 'share') return share(scene, measure, codes, row);
	return rank(scene, measure, codes);
}

/** A unit stands in the cell where the table has several. */
function withUnit(scene: CrossScene, measure: string, codes: Chosen, cell: DataCell): DataCell {
	if (cell.value === null || unitAt(scene, measure, {})) return cell;
	const unit = unitAt(scene, measure, codes);
	return unit ? { ...cell, text: `${cell.text}${unit.short}`, unit: unit.long } : cell;
}

const empty = (scene: CrossScene, text: string): DataCell =>
	numberCell(scene, null, { absence: { text } });

const marked = (scene: CrossScene, measure: string, row: Row, cell: DataCell): DataCell => ({
	...cell,
	mark: markOf(scene, measure, row)
});

function change(scene: CrossScene, measure: string, codes: Chosen, now: Row): DataCell {
	const { dataset, words, said, chosen, pivot } = scene;
	const declared = measureOf(scene, measure);
	const all = { ...chosen, ...codes };
	const before = pivot.rowOf(codes, {
		time_period: periodCode(yearBefore(period(String(now['time_period']))))
	});
	const old = numberIn(before, measure);
	if (before !== undefined && !isComparable(dataset, before, now)) return empty(scene, said.broken);
	if (isBreakBetween(scene, now)) return empty(scene, said.broken);
	const kind = changeKind(declared, all);
	const value = changeOf(kind, declared, numberIn(now, measure), old);
	return marked(
		scene,
		measure,
		now,
		numberCell(scene, value, {
			decimals: kind.decimals,
			signed: true,
			absence: { text: words.ranking.noBase }
		})
	);
}

/** A break in the year before: that nothing is compared has this reason, whether or not there is an older row. */
function isBreakBetween({ dataset }: CrossScene, now: Row): boolean {
	const at = String(now['time_period']);
	const before = periodCode(yearBefore(period(at)));
	return dataset.breaks.some((one) => before < one.at && one.at <= at);
}

function index(scene: CrossScene, measure: string, codes: Chosen, now: Row): DataCell {
	const { axes, dataset, said, pivot } = scene;
	const first = axes.time_period?.[0];
	const base = first === undefined ? undefined : pivot.rowOf(codes, { time_period: first });
	const old = numberIn(base, measure);
	const value = numberIn(now, measure);
	if (base === undefined || old === null || old <= 0) return empty(scene, said.noIndexBase);
	if (!isComparable(dataset, base, now)) return empty(scene, said.broken);
	return marked(
		scene,
		measure,
		now,
		numberCell(scene, value === null ? null : (value / old) * 100, { decimals: DECIMALS })
	);
}

function share(scene: CrossScene, measure: string, codes: Chosen, now: Row): DataCell {
	const { across } = scene.view.transformation;
	const total = across && wholeOf(scene.dataset, measure, across);
	const whole = across && total ? scene.pivot.rowOf(codes, { [across]: total }) : undefined;
	const of = numberIn(whole, measure);
	const value = numberIn(now, measure);
	return marked(
		scene,
		measure,
		now,
		numberCell(scene, value === null || !of ? null : (value / of) * 100, {
			decimals: DECIMALS,
			absence: { text: of === 0 ? scene.words.absence.zero : scene.said.noWhole }
		})
	);
}

/** All twelve months, of one definition, or nothing. */
function sumOfTwelve(scene: CrossScene, measure: string, codes: Chosen): DataCell {
	const { dataset, said, pivot } = scene;
	const month = codes.time_period ?? scene.chosen.time_period;
	if (month === undefined) return empty(scene, said.fewMonths);
	const rows = twelveTo(month).map((one) => pivot.rowOf(codes, { time_period: one }));
	const values = rows.map((row) => numberIn(row, measure));
	if (values.some((value) => value === null)) return empty(scene, said.fewMonths);
	const [first] = rows;
	const last = rows.at(-1);
	const isOne =
		!rows.some((row) => row?.['obs_status'] === 'D') &&
		!dataset.breaks.some(
			({ at }) => String(first?.['time_period']) < at && at <= String(last?.['time_period'])
		);
	if (!isOne || last === undefined) return empty(scene, said.broken);
	const marks = rows.map((row) => markOf(scene, measure, row));
	return {
		...numberCell(
			scene,
			values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
			{ decimals: decimalsOf(scene, measure) }
		),
		mark: marks.find(Boolean) ?? ''
	};
}

const ranked = new WeakMap<CrossScene, Map<string, readonly number[]>>();

/** Among the codes of one step that the table shows: totals, the unclassified and the nation stand apart. */
function rank(scene: CrossScene, measure: string, codes: Chosen): DataCell {
	const { across } = scene.view.transformation;
	if (across === null) return empty(scene, scene.said.unranked);
	const code = codes[across] ?? '';
	const value = printedValue(scene, measure, codes);
	if (value === null || !isRanked(scene, across, code)) return empty(scene, scene.said.unranked);
	const higher = competitors(scene, measure, codes, across).filter((other) => other > value);
	return numberCell(scene, higher.length + 1);
}

/** What a reader compares is what is printed: equal numbers share a rank. */
function printedValue(scene: CrossScene, measure: string, codes: Chosen): number | null {
	const value = numberIn(scene.pivot.rowOf(codes), measure);
	return value === null ? null : roundHalfUp(value, decimalsOf(scene, measure));
}

const levels = (scene: CrossScene, dimension: DimensionId) =>
	levelsOf(scene.known, scene.names, dimension);

function isRanked(scene: CrossScene, dimension: DimensionId, code: string): boolean {
	const level = levels(scene, dimension).get(code);
	return (
		level !== 'total' &&
		code !== UNCLASSIFIED &&
		!(dimension === 'ref_area' && code === SITE.nation)
	);
}

function competitors(
	scene: CrossScene,
	measure: string,
	codes: Chosen,
	across: DimensionId
): readonly number[] {
	const all = levels(scene, across);
	const level = all.get(codes[across] ?? '');
	const { [across]: _, ...others } = codes;
	const key = [measure, level, ...Object.values(others)].join(' ');
	const known = ranked.get(scene) ?? new Map<string, readonly number[]>();
	ranked.set(scene, known);
	const found =
		known.get(key) ??
		(scene.axes[across] ?? [])
			.filter((code) => isRanked(scene, across, code) && all.get(code) === level)
			.flatMap((code) => printedValue(scene, measure, { ...codes, [across]: code }) ?? []);
	known.set(key, found);
	return found;
}

/** How many decimals the numbers of the table have, and whether a plus is written. */
export function printedAs(scene: CrossScene, measure: string) {
	const { kind } = scene.view.transformation;
	const declared = measureOf(scene, measure);
	if (kind === 'change') return { decimals: changeKindDecimals(scene, measure), signed: true };
	if (kind === 'index' || kind === 'share') return { decimals: DECIMALS, signed: false };
	if (kind === 'rank') return { decimals: 0, signed: false };
	return { decimals: declared.decimals, signed: declared.aggregate.kind === 'difference' };
}

const changeKindDecimals = (scene: CrossScene, measure: string): number => {
	const declared = measureOf(scene, measure);
	// Only the decimals: the unit may depend on a code that is not known here.
	return declared.unit === 'times' ||
		declared.unit === 'percent' ||
		declared.aggregate.kind === 'difference'
		? declared.decimals
		: 1;
};

export const printedNumber = (scene: CrossScene, measure: string, value: number): string => {
	const { decimals, signed } = printedAs(scene, measure);
	return formatNumber(value, scene.language, decimals, signed);
};
