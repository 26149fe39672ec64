import { median, sum } from 'd3';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { ItemGroup } from './groups.ts';
import type { Reference } from './reference.ts';
import { countsPeople } from './counts-people.ts';

/** A change that all items of a group share, as a factor. */
export interface CommonChange {
	readonly factor: number;
	readonly reference: Reference;
	readonly count: number;
}

/** Fewer items than these are held against each other as one sum. */
const ENOUGH = 10;
const LEAST_COUNT = 10;
const LEAST_SUM = 300;

type Kind = 'stock' | 'flow' | 'count' | 'money' | 'ratio';

/** How far the middle of all changes goes in sound tables, as a logarithm: beyond it is no chance. */
const USUAL: Readonly<Record<Kind, { readonly step: number; readonly season: number }>> = {
	stock: { step: 0.3, season: 0.35 },
	flow: { step: 0.9, season: 0.38 },
	count: { step: 0.7, season: 0.7 },
	money: { step: 0.15, season: 0.18 },
	ratio: { step: 0.35, season: 0.5 }
};

export function kindOf(dataset: Dataset, measure: string): Kind | null {
	const unit = dataset.measures[measure]?.unit;
	if (typeof unit === 'object' || /yen/.test(String(unit))) return 'money';
	if (unit === 'times') return 'ratio';
	if (!countsPeople(dataset, measure)) return null;
	if (dataset.frequency !== 'month') return 'count';
	return measure.startsWith('active_') ? 'stock' : 'flow';
}

/** The shift that all items of a group share, where every reference says so; null where none. */
export function commonChange(
	group: ItemGroup,
	references: readonly Reference[],
	dataset: Dataset
): CommonChange | null {
	const kind = kindOf(dataset, group.measure);
	if (!kind) return null;
	const isCount = kind !== 'money' && kind !== 'ratio';
	const found = references.map((reference) => against(group, reference, kind, isCount));
	const known = found.filter((one) => one !== null);
	const [first] = known;
	return first && known.every(({ isFar }) => isFar) ? first : null;
}

function against(
	{ items, measure }: ItemGroup,
	reference: Reference,
	kind: Kind,
	isCount: boolean
): (CommonChange & { readonly isFar: boolean }) | null {
	const pairs = items.flatMap(({ row, now }) => {
		const before = reference.points.get(row.series)?.get(measure);
		return before === undefined || before <= 0 || now <= 0 ? [] : [{ before, now }];
	});
	const large = isCount
		? pairs.filter(({ before, now }) => before >= LEAST_COUNT || now >= LEAST_COUNT)
		: pairs;
	const usual = USUAL[kind][reference.isSameSeason ? 'season' : 'step'];
	if (large.length < ENOUGH) {
		const [before, now] = [sum(pairs, (one) => one.before), sum(pairs, (one) => one.now)];
		if (pairs.length === 0 || (isCount && Math.max(before, now) < LEAST_SUM)) return null;
		const change = Math.log(now / before);
		const isFar = Math.abs(change) > Math.max(usual, kind === 'money' ? 0.3 : 0.7);
		return { factor: now / before, reference, count: pairs.length, isFar };
	}
	const changes = large.map(({ before, now }) => Math.log(now / before));
	const centre = median(changes) ?? 0;
	const spread = 1.4826 * (median(changes, (one) => Math.abs(one - centre)) ?? 0);
	// The middle of few or scattered changes wanders by chance.
	const chance = (4 * 1.2533 * spread) / Math.sqrt(large.length);
	const isFar = Math.abs(centre) > Math.max(usual, Math.min(chance, 0.9));
	return { factor: Math.exp(centre), reference, count: large.length, isFar };
}
