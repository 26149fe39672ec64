import type { Language } from '#lib/base/language.ts';
import { formatNumber } from '#lib/base/number.ts';
import { period, type Frequency } from '#lib/base/period.ts';
import { MINIMUM_WAGES, minimumWageIn, type MinimumWageStep } from '#lib/catalogue/minimum-wage.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { unitOf } from '#lib/catalogue/measure.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Mark } from '#lib/charts/time-series/options.ts';
import type { Scene } from './scene.ts';
import { periodsShown } from './series.ts';

export const yenHour = (yen: number, language: Language): string =>
	`${formatNumber(yen, language)}${UNITS.yen_hour.short[language]}`;

/** A day on the axis of a frequency: within its month, or within its fiscal year. */
function placeOf(day: string, frequency: Frequency): number {
	const month = period(day.slice(0, 7)).index + (Number(day.slice(8)) - 1) / 31;
	if (frequency === 'month') return month;
	return (month - (frequency === 'fiscal-year' ? 3 : 0)) / 12;
}

/** A level is drawn from half a period before the place of its mark. */
const HALF = 0.5;

/**
 * The minimum wages in force between the first and the last period of an hourly chart, as dated
 * levels; the one in force at the start begins there.
 */
export function minimumWageMarks(
	frequency: Frequency,
	[first, last]: readonly [number, number],
	label: (step: MinimumWageStep) => string
): Mark[] {
	const dated = MINIMUM_WAGES.map((step) => ({ step, x: placeOf(step.from, frequency) }));
	const before = dated.filter(({ x }) => x <= first).at(-1);
	return dated
		.filter((one) => one === before || (one.x > first && one.x - HALF <= last))
		.map(({ step, x }) => ({
			// None begins before the plot.
			x: Math.max(x, first + HALF),
			label: label(step),
			value: step.yen
		}));
}

const isHourlyAtHome = (scene: Scene, measure: string): boolean => {
	const declared = scene.dataset.measures[measure];
	return (
		declared !== undefined &&
		unitOf(declared, scene.chosen) === 'yen_hour' &&
		scene.chosen.ref_area !== SITE.nation
	);
};

const labelOf = ({ words, language }: Scene, yen: number): string =>
	words.figure.minimumWage(SITE.areaName[language], yenHour(yen, language));

/** The level for hourly pay in one month of the home area; none for other units and the nation. */
export function minimumWageReference(
	scene: Scene,
	measure: string
): { readonly value: number; readonly label: string }[] {
	const step = minimumWageIn(scene.chosen.time_period ?? '');
	if (!step || scene.dataset.frequency !== 'month' || !isHourlyAtHome(scene, measure)) return [];
	return [{ value: step.yen, label: labelOf(scene, step.yen) }];
}

/** The levels for a series of hourly pay in the home area; none for other units and the nation. */
export function minimumWageLevels(scene: Scene, measure: string): Mark[] {
	const shown = periodsShown(scene);
	const [first, last] = [shown[0], shown.at(-1)];
	if (first === undefined || last === undefined || !isHourlyAtHome(scene, measure)) return [];
	return minimumWageMarks(
		scene.dataset.frequency,
		[period(first).index, period(last).index],
		({ yen }) => labelOf(scene, yen)
	);
}
