import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { partsOf } from '#lib/catalogue/measure.ts';
import { enumeratedLabels, finding, type Finding } from '../finding.ts';
import { ROW_RULES } from './rules.ts';
import { cell, place, type CheckedTable } from './table.ts';

/** The statuses that say why a value is missing. */
const MISSING = ['L', 'O', 'M', 'Q'];

/**
 * True where a row has no value at all, or some counts of a ratio or share without the others. A table
 * may print active counts alone: what it does not print is not missing from it.
 */
export function isMissing(dataset: Dataset, isEmpty: (column: string) => boolean): boolean {
	const stored = storedMeasures(dataset);
	if (stored.every(isEmpty)) return true;
	const ratios = Object.values(dataset.measures).map(({ aggregate }) => aggregate);
	const paired = ratios.flatMap((one) =>
		one.kind === 'ratio' || one.kind === 'share' ? [partsOf(one)] : []
	);
	const alone = stored.filter((id) => dataset.measures[id]?.aggregate.kind === 'count');
	const unpaired = alone.filter((id) => !paired.flat().includes(id));
	return (
		unpaired.some(isEmpty) ||
		paired.some((counts) => counts.some(isEmpty) && !counts.every(isEmpty))
	);
}

const titlesOf = (dataset: Dataset, columns: readonly string[]) =>
	columns.flatMap((id) => dataset.measures[id]?.title ?? []);

/** A row says that something is missing (O, M, Q) exactly where it is. */
export function statusFindings(table: CheckedTable): Finding[] {
	const { dataset } = table;
	const stored = storedMeasures(dataset);
	if (!('obs_status' in dataset.attributes) || stored.length === 0) return [];
	return table.csv.rows.flatMap((row) => {
		const empty = (column: string) => cell(table, row, column) === '';
		const missing = isMissing(dataset, empty);
		if (missing === MISSING.includes(cell(table, row, 'obs_status'))) return [];
		const at = place(table, row, 'obs_status');
		if (!missing) return [finding(ROW_RULES.missingUntrue, at)];
		return [
			finding(ROW_RULES.emptyUnsaid, at, {
				columns: enumeratedLabels(titlesOf(dataset, stored.filter(empty)))
			})
		];
	});
}
