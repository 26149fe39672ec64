import type { Dataset } from '#lib/catalogue/dataset.ts';
import { primaryKeyOf, storedMeasures } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import { finding, type Finding } from '../finding.ts';
import { codeFault } from './codes.ts';
import {
	dateFault,
	numberFault,
	patternFault,
	periodFault,
	requiredFault,
	type Fault
} from './faults.ts';
import { place, type CheckedTable, type CodeLists } from './table.ts';

type Test = (value: string) => Fault | null;

/** Every cell against what its column is declared to hold. */
export function cellFindings(table: CheckedTable, lists: CodeLists): Finding[] {
	const { header, rows } = table.csv;
	// A header that stands twice means its first column.
	const columns = header.map((column) => ({
		column,
		at: header.indexOf(column),
		tests: testsOf(table.dataset, column, lists)
	}));
	const found: Finding[] = [];
	for (const row of rows)
		for (const { column, at, tests } of columns) {
			const fault = firstFault(tests, row.cells[at] ?? '');
			if (fault) found.push(finding(fault.rule, place(table, row, column), fault.words));
		}
	return found;
}

function firstFault(tests: readonly Test[], value: string): Fault | null {
	for (const test of tests) {
		const fault = test(value);
		if (fault) return fault;
	}
	return null;
}

function testsOf(dataset: Dataset, column: string, lists: CodeLists): Test[] {
	const known =
		(test: Test): Test =>
		(value) =>
			value === '' ? null : test(value);
	if (column === 'time_period')
		return [requiredFault, (value) => periodFault(value, dataset.frequency)];
	if (column in DIMENSIONS) {
		const id = column as DimensionId;
		const list = DIMENSIONS[id].codes;
		return [
			requiredFault,
			(value) => codeFault(value, list, list ? lists.get(list) : undefined, dataset.codes[id])
		];
	}
	if (storedMeasures(dataset).includes(column)) {
		const { decimals = 0, range } = dataset.measures[column] ?? {};
		return [known((value) => numberFault(value, decimals, range))];
	}
	const attribute = dataset.attributes[column];
	if (!attribute) return [];
	const { type, codes, pattern, range, required } = attribute;
	return [
		...(required || primaryKeyOf(dataset).includes(column) ? [requiredFault] : []),
		...(type === 'integer' ? [known((value) => numberFault(value, 0, range))] : []),
		...(type === 'date' ? [known(dateFault)] : []),
		...(codes ? [known((value) => codeFault(value, codes, lists.get(codes)))] : []),
		...(pattern === undefined ? [] : [known((value) => patternFault(value, pattern))])
	];
}
