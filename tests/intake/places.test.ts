import { afterAll, describe, expect, it } from 'vitest';
import { understoodLine } from '#lib/intake/understood/line.ts';
import {
	finalTables,
	HELD_PLACE_FAMILIES,
	HELD_SOUND_PLACES,
	ONE_FAULT,
	provisionalTables
} from './corpus/held-place-families.ts';
import { PLACE_FAMILIES, SOUND_PLACES } from './corpus/place-families.ts';
import { problems, takeIn } from './support/context.ts';
import { utf8 } from './support/cp932.ts';
import { dataCopy } from './support/data-copy.ts';
import { headlineTable } from './support/headline-table.ts';
import { asCsv, balanceTable } from './support/office-table.ts';
import { run } from '../../scripts/intake/run.ts';
import '../support/this-data.ts';

const MONTH = 'occupation-balance-monthly/2026-10.csv';
const data = dataCopy(['headline/2007.csv', MONTH]);
afterAll(() => data.remove());

const told = (file: string, text: string) => {
	const { findings, files } = takeIn(data, file, utf8(text), { public: true });
	const places = findings
		.filter(({ severity }) => severity !== 'note')
		.map(({ severity, rule, line, column }) =>
			[severity, rule, line, column].filter((one) => one !== null).join(' ')
		);
	return { places, files };
};

describe('places that must agree', () => {
	it.each([...PLACE_FAMILIES, ...HELD_PLACE_FAMILIES].map((one) => [one.name, one] as const))(
		'%s',
		(_, one) => {
			const { places, files } = told(one.file, one.text);
			expect(places).toContain(one.expected);
			if (one.expected.startsWith('error')) expect(files).toEqual([]);
		}
	);

	it.each([...SOUND_PLACES, ...HELD_SOUND_PLACES].map((one) => [one.name, one] as const))(
		'%s',
		(_, one) => {
			const { places, files } = told(one.file, one.text);
			expect(places).toEqual([]);
			expect(files.map(({ path }) => path)).toEqual([MONTH]);
		}
	);

	it('hold for our own layout too: its rows against its name', () => {
		const text = data.read(MONTH);
		const asked = (name: string) =>
			problems(takeIn(data, name, utf8(text), { source: 'office_monthly' }));
		expect(asked('2026-09.csv')).toContain('warning period-elsewhere');
		expect(asked('2026-10.csv')).toEqual([]);
		const aso = text
			.split('\n')
			.filter((line, index) => index === 0 || line.includes(',hw_aso,'))
			.join('\n');
		const one = takeIn(data, 'ハローワーク菊池.csv', utf8(`${aso}\n`), {
			source: 'office_monthly'
		});
		expect(problems(one)).toContain('warning constant-elsewhere ハローワーク菊池');
	});
});

it.each(ONE_FAULT)('%s is told once', (_, file, text, expected) => {
	expect(told(file, text).places).toEqual(expected);
});

describe('a table that is called provisional', () => {
	const statuses = (text: string) => {
		const { merged } = takeIn(data, 'hyo1.csv', utf8(text), { public: true });
		const rows = merged.flatMap((one) => one.rows).filter(({ source }) => source);
		return new Set(rows.map(({ values }) => values['obs_status']));
	};

	it.each(provisionalTables)('has provisional values', (text) => {
		expect(statuses(text)).toContain('P');
		expect(statuses(text)).not.toContain('A');
	});

	it.each(finalTables)('is final where something else is', (text) => {
		expect(statuses(text)).toContain('A');
		expect(statuses(text)).not.toContain('P');
	});
});

describe('the line of what was understood', () => {
	const lines = (file: string, text: string) =>
		takeIn(data, file, utf8(text)).understood.map((one) => understoodLine(one, 'ja'));
	const office = (head: string) => asCsv(balanceTable('2026-10', head));

	it('marks what was assumed and what one place alone says', () => {
		expect(lines('hyo1.csv', office('ハローワーク熊本　令和8年10月'))).toEqual([
			{
				text: 'ハローワーク熊本（上の題だけから） · 2026年10月（上の題だけから） · パートを含む常用（様式の既定） · 受理地別（様式の決まり） · 原数値（様式の決まり） · 75行 · 様式：ハローワークの月次の表（求人・求職状況及び賃金情報）1〜4',
				isAsked: true
			}
		]);
	});

	it('marks nothing that two places say', () => {
		const said = 'ハローワーク熊本　令和8年10月（パートを除く・受理地別・原数値）';
		expect(lines(`${said}.csv`, office(said))).toEqual([
			{
				text: 'ハローワーク熊本 · 2026年10月 · パートを除く常用 · 受理地別 · 原数値 · 75行 · 様式：ハローワークの月次の表（求人・求職状況及び賃金情報）1〜4',
				isAsked: false
			}
		]);
	});

	it('is the first thing that the command says, in three languages', () => {
		const file = data.incoming('suii.csv', headlineTable());
		const first = (language: string) =>
			run([file, '--check', '--lang', language], data.folder).lines[0];
		expect(first('ja')).toMatch(
			/^suii\.csv: .*2007年2月〜2007年9月 · 季節調整値（様式の決まり） · /
		);
		expect(first('en')).toMatch(
			/^suii\.csv: .*Feb 2007–Sep 2007 · Seasonally adjusted \(fixed by the layout\)/
		);
		expect(first('zh-Hant')).toMatch(/^suii\.csv: .*季節調整值（格式規定）/);
	});
});
