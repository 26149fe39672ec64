import { findingsCsv } from '#lib/contract/findings-csv.ts';
import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import type { IntakeContext } from '../context.ts';
import type { IntakeResult } from '../intake.ts';
import { LEDGER_FILE } from '#lib/contract/ledger.ts';
import { sha256 } from '#lib/contract/sha256.ts';
import { ledgerAfter } from './ledger.ts';
import { sealed } from './sealed.ts';
import {
	historyPath,
	INTAKE_COLUMNS,
	INTAKE_FILE,
	type IntakeColumn
} from '#lib/contract/record.ts';

export interface FileText {
	/** Below data/. */
	readonly path: string;
	readonly text: string;
}

/**
 * Every file of data/ that an intake writes: its CSVs, the ledger, the record of intakes, the
 * version that it makes, and in history/ what stood there before. None where nothing changes, so that a second run is silent.
 */
export function publication(result: IntakeResult, context: IntakeContext): FileText[] {
	if (result.counts.some(({ severity }) => severity === 'error')) return [];
	const ledger = ledgerAfter(result, context);
	const isNew = ({ path, text }: FileText) => context.published.text(path) !== text;
	const changed = [...result.files, { path: LEDGER_FILE, text: ledger }].filter(isNew);
	if (changed.length === 0) return [];
	const findings = findingsCsv(result.findings, 'ja', '\n');
	const before = changed.flatMap(({ path }) => context.published.text(path) ?? []);
	const kept = [findings, ...before].map((text) => ({ path: historyPath(sha256(text)), text }));
	const record = recordAfter(result, context, changed, sha256(findings));
	return [
		...changed,
		{ path: INTAKE_FILE, text: record },
		...sealed(context.published, changed, record, context.now),
		...new Map(kept.filter(isNew).map((file) => [file.path, file])).values()
	];
}

function recordAfter(
	result: IntakeResult,
	{ published, now }: IntakeContext,
	changed: readonly FileText[],
	findings: string
): string {
	const csv = parseCsv(published.text(INTAKE_FILE) ?? '');
	const older = csv.rows.map((row) => INTAKE_COLUMNS.map((name) => cellOf(csv, row, name)));
	const rows = changed.map(({ path, text }) => {
		const own = result.records.filter((one) => one.path === path);
		const sources = path === LEDGER_FILE ? [] : own;
		const all = (of: 'file' | 'sha256' | 'profile') =>
			[...new Set(sources.map((one) => one[of]))].join('; ');
		const count = (severity: string) =>
			result.counts
				.filter((one) => one.severity === severity)
				.reduce((sum, one) => sum + one.count, 0);
		const old = published.text(path);
		const cells: Readonly<Record<IntakeColumn, string | number>> = {
			time: now,
			path,
			file: all('file'),
			sha256: all('sha256'),
			profile: all('profile'),
			rows: sources.reduce((sum, one) => sum + one.rows, 0),
			revisions: result.revisions.filter((one) => one.path === path).length,
			changes: result.changes.reduce((sum, one) => sum + one.count, 0),
			errors: count('error'),
			warnings: count('warning'),
			notes: count('note'),
			findings,
			before: old === null ? '' : sha256(old),
			after: sha256(text)
		};
		return INTAKE_COLUMNS.map((name) => cells[name]);
	});
	return csvText(INTAKE_COLUMNS, [...older, ...rows]);
}
