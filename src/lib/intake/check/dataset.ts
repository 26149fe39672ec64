import { columnsOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { parseCsv } from '#lib/contract/csv.ts';
import type { DataFile } from '#lib/contract/data-file.ts';
import type { Finding } from '#lib/contract/finding.ts';
import { textOf } from '#lib/contract/check/bytes.ts';
import { cellFindings } from '#lib/contract/check/cells.ts';
import { dateOrderFindings } from '#lib/contract/check/dates.ts';
import { keyFindings } from '#lib/contract/check/keys.ts';
import { evenRows, headerFindings, syntaxFindings } from '#lib/contract/check/layout.ts';
import { listingFindings } from '#lib/disclosure/listings.ts';
import type { PlaceNames } from '#lib/disclosure/place-names.ts';
import { nameFindings, periodFindings } from '#lib/contract/check/period.ts';
import { noBaseFindings, publishedRatioFindings } from '#lib/contract/check/ratios.ts';
import { rowSourceFindings } from '#lib/contract/check/row-source.ts';
import { statusFindings } from '#lib/contract/check/status.ts';
import { sumFindings } from '#lib/contract/check/sums.ts';
import type { Check, CheckedTable, CodeLists } from '#lib/contract/check/table.ts';
import { wageOrderFindings, wageUnitFindings } from '#lib/contract/check/wages.ts';

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
	dateOrderFindings
];

/** The files of one dataset, each by itself and all together. */
export function checkDataset(
	dataset: Dataset,
	files: readonly DataFile[],
	lists: CodeLists,
	places: PlaceNames
): { tables: CheckedTable[]; findings: Finding[] } {
	const tables: CheckedTable[] = [];
	const findings = files.flatMap(({ path, bytes }) => {
		const named = nameFindings(path);
		if (!path.endsWith('.csv')) return named;
		const { text, findings: found } = textOf(path, bytes);
		const checked = checkTable(dataset, path, text, lists, places);
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
	lists: CodeLists,
	places: PlaceNames
): { table: CheckedTable | null; findings: Finding[] } {
	const csv = parseCsv(text);
	const first = [...syntaxFindings(file, csv), ...headerFindings(file, csv, columnsOf(dataset))];
	if (first.length > 0) return { table: null, findings: first };
	const { rows, findings: widths } = evenRows(file, csv);
	const table = { file, dataset, csv: { ...csv, rows } };
	const cells = cellFindings(table, lists);
	const faulty = new Set(cells.map(({ line }) => line));
	const sound = { ...table, csv: { ...csv, rows: rows.filter(({ line }) => !faulty.has(line)) } };
	const between = [
		...ROW_CHECKS.flatMap((check) => check(sound, lists)),
		...listingFindings(sound, places)
	];
	return { table, findings: [...widths, ...cells, ...between] };
}
