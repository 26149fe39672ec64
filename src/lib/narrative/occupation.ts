import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import type { OccupationWords } from '#lib/base/words/occupation/ja.ts';
import { isComparable } from './compare.ts';
import type { KeyFigure } from './key-figure.ts';
import {
	areaName,
	decimalsOf,
	numberIn,
	printedWithUnit,
	textIn,
	unitWords,
	printed,
	valueName,
	type Scene
} from './scene.ts';
import { known, lines } from './series.ts';
import { quantityIn } from './speech.ts';

/** Where an occupation stands among those that are ranked. */
export interface Standing {
	/** Null of a major group, and where the base is too small. */
	readonly place: {
		readonly rank: number;
		/** The set in words. */
		readonly among: string;
	} | null;
	/** A ratio over fewer applicants is told with a caution. */
	readonly least: number;
	/** The new openings of the year whose pay is averaged, by employment, where they are few. */
	readonly fewPaid: Readonly<Record<string, number>>;
}

/** The newest value of a measure with that of the year before, as a key figure. */
function newest(scene: Scene, id: string, label: string, words: OccupationWords): KeyFigure[] {
	const points = lines(scene).find(({ main }) => main);
	const [before, last] = points ? known(points).slice(-2) : [];
	const now = last ?? before;
	if (!now) return [];
	const isYearBefore = last && before && before.x === last.x - 1;
	const earlier = isYearBefore && isComparable(scene.dataset, before.row, last.row) ? before : null;
	const { measure } = scene;
	return [
		{
			id,
			label,
			value: printed(scene, measure, now.value),
			unit: unitWords(scene, measure).short,
			period: [valueName(scene, 'time_period', now.timePeriod), areaName(scene)].join(
				scene.words.title.join
			),
			note: earlier
				? words.key.before(
						valueName(scene, 'time_period', earlier.timePeriod),
						printedWithUnit(scene, measure, earlier.value)
					)
				: '',
			sample: scene.data.sample,
			number: now.value === null ? null : roundHalfUp(now.value, decimalsOf(scene, measure)),
			origin: {
				dataset: scene.dataset.id,
				measure,
				where: { ...scene.chosen, time_period: now.timePeriod }
			}
		}
	];
}

/** The figures at the head of an occupation's page; what is not published is left out. */
export function occupationKeyFigures(
	balance: Scene,
	wages: Scene | null,
	{ place, least, fewPaid }: Standing,
	words: OccupationWords
): KeyFigure[] {
	const { language } = balance;
	const of = (measure: string, label: string) =>
		newest({ ...balance, measure }, measure, label, words);
	const pay = (employment: string, label: string) =>
		wages
			? newest(
					{ ...wages, chosen: { ...wages.chosen, employment } },
					`wage-${employment}`,
					label,
					words
				).map((figure) => withCaution(figure, fewPaid[employment]))
			: [];
	const joined = (...parts: readonly string[]) =>
		parts.filter(Boolean).join(language === 'en' ? '; ' : '。');
	const withCaution = (figure: KeyFigure, openings: number | undefined): KeyFigure =>
		openings === undefined
			? figure
			: {
					...figure,
					note: joined(figure.note, words.key.fewPaid(quantityIn(balance, openings, 0, 'openings')))
				};
	const rank = place
		? words.key.rank(formatNumber(place.rank, language), place.among)
		: smallBase(balance, least, words);
	return [
		...of('active_ratio', words.key.ratio).map((figure) => ({
			...figure,
			id: 'ratio',
			note: joined(figure.note, rank)
		})),
		...of('active_gap', words.key.gap),
		...of('active_openings_mean', words.key.openings),
		...pay('full_time', words.key.wageFull),
		...pay('part_time', words.key.wagePart)
	];
}

function smallBase(balance: Scene, least: number, words: OccupationWords): string {
	const rows = balance.rows.filter(
		(row) =>
			row['ref_area'] === balance.chosen.ref_area && row['employment'] === balance.chosen.employment
	);
	const latest = rows.sort((a, b) =>
		textIn(a, 'time_period') < textIn(b, 'time_period') ? 1 : -1
	)[0];
	const base = numberIn(latest, 'active_applicants');
	return base === null || base >= least
		? ''
		: words.key.small(printedWithUnit(balance, 'active_applicants', base));
}
