import { bisectRight, extent, max, minIndex, quantile, sort } from 'd3';
import type { TileMapOptions, TileRow } from './options.ts';

/** How many colours there are; fewer where values are few or alike. */
export const STEPS = 4;

export interface PlacedTile extends TileRow {
	/** 1 is the palest; null for a tile without a colour. */
	readonly step: number | null;
}

export interface TileMapLayout {
	readonly columns: number;
	readonly rows: number;
	/** In the order in which they are read: row by row. */
	readonly tiles: readonly PlacedTile[];
	readonly legend: readonly { readonly step: number; readonly label: string }[];
}

/** More columns than this, and a tile has room for little. */
const ROOMY = 6;

export const isDense = ({ columns }: Pick<TileMapLayout, 'columns'>): boolean => columns > ROOMY;

/** Two significant digits, so that a limit can be said. */
const round = (value: number): number => Number(value.toPrecision(2));

/** The values at which one colour ends and the next begins: about as many tiles in each. */
function limitsOf(values: readonly number[], reference: number | null): number[] {
	const [low = 0, high = 0] = extent(values) as [number?, number?];
	const isLimit = (limit: number) => limit > low && limit <= high;
	const limits = Array.from({ length: STEPS - 1 }, (_, index) =>
		round(quantile(values, (index + 1) / STEPS) ?? 0)
	);
	if (reference === null || !isLimit(reference)) return sort(new Set(limits)).filter(isLimit);
	// The nearest one makes room for the value that says which side a tile is on.
	const nearest = minIndex(limits, (limit) => Math.abs(limit - reference));
	return sort(new Set(limits.with(nearest, reference))).filter(isLimit);
}

/** Where every tile stands and which of the few colours it has; values with a sound base decide. */
export function tileMapLayout(rows: readonly TileRow[], options: TileMapOptions): TileMapLayout {
	const sound = rows.flatMap(({ value, small }) => (value === null || small ? [] : [value]));
	const limits = limitsOf(sound, options.reference ?? null);
	const { words, formatLimit } = options;
	const label = (step: number): string => {
		const [from, to] = [limits[step - 2], limits[step - 1]];
		if (from === undefined) return to === undefined ? '' : words.under(formatLimit(to));
		return to === undefined
			? words.over(formatLimit(from))
			: words.between(formatLimit(from), formatLimit(to));
	};
	return {
		columns: (max(rows, ({ column }) => column) ?? 0) + 1,
		rows: (max(rows, ({ row }) => row) ?? 0) + 1,
		tiles: sort(rows, (a, b) => a.row - b.row || a.column - b.column).map((row) => ({
			...row,
			step: row.value === null || row.small ? null : 1 + bisectRight(limits, row.value)
		})),
		legend:
			limits.length === 0
				? []
				: Array.from({ length: limits.length + 1 }, (_, index) => ({
						step: index + 1,
						label: label(index + 1)
					}))
	};
}
