import { namesEmployer } from './employer-name.ts';
import type { PlaceNames } from './place-names.ts';
import { relatedRule, verdict } from '#lib/catalogue/bulletin.ts';
import type { Label } from '#lib/base/language.ts';
import { finding, say, type Finding, type Severity } from '#lib/contract/finding.ts';
import type { CsvRow } from '#lib/contract/csv.ts';
import { isFormula } from '#lib/contract/spreadsheet.ts';
import { cell, place, type CheckedTable } from '#lib/contract/check/table.ts';

interface Slip {
	readonly rule: string;
	readonly column: string;
	readonly severity: Severity;
	readonly words: readonly [reason: Label, mend: Label];
}

/** What only the text of a listing can get wrong: who may be named, and what a cell may hide. */
export function listingFindings(table: CheckedTable, places: PlaceNames): Finding[] {
	if (!('disclosure' in table.dataset.attributes)) return [];
	const withheld = withheldNames(table);
	return table.csv.rows.flatMap((row) =>
		[
			...disclosureSlips(table, row),
			...told(nameSlips(table, row, withheld), heldSlips(table, row, places)),
			...textSlips(table, row),
			...ruleSlips(table, row)
		].map(({ rule, column, severity, words }) =>
			finding(rule, place(table, row, column), ...words, severity)
		)
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
	return [{ rule: 'listing-disclosure', column: 'disclosure', severity: 'note', words: UNSTATED }];
}

function nameSlips(table: CheckedTable, row: CsvRow, withheld: readonly string[]): Slip[] {
	const own = isNamed(table, row) ? '' : bareName(cell(table, row, 'employer'));
	const names = own.length > 1 ? [own, ...withheld] : withheld;
	return freeColumns(table)
		.filter((column) => {
			const text = bareName(cell(table, row, column));
			return text !== '' && names.some((name) => text.includes(name));
		})
		.map((column) => ({ rule: 'listing-employer', column, severity: 'error', words: NAMED }));
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
		.map((column) => ({ rule: 'listing-held', column, severity: 'warning', words: HELD }));
}

function textSlips(table: CheckedTable, row: CsvRow): Slip[] {
	return [...freeColumns(table), 'employer'].flatMap((column): Slip[] => {
		const text = cell(table, row, column);
		return [
			...(/<\/?[a-z!]|javascript:/i.test(text)
				? [{ rule: 'listing-markup', column, severity: 'warning', words: MARKUP } as const]
				: []),
			...(isFormula(text)
				? [{ rule: 'listing-formula', column, severity: 'warning', words: FORMULA } as const]
				: [])
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
	return [{ rule: 'listing-related', column: 'related', severity: 'note', words: UNRELATED }];
}

const UNSTATED = [
	say(
		'公開範囲がありません。公開しません',
		'no disclosure stated: it stays unpublished',
		'未載公開範圍，不予公開'
	),
	say(
		'求人票の公開範囲を入れてください',
		'fill in what the opening says',
		'請填入求才單所載之公開範圍'
	)
] as const;

const NAMED = [
	say(
		'事業所名を出さない求人の名前が文中にあります',
		'the text names an employer that is not to be named',
		'文中出現不得公開之事業所名稱'
	),
	say('文中の名前を消してください', 'take the name out of the text', '請刪除文中名稱')
] as const;

const HELD = [
	say(
		'事業所名を出さない求人の文中に、事業所名とみられる語か「株式会社」などの語があります。この求人は公開しません',
		'the employer is not to be named, and the text seems to: the opening stays unpublished',
		'此職缺不公開事業所名稱，文中卻疑似出現其名稱或「株式會社」等字樣，故不予公開'
	),
	say(
		'文中の名前や「株式会社」などを消してください',
		'take the name, or the legal form of a company, out of the text',
		'請刪除文中名稱或「株式會社」等字樣'
	)
] as const;

const MARKUP = [
	say(
		'文字の中にタグがあります。文字のまま表示します',
		'the text holds markup: it is shown as text',
		'文字中含標記，將以純文字顯示'
	),
	say('余分なタグを消してください', 'take the markup out', '請刪除多餘標記')
] as const;

const FORMULA = [
	say(
		"数式のように始まります。ファイルでは先頭に ' を付けます",
		"it begins like a formula: files put ' before it",
		"開頭形似公式，檔案中將加上 '"
	),
	say('先頭の記号を確かめてください', 'see the first character', '請確認開頭符號')
] as const;

const UNRELATED = [
	say(
		'半導体関連とは判定されません。号には載りません',
		'not judged as related: the issue leaves it out',
		'未判定為半導體相關，不刊載'
	),
	say(
		'載せる求人なら related に yes と書いてください',
		'write yes into related if it belongs',
		'如應刊載，請於 related 填 yes'
	)
] as const;
