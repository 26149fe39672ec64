import type { DataTable } from './data-table.ts';
import type { Origin, PartOfOrigin } from './origin.ts';
import type { PlacedCell } from './place.ts';

/** Where the printed value of a cell comes from: one published value, or two held against each other. */
export type CellOrigin =
	| { readonly kind: 'value'; readonly value: Origin }
	| {
			readonly kind: 'change';
			readonly now: Origin;
			readonly before: Origin;
			/** The change in per cent, not the difference. */
			readonly rate: boolean;
	  };

/** The origin of a cell of a table that says it; null where it does not. */
export function cellOrigin({ column, row }: PlacedCell): CellOrigin | null {
	const whole = (part: PartOfOrigin | undefined) => together(part, row.origin, row.code);
	const change = { ...column.change, ...row.change };
	if (change.now && change.before) {
		const [now, before] = [whole(change.now), whole(change.before)];
		return now && before && { kind: 'change', now, before, rate: change.rate ?? false };
	}
	const value = whole(column.origin);
	return value && { kind: 'value', value };
}

function together(
	column: PartOfOrigin | undefined,
	row: PartOfOrigin | undefined,
	code: string
): Origin | null {
	const { dataset, measure, across, grouping } = { ...column, ...row };
	if (dataset === undefined || measure === undefined) return null;
	return {
		dataset,
		measure,
		where: { ...column?.where, ...row?.where, ...(across && { [across]: code }) },
		...(grouping && { grouping })
	};
}

/** Whether any value of a table can be explained. */
export const isExplained = ({ columns, rows }: DataTable): boolean =>
	[...columns, ...rows].some(({ origin, change }) => origin !== undefined || change !== undefined);
