import { storedMeasures, type Dataset, type Suppression } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import { partsOf } from '#lib/contract/check/sums.ts';
import type { CodeLists } from '#lib/contract/check/table.ts';
import type { Content } from './content.ts';
import type { Direction } from './cube.ts';
import { movesOf, type Relation } from './moves.ts';
import type { Group } from './period-table.ts';

interface Axis {
	readonly dimension: DimensionId;
	readonly members: ReadonlyMap<string, number>;
	readonly stride: number;
	readonly relations: readonly Relation[];
}

/** The frame of a dataset: which cell of one period a row is, and what may move with it. */
export interface Grid {
	/** The columns of the counts. */
	readonly counts: readonly string[];
	readonly groups: readonly Group[];
	readonly axes: readonly Axis[];
	readonly size: number;
	/** False for a count that no row with one of these codes has: it does not exist. */
	exists(codes: readonly string[], count: string): boolean;
	/** The moves of a cell in each dimension. */
	directionsOf(cell: number): Direction[];
}

export function gridOf(
	dataset: Dataset & { readonly suppression: Suppression },
	content: Content,
	lists: CodeLists
): Grid {
	const axes: Axis[] = [];
	let stride = 1;
	for (const dimension of dataset.dimensions.filter((one) => one !== 'time_period')) {
		const members = new Map(
			[...(content.codes.get(dimension) ?? [])].map((code, index) => [code, index])
		);
		axes.push({
			dimension,
			members,
			stride,
			relations: relationsOf(dataset, dimension, members, lists)
		});
		stride *= members.size;
	}
	const moves = axes.map(({ members, relations }) =>
		[...members.values()].map((member) => movesOf(member, relations))
	);
	const counts = storedMeasures(dataset).filter(
		(id) => dataset.measures[id]?.aggregate.kind === 'count'
	);
	return {
		counts,
		groups: groupsOf(counts, dataset.suppression.within ?? []),
		axes,
		size: stride,
		exists: (codes, count) =>
			axes.every(({ dimension }, index) => content.has(dimension, codes[index] ?? '', count)),
		directionsOf: (cell) =>
			axes.map((axis, index) => {
				const member = Math.floor(cell / axis.stride) % axis.members.size;
				return { stride: axis.stride, moves: moves[index]?.[member] ?? [] };
			})
	};
}

function relationsOf(
	{ sums }: Dataset,
	dimension: DimensionId,
	members: ReadonlyMap<string, number>,
	lists: CodeLists
): Relation[] {
	const list = DIMENSIONS[dimension].codes;
	const found = sums
		.filter((sum) => sum.dimension === dimension)
		.flatMap((sum) => {
			const total = members.get(sum.total);
			const parts = partsOf(sum, (list && lists.get(list)) || new Map()).flatMap(
				(code) => members.get(code) ?? []
			);
			return total === undefined || parts.length === 0 ? [] : [{ total, parts }];
		});
	return [...new Map(found.map((relation) => [JSON.stringify(relation), relation])).values()];
}

function groupsOf(
	counts: readonly string[],
	within: readonly (readonly [part: string, whole: string])[]
): Group[] {
	const pairs = within.map(
		([part, whole]) => [counts.indexOf(part), counts.indexOf(whole)] as const
	);
	const wholes = counts
		.map((_, index) => index)
		.filter((index) => !pairs.some(([part]) => part === index));
	return wholes.map((whole) => {
		const parts = pairs.filter(([, one]) => one === whole).map(([part]) => part);
		return {
			counts: [whole, ...parts],
			whole: new Map(parts.map((part) => [part, whole]))
		};
	});
}
