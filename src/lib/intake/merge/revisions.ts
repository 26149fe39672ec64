import { primaryKeyOf, storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import type { IntakeRow } from '../profile/record.ts';
import { written } from './written.ts';

/** A published value that the files change; an empty `to` takes it away. */
export interface Revision {
	readonly path: string;
	readonly key: Readonly<Record<string, string>>;
	readonly column: string;
	readonly from: string;
	readonly to: string;
	/** Where the new value was read; null where the row is gone. */
	readonly source: IntakeRow | null;
}

export const keyOf = (dataset: Dataset, values: Readonly<Record<string, string>>) =>
	Object.fromEntries(primaryKeyOf(dataset).map((name) => [name, values[name] ?? '']));

/** The published values of a row that a file gives otherwise. */
export function changed(
	path: string,
	dataset: Dataset,
	old: Readonly<Record<string, string>> | undefined,
	source: IntakeRow
): Revision[] {
	if (!old) return [];
	return [...source.cells].flatMap(([column, { value }]) => {
		const [from, to] = [old[column] ?? '', written(dataset, column, value)];
		const isValue = column in dataset.measures || storedMeasures(dataset).length === 0;
		if (!isValue || from === '' || from === to) return [];
		return [{ path, key: source.key, column, from, to, source }];
	});
}

/** Every value of a published row that is gone. */
export const takenAway = (
	path: string,
	dataset: Dataset,
	values: Readonly<Record<string, string>>
): Revision[] =>
	storedMeasures(dataset).flatMap((column) => {
		const from = values[column] ?? '';
		if (from === '') return [];
		return [{ path, key: keyOf(dataset, values), column, from, to: '', source: null }];
	});
