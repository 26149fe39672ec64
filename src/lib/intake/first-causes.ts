import type { Label } from '#lib/base/language.ts';
import { CELL_RULES, ROW_RULES } from '#lib/contract/check/rules.ts';
import { say } from '#lib/contract/finding.ts';
import type { Sighting } from '#lib/contract/sighting.ts';
import { CODE_RULES, NUMBER_RULES, PERIOD_RULES } from './normalise/rules.ts';
import { PROFILE_RULES } from './profile/rules.ts';
import { TIME_RULES } from './time/rules.ts';

/** What a row is told for when a cell of it could not be read: it lacks, or its sums do not hold. */
const FOLLOWS_IN_ROW: ReadonlySet<string> = new Set([CELL_RULES.required.id, ROW_RULES.ratio.id]);

/** What is told of a cell only later, and yet is why the sums of its row do not hold. */
const CAUSES_IN_ROW: ReadonlySet<string> = new Set([CELL_RULES.range.id, TIME_RULES.future.id]);

/** Of a month that has not come nothing else need be said. */
const FOLLOWS_FUTURE: ReadonlySet<string> = new Set(
	[PERIOD_RULES.afterEra, PERIOD_RULES.farAhead, TIME_RULES.early].map(({ id }) => id)
);

/**
 * Of one cell one error, the first: what was seen earlier on the way from bytes to data is the
 * cause of what is seen later; so it is in a row of which a cell could not be read. What is
 * read of a label that nobody knows waits until that is mended. One slip of a whole column is one finding.
 */
export function firstCauses(sightings: readonly Sighting[]): Sighting[] {
	const rowOf = ({ file, sheet, line }: Sighting) => [file, sheet, line].join('\n');
	const cellOf = (one: Sighting) => `${rowOf(one)}\n${one.column}`;
	const errors = sightings.filter(({ severity, line }) => severity === 'error' && line !== null);
	const unknown = new Set(errors.filter(({ rule }) => rule === CODE_RULES.unknown.id).map(cellOf));
	const future = new Set(errors.filter(({ rule }) => rule === TIME_RULES.future.id).map(rowOf));
	const told = new Set(errors.filter(({ rule }) => CAUSES_IN_ROW.has(rule)).map(rowOf));
	const kept = sightings.filter((one) => {
		const { rule, severity, line, column } = one;
		if (line === null) return true;
		const row = rowOf(one);
		if (FOLLOWS_IN_ROW.has(rule) && told.has(row)) return false;
		if (FOLLOWS_FUTURE.has(rule) && future.has(row)) return false;
		if (severity === 'warning' && unknown.has(cellOf(one))) return false;
		if (severity !== 'error' || column === null) return true;
		const cell = cellOf(one);
		if (told.has(cell)) return false;
		told.add(row).add(cell);
		return true;
	});
	return onceAColumn(kept);
}

/** What a shift, a swap of columns or another way of writing makes of every row alike. */
const OF_COLUMNS: ReadonlySet<string> = new Set(
	[
		ROW_RULES.ratio,
		PROFILE_RULES.ratioWithoutBase,
		NUMBER_RULES.notNumber,
		NUMBER_RULES.grouping,
		NUMBER_RULES.point,
		NUMBER_RULES.decimals,
		NUMBER_RULES.leadingZero,
		NUMBER_RULES.brackets,
		NUMBER_RULES.unit,
		CODE_RULES.bare,
		PERIOD_RULES.day,
		PERIOD_RULES.notPeriod,
		CELL_RULES.range
	].map(({ id }) => id)
);
/** So many are slips, told one by one. */
const SLIPS = 5;

function onceAColumn(sightings: readonly Sighting[]): Sighting[] {
	const nameOf = ({ severity, rule, file, sheet, column }: Sighting) =>
		[severity, rule, file, sheet, column].join('\n');
	const isOfColumn = ({ rule, severity, line }: Sighting) =>
		severity !== 'note' && line !== null && OF_COLUMNS.has(rule);
	const counts = new Map<string, number>();
	for (const one of sightings.filter(isOfColumn))
		counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
	const first = new Set<string>();
	return sightings.flatMap((one) => {
		const count = isOfColumn(one) ? (counts.get(nameOf(one)) ?? 0) : 0;
		if (count <= SLIPS) return [one];
		if (first.has(nameOf(one))) return [];
		first.add(nameOf(one));
		return [{ ...one, reason: withOthers(one.reason, count - 1) }];
	});
}

const withOthers = (reason: Label, count: number): Label =>
	say(
		`${reason.ja}（同じ列のほか${count}行も同じです。列の入れ替わりやずれがないか確かめてください）`,
		`${reason.en} (and so in ${count} other rows of this column: see whether columns were swapped or shifted)`,
		`${reason['zh-Hant']}（同欄另有${count}列相同，請確認欄位是否互換或錯位）`
	);
