import { CODE_LIST_IDS, type CodeListId } from '#lib/catalogue/code-list.ts';
import { cellOf, parseCsv, type Csv } from '../csv.ts';
import { finding, type Finding } from '../finding.ts';
import { evenRows, syntaxFindings } from './layout.ts';
import { CODE_LIST_RULES } from './rules.ts';
import type { CodeList, CodeLists } from './table.ts';

/** The first columns of every list; a list may have more behind them. */
export const CODE_COLUMNS = [
	'code',
	'parent',
	'ja',
	'en',
	'zh_hant',
	'reading',
	'classification',
	'edition',
	'status'
] as const;

/** Municipalities hang below a prefecture or an office of the list of areas, everyday words for places below a municipality, those for jobs and minor groups below an occupation. */
const PARENTS_ELSEWHERE: Partial<Record<string, CodeListId>> = {
	municipality: 'ref_area',
	office_municipality: 'ref_area',
	place_keyword: 'municipality',
	keyword: 'occupation',
	occupation_minor: 'occupation'
};

const pathOf = (id: string): string => `codes/${id}.csv`;

/** The texts of data/codes/ by the id of the list → the lists, and what is wrong with them. */
export function codeLists(texts: ReadonlyMap<string, string>): {
	lists: CodeLists;
	findings: Finding[];
} {
	const files = new Map([...texts].map(([id, text]) => [id, parseCsv(text)]));
	const lists: CodeLists = new Map([...files].map(([id, csv]) => [id, listOf(csv)]));
	return {
		lists,
		findings: [
			...CODE_LIST_IDS.filter((id) => !files.has(id)).map(absent),
			...[...files.keys()].filter((id) => !CODE_LIST_IDS.some((known) => known === id)).map(unused),
			...[...files].flatMap(([id, csv]) => listFindings(id, csv, lists))
		]
	};
}

const listOf = (csv: Csv): CodeList =>
	new Map(csv.rows.map((row) => [cellOf(csv, row, 'code'), cellOf(csv, row, 'parent')]));

const absent = (id: string): Finding => finding(CODE_LIST_RULES.absent, { file: pathOf(id) });

const unused = (id: string): Finding => finding(CODE_LIST_RULES.unused, { file: pathOf(id) });

function listFindings(id: string, csv: Csv, lists: CodeLists): Finding[] {
	const file = pathOf(id);
	const lacking = CODE_COLUMNS.filter((name, index) => csv.header[index] !== name);
	if (lacking.length > 0) {
		const at = { file, line: 1, column: lacking[0] ?? null };
		return [finding(CODE_LIST_RULES.columns, at, { columns: CODE_COLUMNS.join(',') })];
	}
	const even = evenRows(file, csv);
	const elsewhere = PARENTS_ELSEWHERE[id];
	const seen = new Set<string>();
	return [
		...syntaxFindings(file, csv),
		...even.findings,
		...even.rows.flatMap((row) => {
			const value = (column: string) => cellOf(csv, row, column);
			const at = (column: string) => ({ file, line: row.line, column, value: value(column) });
			const [code, parent] = [value('code'), value('parent')];
			const repeated = seen.has(code);
			seen.add(code);
			return [
				...(repeated ? [finding(CODE_LIST_RULES.repeated, at('code'))] : []),
				...['code', 'ja', 'en', 'zh_hant']
					.filter((column) => value(column).trim() === '')
					.map((column) => finding(CODE_LIST_RULES.nameless, at(column))),
				...(parent === '' ||
				lists.get(id)?.has(parent) ||
				(elsewhere && lists.get(elsewhere)?.has(parent))
					? []
					: [finding(CODE_LIST_RULES.orphan, at('parent'))])
			];
		})
	];
}
