import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { isMissing } from '#lib/contract/check/status.ts';
import type { FilledCell } from '../profile/record.ts';

/**
 * The SDMX status of a row as the contract wants it: missing (Q where a value was suppressed, O
 * where none was given, M where there is nothing to count) if a value that belongs to the others
 * is empty, P if a value is provisional, else A. A value that this file does not speak of stays
 * missing for the reason that the row had.
 */
export function statusOf(
	dataset: Dataset,
	values: Readonly<Record<string, string>>,
	cells: ReadonlyMap<string, FilledCell>
): string {
	const stored = storedMeasures(dataset);
	const isEmpty = (column: string) => (values[column] ?? '') === '';
	const statuses = (columns: readonly string[]) => columns.map((id) => cells.get(id)?.status);
	if (isMissing(dataset, isEmpty)) {
		const why = statuses(stored.filter(isEmpty));
		const before = why.includes(undefined) ? (values['obs_status'] ?? '') : '';
		const reasons = [...why, before];
		return ['Q', 'O', 'M', 'L'].find((one) => reasons.includes(one)) ?? 'O';
	}
	return statuses(stored).includes('P') ? 'P' : 'A';
}
