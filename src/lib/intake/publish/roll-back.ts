import { csvText, cellOf, parseCsv } from '#lib/contract/csv.ts';
import type { Published } from '../published.ts';
import { LEDGER_FILE } from '#lib/contract/ledger.ts';
import { sha256 } from '#lib/contract/sha256.ts';
import { asOf, type Restored } from './as-of.ts';
import { ledgerBack } from './ledger-back.ts';
import { sealed, takenBack } from './sealed.ts';
import {
	historyPath,
	INTAKE_COLUMNS,
	INTAKE_FILE,
	type IntakeColumn
} from '#lib/contract/record.ts';

/**
 * What to write, so that data/ stands again as it did: a step forward with a record of its own,
 * so that nothing that was ever published is lost.
 * @param now ISO 8601 in Japan
 */
export function rollBack(published: Published, day: string, now: string): Restored[] {
	const stood = asOf(published, day).filter(({ path }) => path !== INTAKE_FILE);
	const restored = stood
		.map((file) => (file.path === LEDGER_FILE ? ledgerBack(published, stood, file) : file))
		.filter(({ path, text }) => published.text(path) !== text);
	if (restored.length === 0) return [];
	const csv = parseCsv(published.text(INTAKE_FILE) ?? '');
	const older = csv.rows.map((row) => INTAKE_COLUMNS.map((name) => cellOf(csv, row, name)));
	const kept = new Map<string, string>();
	const rows = restored.map(({ path, text }) => {
		const old = published.text(path);
		if (old !== null) kept.set(historyPath(sha256(old)), old);
		const cells: Readonly<Partial<Record<IntakeColumn, string>>> = {
			time: now,
			path,
			profile: `roll-back ${day}`,
			before: old === null ? '' : sha256(old),
			after: text === null ? '' : sha256(text)
		};
		return INTAKE_COLUMNS.map((name) => cells[name] ?? '');
	});
	const record = csvText(INTAKE_COLUMNS, [...older, ...rows]);
	return [
		...restored,
		{ path: INTAKE_FILE, text: record },
		...sealed(published, restored, record, now),
		...takenBack(published, restored),
		...[...kept]
			.map(([path, text]) => ({ path, text }))
			.filter(({ path }) => published.text(path) === null)
	];
}
