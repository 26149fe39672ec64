import { roundHalfUp } from '#lib/base/number.ts';
import type { Statement } from '../claim.ts';
import { drawnQuantity, quantityWithUnit } from '../quantity.ts';
import { ranking } from '../ranking.ts';
import type { Scene } from '../scene.ts';
import { compared, leaders, overOf } from '../set.ts';

/** How many are named at most. */
export const FIRST = 3;

/**
 * The first or last of the set that the sentence before has named; nothing where too many share the
 * place.
 */
export function atEnd(scene: Scene, end: 'highest' | 'lowest', first: number): Statement[] {
	const { words } = scene;
	const quantity = drawnQuantity(scene);
	const all = ranking(scene);
	const items = compared(all);
	const printed = (value: number | null) => roundHalfUp(value ?? 0, quantity.decimals);
	const named = leaders(
		end === 'highest' ? items : [...items].reverse(),
		({ value }) => printed(value),
		Math.min(first, items.length - 1)
	);
	if (named.length === 0) return [];
	const top = words.list(
		named.map(({ name, value }) => words.say.item(name, quantityWithUnit(scene, quantity, value)))
	);
	return [
		{
			text:
				end === 'lowest'
					? words.say.least(quantity.size, top)
					: words.say.goesOn({
							measure: quantity.title,
							size: quantity.size,
							top,
							single: named.length === 1
						}),
			claims: [
				{
					kind: 'extreme',
					end,
					named: named.map(({ code, value }) => ({ code, value: printed(value) })),
					over: overOf(scene, all, null)
				}
			]
		}
	];
}
