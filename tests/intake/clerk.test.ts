import { afterAll, describe, expect, it } from 'vitest';
import { checkData } from '#lib/intake/check.ts';
import { findingsCsv } from '#lib/contract/findings-csv.ts';
import { parseCsv } from '#lib/contract/csv.ts';
import { dataFiles } from '../../scripts/data-check/files.ts';
import { run } from '../../scripts/intake/run.ts';
import { problems, takeIn } from './support/context.ts';
import { utf8 } from './support/cp932.ts';
import { asReal, dataCopy } from './support/data-copy.ts';
import { asCsv, balanceTable, changedRow, moved } from './support/office-table.ts';
import { dataRows, xlsx } from './support/xlsx.ts';
import '../support/this-data.ts';

const [SEPTEMBER, OCTOBER] = ['2026-09', '2026-10'].map(
	(month) => `occupation-balance-monthly/${month}.csv`
) as [string, string];
const title = (month: string) => `ハローワーク熊本　求人・求職状況及び賃金情報　令和8年${month}月`;
const book = (grid: string[][]): Uint8Array =>
	xlsx({
		sheets: [
			{
				name: '表1',
				rows: dataRows(grid.map((row) => row.map((cell) => (cell === '' ? null : cell))))
			}
		]
	});

const september = balanceTable('2026-09', title('9'));
const october = balanceTable('2026-10', title('10'));
/** One column more, an l for a 1, a digit too many and a slip in a name. */
const slipped = changedRow(
	changedRow(
		changedRow(
			october.map((row, index) => [...row, index === 2 ? '備考' : '']),
			'36　介護サービス職業従事者',
			{ 1: 'l,435' }
		),
		'26　会計事務従事者',
		{ 1: '2560' }
	),
	'25　一般事務従事者',
	{ 0: '25　一般事務従業者' }
);

describe('a clerk with ten minutes', () => {
	const data = dataCopy([SEPTEMBER, OCTOBER]);
	afterAll(() => data.remove());
	const last = data.incoming('ハローワーク熊本_2026-09.xlsx', book(september));
	const faulty = data.incoming('ハローワーク熊本_2026-10.xlsx', book(slipped));
	const mended = data.incoming('ハローワーク熊本_2026-10 直し.xlsx', book(october));
	const at = (iso: string) => Date.parse(iso);
	const taken = at('2026-10-30T10:00:00+09:00');

	it('publishes last month', () => {
		const { code, lines } = run([last, '--public', 'yes'], data.folder, taken);
		expect([code, lines.at(-1)]).toEqual([0, expect.stringContaining('data/history/')]);
		expect(data.read('ledger.csv')).toContain(',office_monthly,,2026-10-30,not stated,no,yes,');
	});

	it('hears exactly what is wrong with this month, and nothing is written', () => {
		const before = data.state();
		const { code, lines } = run([faulty, '--json', '--public', 'yes'], data.folder);
		const { findings, written } = JSON.parse(lines.join('\n'));
		const shown = findings
			.filter(({ severity }: { severity: string }) => severity !== 'note')
			.map(({ severity, rule, line, column, value }: Record<string, unknown>) =>
				[severity, rule, line, column, value].join(' ')
			);
		expect(shown).toEqual([
			'error column-unknown 3 G 備考',
			'error code-unknown 33 A 25　一般事務従業者',
			'error L2-01 46 B l,435',
			'error ratio 34 F 1.13',
			'error major-sum 32 B 1,573',
			'warning value-unusual 34 B 2560'
		]);
		expect([code, written]).toEqual([1, []]);
		expect(data.state()).toEqual(before);
	});

	it('has the mended file written, and a second run change nothing', () => {
		const time = at('2026-11-27T10:00:00+09:00');
		expect(run([mended, '--check', '--public', 'yes'], data.folder, time).code).toBe(0);
		const { code, lines } = run([mended, '--public', 'yes'], data.folder, time);
		expect([code, lines.filter((line) => line.startsWith('警告'))]).toEqual([0, []]);
		const after = data.state();
		const again = run([mended, '--public', 'yes'], data.folder, time + 1000);
		expect([again.code, again.lines.at(-1)]).toEqual([
			0,
			'変わるものがないため、何も書き込みませんでした'
		]);
		expect(data.state()).toEqual(after);
		expect(errors(data.folder)).toEqual([]);
	});

	it('sees which published values a corrected table changes', () => {
		const first = data.read(OCTOBER);
		// One opening more among researchers, and so in their major and in the total.
		const corrected = moved(october, ['05　研究者', 'Ｂ　専門的・技術的職業従事者', '職業計']);
		const file = data.incoming('訂正.xlsx', book(corrected));
		const time = at('2026-12-01T10:00:00+09:00');
		const { code, lines } = run([file, '--public', 'yes'], data.folder, time);
		expect(code).toBe(0);
		expect(lines.filter((line) => line.startsWith('公表済みの値の変更'))).toEqual([
			`公表済みの値の変更 ${OCTOBER} 2026-10 hw_kumamoto _T regular active_openings: 14797 → 14798`,
			`公表済みの値の変更 ${OCTOBER} 2026-10 hw_kumamoto 05 regular active_openings: 6 → 7`
		]);
		expect(data.read(OCTOBER)).not.toBe(first);
		const rolled = run(['--roll-back', '2026-11-30'], data.folder, time + 60_000);
		expect(rolled.lines).toEqual([
			'書き込みました:',
			`  ${OCTOBER}`,
			'  ledger.csv',
			'  intake.csv',
			expect.stringContaining('history/'),
			expect.stringContaining('history/')
		]);
		expect(data.read(OCTOBER)).toBe(first);
		expect(errors(data.folder)).toEqual([]);
	});

	it('can have every month rebuilt as it then stood', () => {
		const out = `${data.folder}-then`;
		expect(run(['--as-of', '2026-10-31', '--out', out], data.folder).code).toBe(0);
		const then = Object.fromEntries(dataFiles(out).map(({ path, bytes }) => [path, bytes]));
		const text = (path: string) => new TextDecoder().decode(then[path]);
		expect(text(SEPTEMBER)).toBe(data.read(SEPTEMBER));
		expect(text('ledger.csv')).toMatch(/2026-10\.csv,\w+,sample/);
		expect(parseCsv(text('intake.csv')).rows).toHaveLength(2);
		expect(run(['--as-of', '2026-10-31', '--out', out], data.folder).code).toBe(2);
	});
});

const errors = (folder: string) =>
	checkData(dataFiles(folder)).filter(({ severity }) => severity === 'error');

describe('what is public', () => {
	const data = dataCopy([SEPTEMBER, OCTOBER]);
	afterAll(() => data.remove());
	const bytes = utf8(asCsv(october));

	it('is nothing unless it is said', () => {
		const file = data.incoming('hyo.csv', bytes);
		run([file], data.folder);
		expect(data.read('ledger.csv')).toMatch(/2026-10\.csv,\w+,office_monthly,.*,no,no,/);
	});

	it('never becomes so along with another office’s table', () => {
		const other = balanceTable('2026-10', title('10').replace('熊本', '菊池'), 'hw_kikuchi');
		const result = takeIn(data, 'kikuchi.csv', utf8(asCsv(other)), { public: true });
		expect(problems(result)).toEqual(['error public-mixed']);
		expect(problems(takeIn(data, 'kikuchi.csv', utf8(asCsv(other))))).toEqual([]);
	});

	it('is told when it stops to be', () => {
		asReal(data, OCTOBER);
		const moved_ = moved(october, ['05　研究者', 'Ｂ　専門的・技術的職業従事者', '職業計']);
		expect(problems(takeIn(data, 'hyo.csv', utf8(asCsv(moved_))))).toEqual(['warning public-no']);
	});
});

describe('findings as a table', () => {
	it('are readable by Excel, in three languages, and no formulas', () => {
		const data = dataCopy([SEPTEMBER, OCTOBER]);
		const { findings } = takeIn(data, '=1+1.csv', utf8(asCsv(slipped)));
		data.remove();
		const [ja, en, zh] = (['ja', 'en', 'zh-Hant'] as const).map((one) =>
			findingsCsv(findings, one)
		);
		expect(ja?.startsWith('\uFEFF重さ,規則,ファイル,シート,行,列,値,理由,直し方\r\n')).toBe(true);
		expect(parseCsv(en ?? '').rows).toHaveLength(findings.length);
		expect(parseCsv(zh ?? '').rows[0]?.cells[2]).toBe("'=1+1.csv");
	});
});
