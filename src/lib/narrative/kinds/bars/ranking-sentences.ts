import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Row } from '#lib/query/table.ts';
import { note, type Statement } from '../../claim.ts';
import { movedOn } from '../../moved.ts';
import { drawnQuantity, quantityWithUnit } from '../../quantity.ts';
import { periodBefore, ranking, rowsBefore, totalRow, type RankedItem } from '../../ranking.ts';
import {
	areaName,
	chosenName,
	printedWithUnit,
	textIn,
	valueName,
	type Scene
} from '../../scene.ts';
import { compared, leaders, nounOf, overOf, setPhrase, thresholdOf } from '../../set.ts';
import { termOf } from '../../term.ts';

/** Where areas are ranked, what else was chosen says what is counted there. */
export function countedIn(scene: Scene): string {
	if (scene.figure.across !== 'ref_area') return areaName(scene);
	const counted = (['occupation', 'employment'] as const).map((one) => chosenName(scene, one));
	return (
		counted.filter(Boolean).join(scene.words.title.join) ||
		wholeName(scene) ||
		SITE.areaName[scene.language]
	);
}

function wholeName(scene: Scene): string {
	const row = totalRow(scene, scene.chosen.time_period);
	return row ? valueName(scene, 'ref_area', textIn(row, 'ref_area')) : '';
}

/** The first items of a set that is named, the other end, and the total with the year before. */
export function rankingSentences(scene: Scene): Statement[] {
	const { words } = scene;
	const quantity = drawnQuantity(scene);
	const all = ranking(scene);
	const valued = all.filter(({ value }) => value !== null);
	if (valued.length === 0)
		return [note(scene.by === 'change' ? words.ranking.noChange : words.figure.noData)];
	const items = compared(all);
	if (items.length === 0) return [allSmall(scene, all), ...totalSentence(scene)];
	return [
		...mostSentence(scene, all, items),
		...(quantity.hasZero ? leastSentence(scene, all, items) : []),
		...totalSentence(scene),
		...homeSentence(scene)
	];
}

/** How many are named at most. */
const FIRST = 3;

const printedValue = (scene: Scene, value: number | null): number =>
	roundHalfUp(value ?? 0, drawnQuantity(scene).decimals);

const named = (scene: Scene, items: readonly RankedItem[]) =>
	items.map(({ code, value }) => ({ code, value: printedValue(scene, value) }));

const itemWords = (scene: Scene, items: readonly RankedItem[]): string =>
	scene.words.list(
		items.map(({ name, value }) =>
			scene.words.say.item(name, quantityWithUnit(scene, drawnQuantity(scene), value))
		)
	);

function mostSentence(
	scene: Scene,
	all: readonly RankedItem[],
	items: readonly RankedItem[]
): Statement[] {
	const { words } = scene;
	const quantity = drawnQuantity(scene);
	const over = overOf(scene, all, periodBefore(scene));
	// One of one is no order; and where all would be named, the first alone is a finding.
	const [only] = items;
	if (only && all.length === 1)
		return rowSentence(scene, only.row, rowsBefore(scene).get(only.code));
	const first = Math.min(FIRST, items.length - 1);
	const top = leaders(items, ({ value }) => printedValue(scene, value), Math.max(1, first));
	const said = {
		period: chosenName(scene, 'time_period'),
		area: countedIn(scene),
		set: setPhrase(scene, all),
		measure: quantity.title,
		size: quantity.size
	};
	if (top.length === 0) return tiedSentence(scene, items, over, said);
	return [
		{
			text: words.say.most({
				...said,
				end: 'highest',
				top: itemWords(scene, top),
				single: top.length === 1
			}),
			claims: [{ kind: 'extreme', end: 'highest', named: named(scene, top), over }]
		}
	];
}

/** So many share the first place that naming them would be a list. */
function tiedSentence(
	scene: Scene,
	items: readonly RankedItem[],
	over: ReturnType<typeof overOf>,
	said: Omit<Parameters<Scene['words']['say']['tied']>[0], 'value' | 'count'>
): Statement[] {
	const [first] = items;
	if (!first) return [];
	const value = printedValue(scene, first.value);
	const count = items.filter((one) => printedValue(scene, one.value) === value).length;
	return [
		{
			text: scene.words.say.tied({
				...said,
				value: quantityWithUnit(scene, drawnQuantity(scene), first.value),
				count: formatNumber(count, scene.language)
			}),
			claims: [{ kind: 'count', count, over, that: { atLeast: value } }]
		}
	];
}

/** Where values lie on both sides of 0, the other end is a finding too. */
function leastSentence(
	scene: Scene,
	all: readonly RankedItem[],
	items: readonly RankedItem[]
): Statement[] {
	if (items.length < 4) return [];
	const last = leaders([...items].reverse(), ({ value }) => printedValue(scene, value), 1);
	if (last.length === 0) return [];
	const over = overOf(scene, all, periodBefore(scene));
	return [
		{
			text: scene.words.say.least(drawnQuantity(scene).size, itemWords(scene, last)),
			claims: [{ kind: 'extreme', end: 'lowest', named: named(scene, last), over }]
		}
	];
}

/** There are values, and each rests on too few to be ranked. */
const allSmall = (scene: Scene, all: readonly RankedItem[]): Statement => ({
	text: scene.words.say.allSmall({
		period: chosenName(scene, 'time_period'),
		area: countedIn(scene),
		within: scene.within === null ? '' : valueName(scene, scene.figure.across, scene.within),
		threshold: thresholdOf(scene) ?? '',
		noun: nounOf(scene)
	}),
	claims: [
		{
			kind: 'count',
			count: 0,
			over: overOf(scene, all, periodBefore(scene)),
			that: { atLeast: -Infinity }
		}
	]
});

/** A row named, with its value and, if its year before is there, the change. */
function rowSentence(scene: Scene, row: Row | undefined, before: Row | undefined): Statement[] {
	const { words, measure, figure } = scene;
	const term = termOf(scene, measure, row);
	if (!row || !term) return [];
	const moved = movedOn(scene, measure, row, before);
	// In a ranking by change the change is what was asked for.
	if (scene.by === 'change' && !moved) return [];
	return [
		{
			text: words.say.total(
				valueName(scene, figure.across, textIn(row, figure.across)),
				printedWithUnit(scene, measure, term.value),
				moved && moved.text
			),
			claims: [{ kind: 'level', of: term }, ...(moved ? [moved.claim] : [])]
		}
	];
}

function totalSentence(scene: Scene): Statement[] {
	const before = periodBefore(scene);
	return rowSentence(
		scene,
		totalRow(scene, scene.chosen.time_period),
		before === null ? undefined : totalRow(scene, before)
	);
}

/** Where areas are ranked: the home area. */
function homeSentence(scene: Scene): Statement[] {
	if (scene.figure.across !== 'ref_area') return [];
	const home = ranking(scene).find(({ code }) => code === SITE.area);
	return rowSentence(scene, home?.row, rowsBefore(scene).get(SITE.area));
}
