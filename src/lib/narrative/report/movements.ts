import { formatNumber } from '#lib/base/number.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import type { ReportWords } from '#lib/base/words/report/ja.ts';
import type { Earlier, ReportBase } from './section.ts';

export interface Movement {
	readonly name: string;
	/** Null where one of the two is not published. */
	readonly change: number | null;
	/** Too few cases to be named among the largest. */
	readonly small: boolean;
}

const NAMED = 3;

interface Options {
	readonly what: keyof ReportWords['what'];
	readonly decimals: number;
	readonly unit: string;
}

/** How many rose, fell and stayed, then the largest of each; nothing where nothing is compared. */
export function movementSentences(
	{ language, words, list }: ReportBase,
	movements: readonly Movement[],
	earlier: Earlier,
	{ what, decimals, unit }: Options
): string[] {
	if (earlier.period === null) return [earlier.reason];
	const known = movements.filter(
		(one): one is Movement & { change: number } => one.change !== null
	);
	if (known.length === 0) return [];
	const count = (sign: number) =>
		formatNumber(known.filter(({ change }) => Math.sign(change) === sign).length, language);
	const most = (direction: 1 | -1): string[] => {
		const named = known
			.filter(({ change, small }) => !small && Math.sign(change) === direction)
			.sort((a, b) => direction * (b.change - a.change))
			.slice(0, NAMED)
			.map(({ name, change }) =>
				words.item(name, `${formatNumber(change, language, decimals, true)}${unit}`)
			);
		return named.length > 0 ? [words.most(direction, list(named))] : [];
	};
	return [
		words.moved({
			what: words.what[what],
			before: periodLabel(period(earlier.period), language),
			up: count(1),
			down: count(-1),
			same: count(0)
		}),
		...most(1),
		...most(-1)
	];
}
