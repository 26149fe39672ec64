import { covers, period } from '#lib/base/period.ts';
import type { Sighting } from '#lib/contract/sighting.ts';
import type { Books } from '../profile/books.ts';
import type { IntakeRow } from '../profile/record.ts';
import type { RealFiles } from '../published.ts';
import { twiceSightings, type Twice } from './twice.ts';

/** The rows that go into one file of data/, by their keys. */
export interface Target {
	readonly dataset: string;
	readonly path: string;
	readonly rows: ReadonlyMap<string, IntakeRow>;
}

export const keyText = (key: Readonly<Record<string, string>>): string =>
	Object.values(key).join(' ');

/** Rows of several tables and files, brought together by the file of data/ that they belong to. */
export function gather(
	rows: readonly IntakeRow[],
	real: RealFiles,
	books: Books
): { targets: readonly Target[]; sightings: readonly Sighting[] } {
	const targets = new Map<string, Target & { rows: Map<string, IntakeRow> }>();
	const twice: Twice[] = [];
	const paths = new Map<string, string>();
	for (const row of rows) {
		const { dataset } = row;
		const when = row.key['time_period'] ?? '';
		const path = paths.get(`${dataset} ${when}`) ?? pathOf(dataset, when, real);
		paths.set(`${dataset} ${when}`, path);
		const target = targets.get(path) ?? { dataset, path, rows: new Map<string, IntakeRow>() };
		targets.set(path, target);
		const name = keyText(row.key);
		const before = target.rows.get(name);
		if (before) twice.push(...differences(before, row));
		target.rows.set(name, before ? together(before, row) : row);
	}
	return { targets: [...targets.values()], sightings: twiceSightings(twice, books) };
}

/** An older series may have a file a year: rows go where their period already has a file. */
function pathOf(dataset: string, when: string, real: RealFiles): string {
	const inner = period(when);
	const present = real.of(dataset).find((file) => covers(file.period, inner));
	return present?.path ?? `${dataset}/${when}.csv`;
}

const together = (first: IntakeRow, second: IntakeRow): IntakeRow => ({
	...first,
	cells: new Map([...first.cells, ...second.cells])
});

function differences(first: IntakeRow, second: IntakeRow): Twice[] {
	return [...second.cells].flatMap(([column, cell]) => {
		const other = first.cells.get(column);
		return !other || other.value === cell.value ? [] : [{ row: second, column, cell, other }];
	});
}
