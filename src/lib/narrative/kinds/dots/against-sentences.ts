import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import type { Over, Statement } from '../../claim.ts';
import { difference } from '../../compare.ts';
import type { RankedItem } from '../../ranking.ts';
import {
	areaName,
	chosenName,
	decimalsOf,
	measureTitle,
	numberIn,
	unitWords,
	type Scene
} from '../../scene.ts';
import { compared, leaders, nounOf, overOf, setPhrase } from '../../set.ts';
import { dotItems, type DotLine } from './dots.ts';

/** How many items lie below and above the area beside, and which lie furthest from it. */
export function againstSentences(own: DotLine, other: DotLine): Statement[] {
	const { scene } = own;
	const { say } = scene.words;
	const all = dotItems([own]).map((item) => apart(scene, item, other));
	const items = compared(all);
	const [below, above] = [-1, 1].map((sign) =>
		items.filter(({ value }) => Math.sign(value ?? 0) === sign)
	);
	if (!below || !above || items.length < 2 || below.length + above.length === 0) return [];
	const over: Over = { ...overOf(scene, all, null), against: { ref_area: other.area } };
	const number = (of: readonly RankedItem[]) =>
		of.length === 0 ? null : formatNumber(of.length, scene.language);
	const name = areaName(other.scene);
	return [
		{
			text: say.against({
				period: chosenName(scene, 'time_period'),
				area: areaName(scene),
				set: setPhrase(scene, all),
				noun: nounOf(scene),
				measure: measureTitle(scene, scene.measure),
				other: name,
				below: number(below),
				above: number(above),
				whole: [below, above].some((of) => of.length === items.length)
			}),
			claims: (
				[
					[below, -1],
					[above, 1]
				] as const
			)
				.filter(([of]) => of.length > 0)
				.map(([of, sign]) => ({ kind: 'count', count: of.length, over, that: { sign } }))
		},
		...furthest(scene, over, name, furthestOf(below, -1), furthestOf(above, 1))
	];
}

/** The item with what it has more than the area beside, of what is printed. */
function apart(scene: Scene, item: RankedItem, { rows }: DotLine): RankedItem {
	const there = numberIn(rows.get(item.code), scene.measure);
	return { ...item, value: difference(item.value, there, decimalsOf(scene, scene.measure)) };
}

/** The first, with those that share its place; none where they are too many to be named. */
const furthestOf = (items: readonly RankedItem[], sign: 1 | -1): readonly RankedItem[] =>
	leaders(
		items.toSorted((a, b) => sign * ((b.value ?? 0) - (a.value ?? 0))),
		({ value }) => value ?? 0,
		1
	);

function furthest(
	scene: Scene,
	over: Over,
	other: string,
	below: readonly RankedItem[],
	above: readonly RankedItem[]
): Statement[] {
	if (below.length + above.length === 0) return [];
	const { language, words } = scene;
	const { short } = unitWords(scene, scene.measure);
	const named = (items: readonly RankedItem[]) =>
		items.length === 0
			? null
			: words.list(
					items.map(({ name, value }) =>
						words.say.item(
							name,
							`${formatNumber(value ?? 0, language, over.decimals, true)}${short}`
						)
					)
				);
	return [
		{
			text: words.say.furthest({ other, below: named(below), above: named(above) }),
			claims: (
				[
					[below, 'lowest'],
					[above, 'highest']
				] as const
			)
				.filter(([of]) => of.length > 0)
				.map(([of, end]) => ({
					kind: 'extreme',
					end,
					named: of.map(({ code, value }) => ({
						code,
						value: roundHalfUp(value ?? 0, over.decimals)
					})),
					over
				}))
		}
	];
}
