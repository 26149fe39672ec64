import { formatNumber } from '#lib/base/number.ts';
import type { ShortageWords } from '#lib/base/words/shortage/ja.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { note, type Statement } from '../claim.ts';
import { difference } from '../compare.ts';
import { atEnd, FIRST } from '../kinds/ends.ts';
import { movedOn } from '../moved.ts';
import { ranking } from '../ranking.ts';
import {
	areaName,
	chosenName,
	decimalsOf,
	measureTitle,
	numberIn,
	printedWithUnit,
	textIn,
	valueName,
	type Scene
} from '../scene.ts';
import { compared, overOf } from '../set.ts';
import { directionOf } from '../speech.ts';
import { termOf } from '../term.ts';
import type { FieldBalance } from './balance.ts';

const RATIO = 'active_ratio';
const GAP = 'active_gap';

/** What a field's page says first: level, change on the year, the nation, gap, what is missing. */
export function fieldSentences(
	scene: Scene,
	words: ShortageWords,
	{ id, row, before, nation, missing }: FieldBalance
): Statement[] {
	const { say } = scene.words;
	const field = valueName(scene, 'occupation', id);
	const of = termOf(scene, RATIO, row);
	if (!of) return [note(words.noData(field))];
	const moved = movedOn(scene, RATIO, row, before);
	return [
		{
			text: say.level({
				period: chosenName(scene, 'time_period'),
				subject: words.fieldIn(areaName(scene), field),
				measure: measureTitle(scene, RATIO),
				value: printedWithUnit(scene, RATIO, of.value)
			}),
			claims: [{ kind: 'level', of }]
		},
		...(moved ? [{ text: say.movedAlone(moved.text), claims: [moved.claim] }] : []),
		...nationSentence(scene, { row, nation }),
		...gapSentence(scene, words, row),
		...(missing > 0
			? [
					{
						text: say.missingParts(formatNumber(missing, scene.language)),
						claims: [{ kind: 'missing', of, count: missing } as const]
					}
				]
			: []),
		note(words.scope)
	];
}

function nationSentence(
	scene: Scene,
	{ row, nation }: Pick<FieldBalance, 'row' | 'nation'>
): Statement[] {
	const [of, to] = [termOf(scene, RATIO, row), termOf(scene, RATIO, nation)];
	const decimals = decimalsOf(scene, RATIO);
	const amount = difference(numberIn(row, RATIO), numberIn(nation, RATIO), decimals);
	if (!of || !to || !nation || amount === null) return [];
	return [
		{
			text: scene.words.say.beside({
				name: valueName(scene, 'ref_area', textIn(nation, 'ref_area')),
				value: printedWithUnit(scene, RATIO, to.value),
				amount: `${formatNumber(Math.abs(amount), scene.language, decimals)}${UNITS.points.short[scene.language]}`,
				direction: directionOf(amount)
			}),
			claims: [{ kind: 'comparison', of, to, amount }]
		}
	];
}

function gapSentence(scene: Scene, words: ShortageWords, row: FieldBalance['row']): Statement[] {
	const of = termOf(scene, GAP, row);
	if (!of) return [];
	return [
		{
			text: words.gap(
				formatNumber(Math.abs(of.value), scene.language),
				directionOf(of.value),
				of.per === 'month'
			),
			claims: [{ kind: 'level', of }]
		}
	];
}

/** In how many of the fields openings outnumber applicants, and which stands out by ratio and gap. */
export function overviewSentences(scene: Scene, words: ShortageWords): Statement[] {
	const byGap: Scene = { ...scene, measure: GAP };
	const all = ranking(byGap);
	const known = compared(all);
	if (known.length === 0) return [note(scene.words.figure.noData)];
	const count = known.filter(({ value }) => (value ?? 0) > 0).length;
	const number = (value: number) => formatNumber(value, scene.language);
	return [
		{
			text: words.more({
				period: chosenName(scene, 'time_period'),
				area: areaName(scene),
				count: number(count),
				all: number(known.length),
				every: count === known.length
			}),
			claims: [{ kind: 'count', count, over: overOf(byGap, all, null), that: { above: 0 } }]
		},
		...atEnd(scene, 'highest', FIRST),
		...atEnd(byGap, 'highest', FIRST),
		note(words.scope)
	];
}
