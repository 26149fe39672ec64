import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { period, periodCode, shift } from '#lib/base/period.ts';
import { occupationBalanceMonthly } from '#lib/catalogue/datasets/occupation-balance-monthly.ts';
import { storedMeasures } from '#lib/catalogue/dataset.ts';
import { csvText, parseCsv } from '#lib/contract/csv.ts';
import { LEDGER_FILE, ledgerWith, linesOf, type LedgerLine } from '#lib/contract/ledger.ts';
import { periodsIn } from './rows.ts';
import { DATASET } from './scenario.ts';

/**
 * Copies a data folder and gives its monthly dataset `times` as many months, further and further
 * back. The numbers shrink with age, so that no stretch of bytes comes twice and compresses away.
 */
export function multiplied(from: string, to: string, times: number): void {
	cpSync(from, to, { recursive: true });
	const ledger = readFileSync(join(from, LEDGER_FILE), 'utf8');
	const lines = linesOf(ledger);
	const months = periodsIn(from);
	const earlierLines = new Map<string, LedgerLine>();
	for (let age = 1; age < times; age++)
		for (const month of months) {
			const earlier = periodCode(shift(period(month), -age * months.length));
			const text = aged(readFileSync(join(from, DATASET, `${month}.csv`), 'utf8'), earlier, age);
			const path = `${DATASET}/${earlier}.csv`;
			writeFileSync(join(to, path), text);
			const known = lines.get(`${DATASET}/${month}.csv`);
			if (!known) throw new Error(`${LEDGER_FILE}: no ${DATASET}/${month}.csv`);
			const hash = createHash('sha256').update(text).digest('hex');
			earlierLines.set(path, { ...known, path, sha256: hash });
		}
	writeFileSync(join(to, LEDGER_FILE), ledgerWith(ledger, earlierLines));
}

function aged(text: string, month: string, age: number): string {
	const counts = new Set(storedMeasures(occupationBalanceMonthly));
	const { header, rows } = parseCsv(text);
	const cell = (name: string, value: string) => {
		if (name === 'time_period') return month;
		return counts.has(name) && value ? Math.round(Number(value) * (1 - age / 23)) : value;
	};
	return csvText(
		header,
		rows.map(({ cells }) => header.map((name, index) => cell(name, cells[index] ?? '')))
	);
}
