import { formatNumber } from '#lib/base/number.ts';
import type { SetPhrase } from '#lib/base/words/sentences/ja.ts';
import { GROUPINGS } from '#lib/catalogue/grouping.ts';
import { baseOf } from './base.ts';
import { areaKind } from './ranked-areas.ts';
import type { Members, Over } from './claim.ts';
import { rollsUp, type RankedItem } from './ranking.ts';
import { decimalsOf, measureOf, valueName, type Scene } from './scene.ts';
import { claimedMeasure } from './term.ts';
import { changeKind } from './compare.ts';

/*
 * The set over which a sentence speaks, twice: as data for the claim, and in the words of the
 * sentence. Both are made of the same members, so that the words never name more than was compared.
 */

/** What the ranked items of a scene are, of all that the code list has. */
export function membersOf(scene: Scene): Members {
	const { figure, within, level } = scene;
	const grouping = figure.grouping && GROUPINGS[figure.grouping];
	if (grouping?.dimension === figure.across)
		return { of: 'codes', codes: grouping.groups.map(({ id }) => id) };
	if (within !== null) return { of: 'parts', group: within };
	if (figure.items) return { of: 'codes', codes: figure.items };
	return rollsUp(scene) && level === 'major' ? { of: 'groups' } : { of: 'items' };
}

/** What the members are called when they are counted. */
export function nounOf(scene: Scene): SetPhrase['noun'] {
	const { figure, level, within } = scene;
	if (figure.across === 'ref_area') return areaKind(scene);
	if (figure.across === 'worker_group') return 'category';
	if (figure.across !== 'occupation') return 'industry';
	if (figure.grouping) return 'field';
	return rollsUp(scene) && level === 'major' && within === null ? 'group' : 'occupation';
}

/** The condition that leaves out members with too small a base; null where the figure has none. */
export const thresholdOf = (scene: Scene): string | null => {
	const base = baseOf(scene);
	return base && base.threshold > 0
		? scene.words.say.threshold(base.title, base.withUnit(base.threshold))
		: null;
};

/** The items that are compared: those with a value on a base that is large enough. */
export const compared = (items: readonly RankedItem[]): RankedItem[] =>
	items.filter(({ value, small }) => value !== null && !small);

/** The set of a ranking as data. @param items all items, compared or not */
export function overOf(scene: Scene, items: readonly RankedItem[], before: string | null): Over {
	const { figure, dataset, measure, chosen, by } = scene;
	const base = baseOf(scene);
	const { [figure.across]: _, ...where } = chosen;
	const isChange = by === 'change' && before !== null;
	return {
		dataset: dataset.id,
		...claimedMeasure(dataset, measure),
		across: figure.across,
		where: where,
		...(figure.grouping && { grouping: figure.grouping }),
		members: membersOf(scene),
		...(base && base.threshold > 0 && { base: base.claim }),
		...(isChange && {
			since: { period: before, as: changeKind(measureOf(scene, measure), chosen).as }
		}),
		decimals: isChange
			? changeKind(measureOf(scene, measure), chosen).decimals
			: decimalsOf(scene, measure),
		compared: compared(items).length,
		belong: items.length
	};
}

/** The same set in words. */
export function setPhrase(scene: Scene, items: readonly RankedItem[]): string {
	const { figure, language, words, within } = scene;
	const count = compared(items).length;
	return words.say.set({
		noun: nounOf(scene),
		within:
			within === null ? (figure.part?.[language] ?? '') : valueName(scene, figure.across, within),
		// A condition that leaves nobody out need not be told.
		threshold: items.some(({ small }) => small) ? thresholdOf(scene) : null,
		valued: items.some(({ value, small }) => value === null && !small),
		compared: formatNumber(count, language),
		belong: formatNumber(items.length, language),
		complete: count === items.length,
		found: figure.found ?? false
	});
}

/** How many items are named at most, and how many more where they share the last place. */
const FIRST = 3;
const MOST = 5;

/**
 * The first items of an order such that none that shares the last place is left out; none where
 * too many share the first.
 */
export function leaders<T>(
	ordered: readonly T[],
	of: (item: T) => number,
	first = FIRST
): readonly T[] {
	if (ordered.length <= first) return ordered;
	const last = ordered[first - 1];
	if (last === undefined) return [];
	const reach = ordered.findLastIndex((item) => of(item) === of(last)) + 1;
	if (reach <= Math.max(MOST, first)) return ordered.slice(0, reach);
	return ordered.slice(
		0,
		ordered.findIndex((item) => of(item) === of(last))
	);
}
