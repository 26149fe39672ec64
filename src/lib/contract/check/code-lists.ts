import { CODE_LIST_IDS, type CodeListId } from '#lib/catalogue/code-list.ts';
import { cellOf, parseCsv, type Csv } from '../csv.ts';
import { finding, say, type Finding } from '../finding.ts';
import { evenRows, syntaxFindings } from './layout.ts';
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

/** Municipalities hang below a prefecture of the list of areas, everyday words and minor groups below an occupation. */
const PARENTS_ELSEWHERE: Partial<Record<string, CodeListId>> = {
	municipality: 'ref_area',
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

const absent = (id: string): Finding =>
	finding(
		'code-list',
		{ file: pathOf(id) },
		say(
			'宣言されたコード表がありません',
			'a declared code list is not there',
			'缺少已宣告的代碼表'
		),
		say('コード表を置いてください', 'add the list', '請加入代碼表')
	);

const unused = (id: string): Finding =>
	finding(
		'code-list',
		{ file: pathOf(id) },
		say('どのデータからも使われていません', 'no dataset uses it', '沒有資料使用此表'),
		say('直す必要はありません', 'nothing to mend', '無需修正'),
		'note'
	);

function listFindings(id: string, csv: Csv, lists: CodeLists): Finding[] {
	const file = pathOf(id);
	const lacking = CODE_COLUMNS.filter((name, index) => csv.header[index] !== name);
	if (lacking.length > 0)
		return [
			finding(
				'header',
				{ file, line: 1, column: lacking[0] ?? null },
				say('コード表の列が足りません', 'the list lacks a column', '代碼表缺少欄位'),
				say(
					`${CODE_COLUMNS.join(',')} で始めてください`,
					`let the header begin with ${CODE_COLUMNS.join(',')}`,
					`標題請以 ${CODE_COLUMNS.join(',')} 開頭`
				)
			)
		];
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
				...(repeated ? [finding('code-repeated', at('code'), ...REPEATED)] : []),
				...['code', 'ja', 'en', 'zh_hant']
					.filter((column) => value(column).trim() === '')
					.map((column) => finding('code-name', at(column), ...NAMELESS)),
				...(parent === '' ||
				lists.get(id)?.has(parent) ||
				(elsewhere && lists.get(elsewhere)?.has(parent))
					? []
					: [finding('code-parent', at('parent'), ...ORPHAN)])
			];
		})
	];
}

const REPEATED = [
	say('同じコードが2度あります', 'the code stands twice', '代碼重複'),
	say('片方を消してください', 'remove one', '請刪除其一')
] as const;

const NAMELESS = [
	say('コードか名称が空です', 'a code or name is empty', '代碼或名稱為空'),
	say(
		'3つの言語の名称を入れてください',
		'give the name in all three languages',
		'請填入三種語言的名稱'
	)
] as const;

const ORPHAN = [
	say('親のコードがありません', 'the parent is not a code of the list', '上層代碼不存在'),
	say(
		'親を先に加えるか、空にしてください',
		'add the parent, or leave it empty',
		'請先加入上層代碼，或留空'
	)
] as const;
