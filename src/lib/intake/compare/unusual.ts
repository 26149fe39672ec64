import { formatNumber } from '#lib/base/number.ts';
import { periodCode, shift, yearBefore, type Period } from '#lib/base/period.ts';
import { say } from '#lib/contract/finding.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Incoming } from './incoming.ts';
import type { Beside, History, Points } from './points.ts';
import { valueName } from './groups.ts';
import { COMPARE_RULES } from './rules.ts';
import {
	floored,
	LEAST_BASE,
	logChange,
	spreadOf,
	usualRange,
	within,
	type Range,
	type Spread
} from './usual.ts';
import { countsPeople } from './counts-people.ts';

/** How far back a series is asked how it usually changes. */
const STEPS_BACK = 13;

/** A period to compare with, and how all series changed since. */
interface Comparison {
	readonly when: Period;
	readonly points: Points;
	/** By measure; null where too few changed. */
	readonly alike: ReadonlyMap<string, Spread | null>;
}

/**
 * Values outside their usual range, measured from the month before and from the same month of
 * the year before: where both are known, a value must be outside both. Only values that are new
 * or differ from the published one are looked at.
 * @param told values that are told as a whole
 * @param beside the other periods of the same intake, which are a measure where nothing is published
 */
export function unusualSightings(
	incoming: Incoming,
	history: History,
	told: ReadonlySet<string>,
	beside: Beside = []
): Sighting[] {
	const { when, rows } = incoming;
	const published = history.at(when);
	const steps = [shift(when, -1), ...(when.frequency === 'month' ? [yearBefore(when)] : [])];
	const comparisons = steps.map((step) => comparison(incoming, step, history, beside));
	return rows.flatMap((row) =>
		[...row.values].flatMap(([measure, now]) => {
			if (published.get(row.series)?.get(measure) === now) return [];
			if (told.has(valueName(row.series, measure))) return [];
			const known = comparisons.flatMap(({ when: step, points, alike }) => {
				const before = points.get(row.series)?.get(measure);
				if (before === undefined) return [];
				const isCount = countsPeople(history.dataset, measure);
				if (isCount && before < LEAST_BASE && now < LEAST_BASE) return [];
				const isStep = step.index === when.index - 1;
				const own = isStep ? ownChanges(history, when, row.series, measure, beside) : [];
				// The changes of the series itself decide where there are enough of them.
				const spread = spreadOf(own) ?? alike.get(measure);
				if (!spread) return [];
				const range = usualRange(floored(before, isCount), spread, isCount);
				return [{ step, before, range }];
			});
			const [first] = known;
			if (!first || known.some(({ range }) => within(now, range))) return [];
			const spot = row.row.source?.cells.get(measure)?.spot ?? row.row.source?.spot;
			if (!spot) return [];
			const title = history.dataset.measures[measure]?.title ?? say(measure, measure, measure);
			const decimals = history.dataset.measures[measure]?.decimals ?? 0;
			const value = formatNumber(now, 'ja', decimals);
			const words = {
				key: history.named(row.series),
				measure: title,
				now: value,
				...shown(first, decimals)
			};
			return [sighting(COMPARE_RULES.unusual, spot, words)];
		})
	);
}

const shown = (
	{ step, before, range }: { step: Period; before: number; range: Range },
	decimals: number
) => ({
	when: periodCode(step),
	before: formatNumber(before, 'ja', decimals),
	least: formatNumber(range.least, 'ja', decimals),
	most: formatNumber(range.most, 'ja', decimals)
});

function comparison(
	{ rows }: Incoming,
	when: Period,
	history: History,
	beside: Beside
): Comparison {
	const points = history.around(when, beside);
	const alike = new Map<string, number[]>();
	for (const { series, values } of rows)
		for (const [measure, now] of values) {
			const before = points.get(series)?.get(measure);
			const isCount = countsPeople(history.dataset, measure);
			if (before === undefined || (isCount && before < LEAST_BASE && now < LEAST_BASE)) continue;
			const changes = alike.get(measure) ?? [];
			alike.set(measure, changes);
			changes.push(logChange(before, now, isCount));
		}
	const spreads = [...alike].map(([measure, changes]) => [measure, spreadOf(changes)] as const);
	return { when, points, alike: new Map(spreads) };
}

/** The changes of a series from month to month in the year before. */
function ownChanges(
	history: History,
	when: Period,
	series: string,
	measure: string,
	beside: Beside
): number[] {
	const values = Array.from({ length: STEPS_BACK }, (_, index) =>
		history
			.around(shift(when, index - STEPS_BACK), beside)
			.get(series)
			?.get(measure)
	);
	return values.flatMap((now, index) => {
		const before = values[index - 1];
		if (before === undefined || now === undefined) return [];
		return [logChange(before, now, countsPeople(history.dataset, measure))];
	});
}
