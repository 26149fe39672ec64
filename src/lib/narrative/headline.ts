import { formatNumber } from '#lib/base/number.ts';
import { period, periodCode, periodLabel, yearBefore } from '#lib/base/period.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Row } from '#lib/query/table.ts';
import { numberIn, textIn, valueName, type Scene } from './scene.ts';

/** One figure with what a reader needs to place it. */
export interface KeyFigure {
	readonly id: string;
	readonly label: string;
	readonly value: string;
	readonly unit: string;
	readonly period: string;
	readonly note: string;
}

const { area: HOME, nation: NATION } = SITE;

const rowAt = (scene: Scene, area: string, timePeriod: string): Row | undefined =>
	scene.rows.find((row) => row['ref_area'] === area && row['time_period'] === timePeriod);

/** The newest row of an area in which a measure was published. */
function latest(scene: Scene, area: string, measure: string): Row | undefined {
	return scene.rows
		.filter((row) => row['ref_area'] === area && numberIn(row, measure) !== null)
		.sort((a, b) => (textIn(a, 'time_period') < textIn(b, 'time_period') ? 1 : -1))[0];
}

const label = ({ language }: Scene, timePeriod: string) =>
	periodLabel(period(timePeriod), language, true);

/**
 * The month in sentences, from the figures: level, change on the month as published, the year
 * before, the nation. A figure that is missing leaves its sentence out.
 */
export function monthlyParagraph(scene: Scene): string {
	const { words, language } = scene;
	const home = latest(scene, HOME, 'active_ratio');
	if (!home) return words.figure.noData;
	const at = textIn(home, 'time_period');
	const times = (row: Row | undefined) => ratio(scene, row);
	const change = numberIn(home, 'active_ratio_change');
	const before = periodCode(yearBefore(period(at)));
	const earlier = rowAt(scene, HOME, before);
	const nation = latest(scene, NATION, 'active_ratio');
	const sentences = [
		words.home.lead({
			period: periodLabel(period(at), language),
			area: valueName(scene, 'ref_area', HOME),
			value: times(home) ?? ''
		}),
		...(change === null
			? []
			: [
					words.home.month(
						formatNumber(Math.abs(change), language, 2),
						Math.sign(change) as -1 | 0 | 1
					)
				]),
		...(times(earlier)
			? [words.home.year(periodLabel(period(before), language), times(earlier) ?? '')]
			: []),
		...(nation
			? [
					words.home.nation(
						periodLabel(period(textIn(nation, 'time_period')), language),
						times(nation) ?? ''
					)
				]
			: []),
		words.home.caution
	];
	return sentences.join(language === 'en' ? ' ' : '');
}

function ratio({ language, words }: Scene, row: Row | undefined): string | null {
	const value = numberIn(row, 'active_ratio');
	return value === null ? null : `${formatNumber(value, language, 2)}${words.home.times}`;
}

/** The key figures of the month; each stands with the period for which it is known. */
export function keyFigures(scene: Scene): KeyFigure[] {
	const { words, language } = scene;
	const home = latest(scene, HOME, 'active_ratio');
	if (!home) return [];
	const at = textIn(home, 'time_period');
	const before = periodCode(yearBefore(period(at)));
	const figure = (
		id: string,
		title: string,
		row: Row | undefined,
		measure: string,
		decimals: number,
		unit: string,
		signed = false
	): KeyFigure[] => {
		const value = numberIn(row, measure);
		if (!row || value === null) return [];
		const reliability = textIn(row, 'reliability');
		return [
			{
				id,
				label: title,
				value: formatNumber(value, language, decimals, signed),
				unit,
				period: label(scene, textIn(row, 'time_period')),
				note: reliability
					? words.home.reliability(words.reliability[reliability as keyof typeof words.reliability])
					: ''
			}
		];
	};
	const { times, points, persons } = words.home;
	return [
		...figure('ratio', words.home.keyRatio, home, 'active_ratio', 2, times),
		...figure('month', words.home.keyMonth, home, 'active_ratio_change', 2, points, true),
		...figure('year', words.home.keyYear, rowAt(scene, HOME, before), 'active_ratio', 2, times),
		...figure(
			'nation',
			words.home.keyNation,
			latest(scene, NATION, 'active_ratio'),
			'active_ratio',
			2,
			times
		),
		...figure(
			'openings',
			words.home.keyOpenings,
			latest(scene, HOME, 'active_openings'),
			'active_openings',
			0,
			persons
		),
		...figure(
			'applicants',
			words.home.keyApplicants,
			latest(scene, HOME, 'active_applicants'),
			'active_applicants',
			0,
			persons
		)
	];
}
