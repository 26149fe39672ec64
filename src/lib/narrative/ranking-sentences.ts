import { SITE } from '#lib/catalogue/site.ts';
import { periodBefore, ranking, totalRow } from './ranking.ts';
import {
	areaName,
	chosenName,
	dimensionTitle,
	measureTitle,
	numberIn,
	printedWithUnit,
	textIn,
	valueName,
	type Scene
} from './scene.ts';

/** The area of the items and what they are part of; empty where the items are areas. */
export function placeName(scene: Scene): string {
	if (scene.figure.across === 'ref_area') return '';
	const part = scene.figure.part?.[scene.language];
	return [areaName(scene), ...(part ? [part] : [])].join(PART_JOIN[scene.language]);
}

const PART_JOIN = { ja: 'の', en: ', ', 'zh-Hant': '' } as const;

/** The first three items, the total with the year before, and the home area among areas. */
export function rankingSentences(scene: Scene): string[] {
	const { words, measure, figure } = scene;
	const items = ranking(scene).filter(({ value, small }) => value !== null && !small);
	if (items.length === 0) return [words.figure.noData];
	const top = items
		.slice(0, 3)
		.map(({ name, value }) => words.finding.item(name, printedWithUnit(scene, measure, value)));
	const threshold =
		figure.base && scene.threshold > 0
			? words.finding.threshold(
					measureTitle(scene, figure.base.measure),
					printedWithUnit(scene, figure.base.measure, scene.threshold),
					scene.dataset.frequency !== 'month'
				)
			: null;
	// Where areas are ranked, what else was chosen says what is counted there.
	const counted = (['occupation', 'employment'] as const).map((one) => chosenName(scene, one));
	const place =
		placeName(scene) ||
		counted.filter(Boolean).join(words.title.join) ||
		SITE.areaName[scene.language];
	const first = words.finding.ranking({
		period: chosenName(scene, 'time_period'),
		area: place,
		measure: measureTitle(scene, measure),
		dimension: dimensionTitle(scene, figure.across),
		threshold,
		top: words.list(top)
	});
	return [first, ...totalSentence(scene), ...homeSentence(scene)];
}

function totalSentence(scene: Scene): string[] {
	const { words, measure } = scene;
	const row = totalRow(scene, scene.chosen.time_period);
	const value = numberIn(row, measure);
	if (!row || value === null) return [];
	const name = valueName(scene, scene.figure.across, textIn(row, scene.figure.across));
	const before = periodBefore(scene);
	const earlier = before === null ? null : numberIn(totalRow(scene, before), measure);
	const text = printedWithUnit(scene, measure, value);
	if (before === null || earlier === null) return [words.finding.total(name, text)];
	return [
		words.finding.totalChange(
			name,
			text,
			valueName(scene, 'time_period', before),
			printedWithUnit(scene, measure, earlier)
		)
	];
}

/** Where areas are ranked: the home prefecture. */
function homeSentence(scene: Scene): string[] {
	if (scene.figure.across !== 'ref_area') return [];
	const home = ranking(scene).find(({ code }) => code === SITE.area);
	if (!home || home.value === null) return [];
	return [scene.words.finding.total(home.name, printedWithUnit(scene, scene.measure, home.value))];
}
