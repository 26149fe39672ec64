import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { isMissing } from '#lib/contract/check/status.ts';
import type { FilledCell } from '../profile/record.ts';

/**
 * The SDMX status of a row as the contract wants it: missing (Q where a value was suppressed,
 * else O) if a value that belongs to the others is empty, P if a value is provisional, else A.
 */
export function statusOf(
	dataset: Dataset,
	values: Readonly<Record<string, string>>,
	cells: ReadonlyMap<string, FilledCell>
): string {
	const stored = storedMeasures(dataset);
	const isEmpty = (column: string) => (values[column] ?? '') === '';
	const statuses = (columns: readonly string[]) => columns.map((id) => cells.get(id)?.status);
	if (isMissing(dataset, isEmpty))
		return statuses(stored.filter(isEmpty)).includes('Q') ? 'Q' : 'O';
	return statuses(stored).includes('P') ? 'P' : 'A';
}
