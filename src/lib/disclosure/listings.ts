import { namesEmployer } from './employer-name.ts';
import { NamesWithin } from './names-within.ts';
import type { PlaceNames } from './place-names.ts';
import { LISTING_RULES } from './rules.ts';
import { relatedRule, verdict } from '#lib/catalogue/bulletin.ts';
import { finding, type Finding } from '#lib/contract/finding.ts';
import type { Rule } from '#lib/contract/rule.ts';
import type { CsvRow } from '#lib/contract/csv.ts';
import { isFormula } from '#lib/contract/spreadsheet.ts';
import { cell, place, type CheckedTable } from '#lib/contract/check/table.ts';

interface Slip {
	readonly rule: Rule;
	readonly column: string;
}

/** What only the text of a listing can get wrong: who may be named, and what a cell may hide. */
export function listingFindings(table: CheckedTable, places: PlaceNames): Finding[] {
	if (!('disclosure' in table.dataset.attributes)) return [];
	const withheld = new NamesWithin(withheldNames(table));
	return table.csv.rows.flatMap((row) =>
		[
			...disclosureSlips(table, row),
			...told(nameSlips(table, row, withheld), heldSlips(table, row, places)),
			...textSlips(table, row),
			...ruleSlips(table, row)
		].map(({ rule, column }) => finding(rule, place(table, row, column)))
	);
}

/** The columns in which people write freely. */
const freeColumns = ({ dataset }: CheckedTable): string[] =>
	Object.entries(dataset.attributes)
		.filter(
			([id, { type, codes, pattern }]) =>
				type === 'string' && !codes && !pattern && id !== 'employer'
		)
		.map(([id]) => id);

/** Names compare without spaces, legal forms and differences of width. */
export const bareName = (name: string): string =>
	name
		.normalize('NFKC')
		.replace(/株式会社|有限会社|合同会社|\(株\)|\(有\)|\(同\)|[\s・]/g, '')
		.toLowerCase();

const isNamed = (table: CheckedTable, row: CsvRow): boolean =>
	cell(table, row, 'disclosure') === 'named';

function withheldNames(table: CheckedTable): string[] {
	const names = (rows: readonly CsvRow[]) =>
		new Set(rows.map((row) => bareName(cell(table, row, 'employer'))));
	const open = names(table.csv.rows.filter((row) => isNamed(table, row)));
	const closed = names(table.csv.rows.filter((row) => !isNamed(table, row)));
	return [...closed].filter((name) => name.length > 1 && !open.has(name));
}

function disclosureSlips(table: CheckedTable, row: CsvRow): Slip[] {
	if (cell(table, row, 'disclosure') !== '') return [];
	return [{ rule: LISTING_RULES.unstated, column: 'disclosure' }];
}

function nameSlips(table: CheckedTable, row: CsvRow, withheld: NamesWithin): Slip[] {
	const own = isNamed(table, row) ? '' : bareName(cell(table, row, 'employer'));
	return freeColumns(table)
		.filter((column) => {
			const text = bareName(cell(table, row, column));
			return (own.length > 1 && text.includes(own)) || withheld.areIn(text);
		})
		.map((column) => ({ rule: LISTING_RULES.named, column }));
}

/** Of one cell the error alone. */
const told = (named: readonly Slip[], held: readonly Slip[]): Slip[] => [
	...named,
	...held.filter(({ column }) => named.every((slip) => slip.column !== column))
];

/** What the build takes for a name, if only in doubt: the row would stay unpublished without a word. */
function heldSlips(table: CheckedTable, row: CsvRow, places: PlaceNames): Slip[] {
	if (cell(table, row, 'disclosure') !== 'unnamed') return [];
	return freeColumns(table)
		.filter((column) =>
			namesEmployer(cell(table, row, column), cell(table, row, 'employer'), places)
		)
		.map((column) => ({ rule: LISTING_RULES.held, column }));
}

function textSlips(table: CheckedTable, row: CsvRow): Slip[] {
	return [...freeColumns(table), 'employer'].flatMap((column): Slip[] => {
		const text = cell(table, row, column);
		return [
			...(/<\/?[a-z!]|javascript:/i.test(text) ? [{ rule: LISTING_RULES.markup, column }] : []),
			...(isFormula(text) ? [{ rule: LISTING_RULES.formula, column }] : [])
		];
	});
}

function ruleSlips(table: CheckedTable, row: CsvRow): Slip[] {
	if (!('related' in table.dataset.attributes)) return [];
	const opening = {
		job_title: cell(table, row, 'job_title'),
		remarks: cell(table, row, 'remarks'),
		industry_jsic: cell(table, row, 'industry_jsic'),
		related: cell(table, row, 'related')
	};
	const judged = verdict(opening, relatedRule(cell(table, row, 'time_period')));
	if (judged !== 'none') return [];
	return [{ rule: LISTING_RULES.unrelated, column: 'related' }];
}
