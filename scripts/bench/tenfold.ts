import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { period, periodCode, shift } from '#lib/base/period.ts';
import { occupationBalanceMonthly } from '#lib/catalogue/datasets/occupation-balance-monthly.ts';
import { storedMeasures } from '#lib/catalogue/dataset.ts';
import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import { periodsIn } from './rows.ts';
import { DATASET } from './scenario.ts';

const LEDGER = 'ledger.csv';

/**
 * Copies a data folder and gives its monthly dataset `times` as many months, further and further
 * back. The numbers shrink with age, so that no stretch of bytes comes twice and compresses away.
 */
export function multiplied(from: string, to: string, times: number): void {
	cpSync(from, to, { recursive: true });
	const ledger = parseCsv(readFileSync(join(from, LEDGER), 'utf8'));
	const months = periodsIn(from);
	const entries = ledger.rows.map(({ cells }) => cells);
	for (let age = 1; age < times; age++)
		for (const month of months) {
			const earlier = periodCode(shift(period(month), -age * months.length));
			const text = aged(readFileSync(join(from, DATASET, `${month}.csv`), 'utf8'), earlier, age);
			const path = `${DATASET}/${earlier}.csv`;
			writeFileSync(join(to, path), text);
			const known = ledger.rows.find(
				(row) => cellOf(ledger, row, 'path') === `${DATASET}/${month}.csv`
			);
			if (!known) throw new Error(`${LEDGER}: no ${DATASET}/${month}.csv`);
			const hash = createHash('sha256').update(text).digest('hex');
			const told = new Map([
				['path', path],
				['sha256', hash]
			]);
			entries.push(ledger.header.map((name, index) => told.get(name) ?? known.cells[index] ?? ''));
		}
	writeFileSync(join(to, LEDGER), csvText(ledger.header, entries));
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
