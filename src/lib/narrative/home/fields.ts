import { formatNumber } from '#lib/base/number.ts';
import { SHORTAGE_FIELDS } from '#lib/catalogue/shortage.ts';
import { activeRatio, together, type AreaSnapshot } from '#lib/query/area/snapshot.ts';
import { monthName, type HomeSpeech } from './speech.ts';

/** One shortage field as a small figure: its ratio, the year before, the nation, what it counts. */
export interface FieldFigure {
	readonly id: string;
	readonly title: string;
	readonly ratio: string;
	readonly lines: readonly string[];
}

/** The shortage fields of a fiscal year, beside the nation where it is known. */
export function fieldFigures(
	speech: HomeSpeech,
	own: AreaSnapshot,
	nation: AreaSnapshot | undefined
): FieldFigure[] {
	const { language, home } = speech;
	return SHORTAGE_FIELDS.map(({ id, title, occupations }) => {
		const items = own.items.filter(({ code }) => occupations.includes(code));
		const { now } = together(items);
		const { now: earlier } = together(items.map((item) => ({ ...item, now: item.before })));
		const there = nation
			? together(nation.items.filter(({ code }) => occupations.includes(code))).now
			: null;
		const ratio = (counts: typeof now | null) => {
			const value = counts && activeRatio(counts);
			return value === null ? null : home.ratio(formatNumber(value, language, 2));
		};
		const line = (name: string, value: string | null) =>
			value === null ? [] : [home.before(name, value)];
		return {
			id,
			title: title[language],
			ratio: ratio(now) ?? speech.words.figure.missing,
			lines: [
				...(own.before === null ? [] : line(monthName(speech, own.before), ratio(earlier))),
				...line(home.nation, ratio(there)),
				...(now.openings === null || now.applicants === null
					? []
					: [
							home.counts(
								formatNumber(now.openings, language),
								formatNumber(now.applicants, language)
							)
						])
			]
		};
	});
}
