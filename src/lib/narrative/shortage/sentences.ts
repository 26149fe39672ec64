import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import type { ShortageWords } from '#lib/base/words/shortage/ja.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { areaName, chosenName, printedWithUnit, valueName, type Scene } from '../scene.ts';
import type { FieldBalance } from './balance.ts';

const DECIMALS = 2;

/** What a field's page says first: level, change on the year, gap, the nation, what is missing. */
export function fieldSentences(
	scene: Scene,
	words: ShortageWords,
	{ id, ratio, before, gap, nation, missing }: FieldBalance
): string[] {
	const { language } = scene;
	const field = valueName(scene, 'occupation', id);
	if (ratio === null) return [words.noData(field)];
	const times = (value: number) => printedWithUnit(scene, 'active_ratio', value);
	return [
		words.ratio({
			period: chosenName(scene, 'time_period'),
			area: areaName(scene),
			field,
			value: times(ratio)
		}),
		...(before ? [changeSentence(scene, words, ratio, before)] : []),
		...(gap === null
			? []
			: [words.gap(formatNumber(Math.abs(gap), language), Math.sign(gap) as -1 | 0 | 1)]),
		...(nation === null || scene.chosen.ref_area === SITE.nation
			? []
			: [words.nation(valueName(scene, 'ref_area', SITE.nation), times(nation))]),
		...(missing > 0 ? [words.missing(formatNumber(missing, language))] : [])
	];
}

/** The difference of what is printed, so that a reader who subtracts gets the same. */
function changeSentence(
	scene: Scene,
	words: ShortageWords,
	ratio: number,
	before: NonNullable<FieldBalance['before']>
): string {
	const amount = roundHalfUp(
		roundHalfUp(ratio, DECIMALS) - roundHalfUp(before.ratio, DECIMALS),
		DECIMALS
	);
	return words.change({
		before: valueName(scene, 'time_period', before.period),
		beforeValue: printedWithUnit(scene, 'active_ratio', before.ratio),
		amount: formatNumber(Math.abs(amount), scene.language, DECIMALS),
		direction: Math.sign(amount) as -1 | 0 | 1
	});
}

/** How many of the fields have more openings than applicants. */
export const overviewSentence = (
	scene: Scene,
	words: ShortageWords,
	fields: readonly FieldBalance[]
): string =>
	words.lead({
		period: chosenName(scene, 'time_period'),
		area: areaName(scene),
		more: formatNumber(fields.filter(({ gap }) => (gap ?? 0) > 0).length, scene.language),
		all: formatNumber(fields.length, scene.language)
	});
