import { rowOf, type AreaItem, type AreaSnapshot, type Held } from '#lib/query/area/snapshot.ts';
import type { Row } from '#lib/query/table.ts';
import { isSmall } from '../small.ts';
import type { Compared } from './compared.ts';

export const RATIO = 'active_ratio';

export const itemOf = ({ items }: AreaSnapshot, code: string): AreaItem | undefined =>
	items.find((item) => item.code === code);

/** A major group of occupations with its row in each area, in their order. */
export interface GroupRow {
	readonly code: string;
	readonly rows: readonly (Row | undefined)[];
	readonly kept: readonly Held[];
	/** In one of the areas its ratio rests on few applicants. */
	readonly small: boolean;
}

/** The major groups of the first area, each with what the others have of it. */
export const groupRows = (compared: Compared): GroupRow[] =>
	compared[0].items
		.filter(({ level }) => level === 'major')
		.map(({ code }) => {
			const items = compared.map((snapshot) => itemOf(snapshot, code));
			const kept = items.map((item) => item?.now ?? {});
			return {
				code,
				kept,
				rows: compared.map((snapshot, index) => {
					const item = items[index];
					return item && rowOf(snapshot, item);
				}),
				small: compared.some((snapshot, index) => isSmall(snapshot, kept[index] ?? {}))
			};
		});
