import { columnsOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { parseCsv } from '../csv.ts';
import type { DataFile } from '../data-file.ts';
import type { Finding } from '../finding.ts';
import { textOf } from './bytes.ts';
import { cellFindings } from './cells.ts';
import { dateOrderFindings } from './dates.ts';
import { keyFindings } from './keys.ts';
import { evenRows, headerFindings, syntaxFindings } from './layout.ts';
import { listingFindings } from './listings.ts';
import { nameFindings, periodFindings } from './period.ts';
import { noBaseFindings, publishedRatioFindings } from './ratios.ts';
import { rowSourceFindings } from './row-source.ts';
import { statusFindings } from './status.ts';
import { sumFindings } from './sums.ts';
import type { Check, CheckedTable, CodeLists } from './table.ts';
import { wageOrderFindings, wageUnitFindings } from './wages.ts';

/** What is looked at in rows whose cells are in order. */
const ROW_CHECKS: readonly Check[] = [
	periodFindings,
	statusFindings,
	rowSourceFindings,
	sumFindings,
	publishedRatioFindings,
	noBaseFindings,
	wageOrderFindings,
	wageUnitFindings,
	dateOrderFindings,
	listingFindings
];

/** The files of one dataset, each by itself and all together. */
export function checkDataset(
	dataset: Dataset,
	files: readonly DataFile[],
	lists: CodeLists
): { tables: CheckedTable[]; findings: Finding[] } {
	const tables: CheckedTable[] = [];
	const findings = files.flatMap(({ path, bytes }) => {
		const named = nameFindings(path);
		if (!path.endsWith('.csv')) return named;
		const { text, findings: found } = textOf(path, bytes);
		const checked = checkTable(dataset, path, text, lists);
		if (checked.table) tables.push(checked.table);
		return [...named, ...found, ...checked.findings];
	});
	return { tables, findings: [...findings, ...keyFindings(tables)] };
}

/**
 * The text of one file. Rows with a faulty cell are reported for that and left out of the
 * checks between cells and rows, so that one slip gives one finding.
 */
export function checkTable(
	dataset: Dataset,
	file: string,
	text: string,
	lists: CodeLists
): { table: CheckedTable | null; findings: Finding[] } {
	const csv = parseCsv(text);
	const first = [...syntaxFindings(file, csv), ...headerFindings(file, csv, columnsOf(dataset))];
	if (first.length > 0) return { table: null, findings: first };
	const { rows, findings: widths } = evenRows(file, csv);
	const table = { file, dataset, csv: { ...csv, rows } };
	const cells = cellFindings(table, lists);
	const faulty = new Set(cells.map(({ line }) => line));
	const sound = { ...table, csv: { ...csv, rows: rows.filter(({ line }) => !faulty.has(line)) } };
	const between = ROW_CHECKS.flatMap((check) => check(sound, lists));
	return { table, findings: [...widths, ...cells, ...between] };
}
