import type { Row } from './row.ts';

export interface Section<R extends Row> {
	readonly group: string | null;
	readonly rows: readonly R[];
}

/** Neighbouring rows of one group together, in the order given. */
export function sections<R extends Row>(rows: readonly R[]): Section<R>[] {
	const found: { group: string | null; rows: R[] }[] = [];
	for (const row of rows) {
		const group = row.group ?? null;
		const open = found.at(-1);
		if (open?.group === group) open.rows.push(row);
		else found.push({ group, rows: [row] });
	}
	return found;
}
