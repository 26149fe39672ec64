import { SITE } from '#lib/catalogue/site.ts';
import { drawnQuantity, quantityWithUnit } from '../../quantity.ts';
import { periodBefore, ranking, totalRow, type RankedItem } from '../../ranking.ts';
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
} from '../../scene.ts';

/** The area of the items and what they are part of; empty where the items are areas. */
function placeName(scene: Scene): string {
	if (scene.figure.across === 'ref_area') return '';
	const part = scene.figure.part?.[scene.language];
	return [areaName(scene), ...(part ? [part] : [])].join(PART_JOIN[scene.language]);
}

/** Where areas are ranked, what else was chosen says what is counted there. */
export function countedIn(scene: Scene): string {
	const counted = (['occupation', 'employment'] as const).map((one) => chosenName(scene, one));
	return (
		placeName(scene) ||
		counted.filter(Boolean).join(scene.words.title.join) ||
		SITE.areaName[scene.language]
	);
}

const PART_JOIN = { ja: 'の', en: ', ', 'zh-Hant': '' } as const;

/** The first three items, the total with the year before, and the home area among areas. */
export function rankingSentences(scene: Scene): string[] {
	const { words, figure } = scene;
	const quantity = drawnQuantity(scene);
	const all = ranking(scene).filter(({ value }) => value !== null);
	const items = all.filter(({ small }) => !small);
	const threshold =
		figure.base && scene.threshold > 0
			? words.finding.threshold(
					measureTitle(scene, figure.base.measure),
					printedWithUnit(scene, figure.base.measure, scene.threshold),
					scene.dataset.frequency !== 'month'
				)
			: null;
	if (all.length === 0)
		return [scene.by === 'change' ? words.ranking.noChange : words.figure.noData];
	if (items.length === 0) return [...allSmallSentence(scene, threshold), ...totalSentence(scene)];
	const top = items
		.slice(0, 3)
		.map(({ name, value }) => words.finding.item(name, quantityWithUnit(scene, quantity, value)));
	const first = words.finding.ranking({
		period: chosenName(scene, 'time_period'),
		area: countedIn(scene),
		measure: quantity.title,
		signed: quantity.hasZero,
		dimension: dimensionTitle(scene, figure.across),
		threshold,
		top: words.list(top)
	});
	return [
		first,
		...(quantity.hasZero ? lowestSentence(scene, items) : []),
		...totalSentence(scene),
		...homeSentence(scene)
	];
}

/** Where values lie on both sides of 0, the other end is a finding too. */
function lowestSentence(scene: Scene, items: readonly RankedItem[]): string[] {
	const last = items.at(-1);
	if (!last || items.length < 4) return [];
	const value = quantityWithUnit(scene, drawnQuantity(scene), last.value);
	return [scene.words.ranking.lowest(scene.words.finding.item(last.name, value))];
}

/** There are values, and each rests on too few to be ranked. */
const allSmallSentence = (scene: Scene, threshold: string | null): string[] => [
	scene.words.ranking.allSmall(
		chosenName(scene, 'time_period'),
		countedIn(scene),
		threshold ?? '',
		dimensionTitle(scene, scene.figure.across)
	)
];

function totalSentence(scene: Scene): string[] {
	const { words, measure } = scene;
	const quantity = drawnQuantity(scene);
	const row = totalRow(scene, scene.chosen.time_period);
	const before = periodBefore(scene);
	const rowBefore = before === null ? undefined : totalRow(scene, before);
	const value = quantity.of(row, rowBefore);
	if (!row || value === null) return [];
	const name = valueName(scene, scene.figure.across, textIn(row, scene.figure.across));
	const text = quantityWithUnit(scene, quantity, value);
	const earlier = numberIn(rowBefore, measure);
	if (scene.by === 'change' || before === null || earlier === null)
		return [words.finding.total(name, text)];
	return [
		words.finding.totalChange(
			name,
			text,
			valueName(scene, 'time_period', before),
			quantityWithUnit(scene, quantity, earlier)
		)
	];
}

/** Where areas are ranked: the home prefecture. */
function homeSentence(scene: Scene): string[] {
	if (scene.figure.across !== 'ref_area') return [];
	const home = ranking(scene).find(({ code }) => code === SITE.area);
	if (!home || home.value === null) return [];
	const value = quantityWithUnit(scene, drawnQuantity(scene), home.value);
	return [scene.words.finding.total(home.name, value)];
}
