import { group } from 'd3';
import { period, periodCode } from '#lib/base/period.ts';
import type { Label } from '#lib/base/language.ts';
import { enumerated } from '#lib/contract/finding.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { keyWords, type Answer, type AnswerValue } from './answer.ts';
import { FEED_RULES } from './rules.ts';

/** What an answer must hold all of. */
export interface Wanted {
	/** Codes of the areas with their names. */
	readonly areas: ReadonlyMap<string, string>;
	readonly adjustments: ReadonlyMap<string, Label>;
	/** The first month that was asked for, and the month in which it was asked. */
	readonly since: string;
	readonly today: string;
}

const areaOf = ({ key }: AnswerValue): string => key.ref_area ?? '';
const monthOf = ({ key }: AnswerValue): string => key.time_period ?? '';

/** The newest month that an answer has; empty where it has none. */
export const newestOf = ({ values }: Answer): string =>
	values.reduce((newest, one) => (monthOf(one) > newest ? monthOf(one) : newest), '');

/** Every area in every month, adjusted and not, each once; nothing that was not asked for. */
export function completeSightings(answer: Answer, file: string, wanted: Wanted): Sighting[] {
	const { values } = answer;
	const strange = [...new Set(values.map(areaOf))].filter((code) => !wanted.areas.has(code));
	const early = values.map(monthOf).find((month) => month < wanted.since);
	const late = values.map(monthOf).find((month) => month > wanted.today);
	return [
		...twice(values, file),
		...(strange.length > 0
			? [sighting(FEED_RULES.otherArea, { file }, { areas: enumerated(strange) })]
			: []),
		...(early === undefined
			? []
			: [sighting(FEED_RULES.unasked, { file }, { since: wanted.since, month: early })]),
		...(late === undefined ? [] : [sighting(FEED_RULES.future, { file }, { month: late })]),
		...[...wanted.adjustments].flatMap(([code, name]) => {
			const series = values.filter(({ key }) => key.adjustment === code);
			if (series.length === 0)
				return [sighting(FEED_RULES.noSeries, { file }, { adjustment: name })];
			return [...absentAreas(series, file, name, wanted), ...gaps(series, file, answer, wanted)];
		})
	];
}

function twice(values: readonly AnswerValue[], file: string): Sighting[] {
	const again = [...group(values, ({ key }) => keyWords(key))].filter(
		([, alike]) => alike.length > 1
	);
	const [first] = again;
	return first
		? [sighting(FEED_RULES.twice, { file }, { key: first[0], count: again.length })]
		: [];
}

function absentAreas(
	series: readonly AnswerValue[],
	file: string,
	adjustment: Label,
	{ areas }: Wanted
): Sighting[] {
	const there = new Set(series.map(areaOf));
	const absent = [...areas].filter(([code]) => !there.has(code)).map(([, name]) => name);
	if (absent.length === 0) return [];
	const words = { adjustment, count: absent.length, areas: enumerated(absent) };
	return [sighting(FEED_RULES.noArea, { file }, words)];
}

/** Months between the first that was asked for and the newest of the answer. */
function gaps(
	series: readonly AnswerValue[],
	file: string,
	answer: Answer,
	{ since, areas }: Wanted
): Sighting[] {
	const [first, last] = [period(since), period(newestOf(answer))];
	const months = Array.from({ length: Math.max(0, last.index - first.index + 1) }, (_, step) =>
		periodCode({ frequency: 'month', index: first.index + step })
	);
	const absent = [...group(series, areaOf)].flatMap(([area, own]) => {
		const there = new Set(own.map(monthOf));
		return months
			.filter((month) => !there.has(month))
			.map((month) => `${month} ${areas.get(area) ?? area}`);
	});
	const [key] = absent;
	return key === undefined
		? []
		: [sighting(FEED_RULES.gap, { file }, { count: absent.length, key })];
}

/** All answers of one edition end with the same month. */
export function halfwaySightings(answers: readonly Answer[]): Sighting[] {
	const [first, ...others] = answers;
	if (!first) return [];
	const month = newestOf(first);
	const other = others.find((one) => newestOf(one) !== month);
	if (!other) return [];
	const words = {
		one: first.request,
		month,
		other: other.request,
		otherMonth: newestOf(other)
	};
	return [sighting(FEED_RULES.halfway, { file: other.request }, words)];
}
