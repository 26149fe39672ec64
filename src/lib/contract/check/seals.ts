import { releaseDay } from '#lib/catalogue/release.ts';
import { cellOf, parseCsv, type Csv, type CsvRow } from '../csv.ts';
import type { DataFile } from '../data-file.ts';
import { finding, say, type Finding } from '../finding.ts';
import { entriesOf, linesOf } from '../ledger.ts';
import { historyPath } from '../record.ts';
import {
	asIssued,
	fixesOf,
	SEAL_COLUMNS,
	SEAL_FILE,
	sealOf,
	listingsPath,
	type Fix
} from '../seal.ts';
import { headerFindings } from './layout.ts';
import type { CheckedTable } from './table.ts';

export interface Issued {
	readonly seals: string | null;
	readonly ledger: string;
	readonly listings: readonly CheckedTable[];
	readonly corrections: readonly CheckedTable[];
	readonly history: readonly DataFile[];
	readonly today: string | null;
}

/** An issue that came out is as it was then, or says in a correction what was mended. */
export function sealFindings(issued: Issued): Finding[] {
	const seals = parseCsv(issued.seals ?? `${SEAL_COLUMNS.join()}\n`);
	const header = headerFindings(SEAL_FILE, seals, SEAL_COLUMNS);
	if (header.length > 0) return header;
	return [
		...seals.rows.flatMap((row) => sealedFindings(issued, seals, row)),
		...unsealedFindings(issued, seals)
	];
}

function sealedFindings(issued: Issued, seals: Csv, row: CsvRow): Finding[] {
	const month = cellOf(seals, row, 'month');
	const sealedSample = cellOf(seals, row, 'sample') === 'yes';
	const table = issued.listings.find(({ file }) => file === listingsPath(month));
	// A sample came out for nobody: it may go, and real listings take its place.
	if (sealedSample && !(table && isMadeUp(issued.ledger, table.file))) return [];
	if (!table) return [finding('issue-gone', placeOf(row, month), ...GONE)];
	const fixes = issued.corrections.flatMap(({ csv }) => fixesOf(csv, month));
	return issueFindings(table, month, seals, row, fixes, issued.history);
}

/** Real issues that were public on their day of release, which has come, and that nobody sealed. */
function unsealedFindings({ listings, ledger, today }: Issued, seals: Csv): Finding[] {
	if (today === null) return [];
	const sealed = new Set(
		seals.rows
			.filter((row) => cellOf(seals, row, 'sample') !== 'yes')
			.map((row) => listingsPath(cellOf(seals, row, 'month')))
	);
	return listings
		.map(({ file }) => ({ file, month: file.slice(file.indexOf('/') + 1, -'.csv'.length) }))
		.filter(({ file, month }) => !sealed.has(file) && releaseDay(month) <= today)
		.filter(({ file, month }) => {
			const entry = entriesOf(ledger, releaseDay(month)).get(file);
			return entry?.public === true && !entry.sample;
		})
		.map(({ file, month }) => finding('issue-unsealed', { file }, ...UNSEALED(month), 'warning'));
}

const isMadeUp = (ledger: string, path: string): boolean =>
	linesOf(ledger).get(path)?.sample === 'yes';

const placeOf = ({ line }: CsvRow, value: string) => ({
	file: SEAL_FILE,
	line,
	column: 'month',
	value
});

function issueFindings(
	table: CheckedTable,
	month: string,
	seals: Csv,
	row: CsvRow,
	fixes: readonly Fix[],
	history: readonly DataFile[]
): Finding[] {
	const issued = asIssued(table.csv, fixes);
	const { rows, related } = sealOf(issued, month);
	const sealed = cellOf(seals, row, 'rows');
	if (rows === sealed)
		return related === cellOf(seals, row, 'related')
			? []
			: [finding('issue-rule', placeOf(row, month), ...OTHER_RULE)];
	const kept = history.find(({ path }) => path === historyPath(sealed));
	const changes = kept
		? changesOf(table, issued, parseCsv(new TextDecoder().decode(kept.bytes)))
		: [];
	return changes.length > 0 ? changes : [finding('issue-sealed', { file: table.file }, ...CHANGED)];
}

/** The cells that are not as they came out, and the rows that came or went. */
function changesOf(table: CheckedTable, issued: Csv, before: Csv): Finding[] {
	const byNumber = ({ header, rows }: Csv) =>
		new Map(rows.map((row) => [row.cells[header.indexOf('listing_number')] ?? '', row]));
	const [now, then] = [byNumber(issued), byNumber(before)];
	const listing = (number: string) => ({
		file: table.file,
		column: 'listing_number',
		value: number
	});
	return [
		...[...then.keys()]
			.filter((number) => !now.has(number))
			.map((number) => finding('issue-sealed', listing(number), ...TAKEN)),
		...[...now].flatMap(([number, row]) => {
			const old = then.get(number);
			if (!old) return [finding('issue-sealed', { ...listing(number), line: row.line }, ...ADDED)];
			return issued.header.flatMap((column, at) => {
				const [value = '', was = ''] = [row.cells[at], old.cells[before.header.indexOf(column)]];
				if (value === was) return [];
				return [
					finding('issue-sealed', { file: table.file, line: row.line, column, value }, ...WAS(was))
				];
			});
		})
	];
}

const CORRECT = say(
	'元に戻すか、data/semiconductor-corrections/ に訂正の行を書いてください（OPERATIONS.md）',
	'put it back, or write a row into data/semiconductor-corrections/ (OPERATIONS.md)',
	'請還原，或於 data/semiconductor-corrections/ 填寫更正（OPERATIONS.md）'
);

const GONE = [
	say(
		'発行した号のファイルがありません',
		'the file of an issue that came out is gone',
		'已發行之檔案不存在'
	),
	say('控えから戻してください', 'restore it from a copy', '請自備份還原')
] as const;

const UNSEALED = (month: string) =>
	[
		say(
			'発行日を過ぎましたが、封をしていません。後から変わっても気づけません',
			'its day of release has come and it is not sealed: a later change would go unseen',
			'已過發行日但尚未封存，之後變更將無從得知'
		),
		say(
			`「npm run bulletin -- --seal ${month}」を実行してください`,
			`run "npm run bulletin -- --seal ${month}"`,
			`請執行「npm run bulletin -- --seal ${month}」`
		)
	] as const;

const CHANGED = [
	say('発行したあとで変わっています', 'it changed after the issue came out', '發行後內容已變更'),
	CORRECT
] as const;

const WAS = (value: string) =>
	[
		say(
			`発行したときの値は「${value}」です`,
			`the issue came out with “${value}”`,
			`發行時之值為「${value}」`
		),
		CORRECT
	] as const;

const TAKEN = [
	say(
		'発行した号から求人が消えています',
		'a listing is gone from an issue that came out',
		'已發行之職缺遭刪除'
	),
	say(
		'行を戻してください。載せられなくなった求人は、公開範囲を closed に訂正します',
		'put the row back; a listing that may no longer be shown is corrected to closed',
		'請還原該列；不得再刊載者，請將公開範圍更正為 closed'
	)
] as const;

const ADDED = [
	say(
		'発行した号に求人が増えています',
		'a listing was added to an issue that came out',
		'已發行之期別新增職缺'
	),
	say('次の号に載せてください', 'put it into the next issue', '請刊載於下一期')
] as const;

const OTHER_RULE = [
	say(
		'判定の規則が変わり、発行した号に載る求人が変わります',
		'another rule changes which listings the issue holds',
		'判定規則變更，已發行之職缺將隨之改變'
	),
	say(
		'data/bulletin.json の related に、新しい since の規則を加えてください',
		'add a rule with a new since to related in data/bulletin.json',
		'請於 data/bulletin.json 之 related 加入新的 since 規則'
	)
] as const;
