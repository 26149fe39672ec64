import { cellOf, parseCsv, type CsvRow } from '../csv.ts';
import { enumerated, finding, type Finding } from '../finding.ts';
import { LEDGER_FILE, LEDGER_LAYOUTS, type LedgerColumn } from '../ledger.ts';
import { licence, LICENCE_CODES, NOT_STATED } from '../licence.ts';
import type { Rule, Words } from '../rule.ts';
import { dateFault } from './faults.ts';
import { evenRows, headerFindings } from './layout.ts';
import { LEDGER_RULES } from './rules.ts';
import type { CodeList } from './table.ts';

/**
 * The ledger against the files of the dataset folders: every file has its row and every row its
 * file, with the recorded hash; source, licence and the two yes/no columns are stated.
 * @param hashes the SHA-256 of each file, in hexadecimal, by its path below data/
 */
export function ledgerFindings(
	text: string,
	hashes: ReadonlyMap<string, string>,
	sources: CodeList
): Finding[] {
	const csv = parseCsv(text);
	const [plain = [], timed = []] = LEDGER_LAYOUTS;
	const wrong = headerFindings(LEDGER_FILE, csv, csv.header.length > plain.length ? timed : plain);
	if (wrong.length > 0) return wrong;
	const even = evenRows(LEDGER_FILE, csv);
	const lines = new Map<string, number>();
	const rows = even.rows.flatMap((row) => {
		const value = (column: LedgerColumn) => cellOf(csv, row, column);
		const before = lines.get(value('path'));
		lines.set(value('path'), before ?? row.line);
		return rowFindings(row, value, before, hashes, sources);
	});
	const unlisted = [...hashes.keys()].filter((path) => !lines.has(path)).map(noRow);
	return [...even.findings, ...rows, ...unlisted];
}

function rowFindings(
	{ line }: CsvRow,
	value: (column: LedgerColumn) => string,
	before: number | undefined,
	hashes: ReadonlyMap<string, string>,
	sources: CodeList
): Finding[] {
	const fault = (rule: Rule, column: LedgerColumn, words: Words = {}) =>
		finding(rule, { file: LEDGER_FILE, line, column, value: value(column) }, words);
	if (before !== undefined) return [fault(LEDGER_RULES.repeated, 'path')];
	const hash = hashes.get(value('path'));
	const found: Finding[] = [];
	if (hash === undefined) found.push(fault(LEDGER_RULES.noFile, 'path'));
	else if (hash !== value('sha256')) found.push(fault(LEDGER_RULES.otherHash, 'sha256', { hash }));
	if (!sources.has(value('source'))) found.push(fault(LEDGER_RULES.noSource, 'source'));
	if (value('date_read') !== '' && dateFault(value('date_read')))
		found.push(fault(LEDGER_RULES.dateRead, 'date_read'));
	if (value('public_until') !== '' && dateFault(value('public_until')))
		found.push(fault(LEDGER_RULES.lastDay, 'public_until'));
	if (!licence(value('licence'))) {
		const rule = value('licence') === NOT_STATED ? 'notStated' : 'noLicence';
		found.push(fault(LEDGER_RULES[rule], 'licence', { codes: enumerated(LICENCE_CODES) }));
	}
	for (const column of ['sample', 'public'] as const)
		if (!['yes', 'no'].includes(value(column))) found.push(fault(LEDGER_RULES.yesNo, column));
	if (value('source') === 'sample' && value('sample') === 'no')
		found.push(fault(LEDGER_RULES.unmarked, 'sample'));
	return found;
}

const noRow = (file: string): Finding => finding(LEDGER_RULES.noRow, { file });
