import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import { intake } from '#lib/intake/intake.ts';
import { parseProfile } from '#lib/intake/profile/parse.ts';
import { contextOf, problems, takeIn } from './support/context.ts';
import { cp932, utf8 } from './support/cp932.ts';
import { dataCopy } from './support/data-copy.ts';
import { asCsv, balanceTable } from './support/office-table.ts';
import { HEADLINE_TABLE, OFFICE_TABLE } from './support/layouts.ts';
import { dataRows, xlsx } from './support/xlsx.ts';
import '../support/this-data.ts';

const MONTH = 'occupation-balance-monthly/2026-10.csv';
const TITLE = 'ハローワーク熊本　求人・求職状況及び賃金情報　令和8年10月';
const data = dataCopy([MONTH, 'headline/2007.csv', 'headline/2019.csv', 'headline/2020.csv']);
const real = (path: string) => readFileSync(`data/${path}`, 'utf8');
const HEADLINE = `,有効求人数,有効求職者数,有効求人倍率,有効求人倍率,新規求人倍率,新規求人倍率,完全失業率(%),完全失業者数(万人)
,熊本県,熊本県,熊本県,全国,熊本県,全国,全国,全国
平成16年,"22,012","36,531",0.60,0.83,1.00,1.29,4.7,313
平成18年,"27,569","34,101",0.81,1.06,1.25,1.56,4.1,275
19年2月,"29,392","34,715",0.85,1.05,1.27,1.51,4.0,270
3月,"28,995","34,468",0.84,1.03,1.33,1.50,4.0,281
9月,"27,565","32,721",0.84,1.05,1.30,1.47,4.0,269
`;
const MONTHS = '１月,２月,３月,４月,５月,６月,７月,８月,９月,10月,11月,12月';
const MEANS = '"1～3月\n平均","4～6月\n平均","7～9月\n平均","10～12月\n平均",年平均,年度平均';
const LONG = `有効求人倍率（新規学卒者を除きパートタイムを含む）【実数】${','.repeat(21)}有効求人倍率（新規学卒者を除きパートタイムを含む）【季節調整値】${','.repeat(20)}
${','.repeat(41)}
実　　数,西暦,和暦,${MONTHS},${MEANS},季　節　調　整　値,西暦,和暦,${MONTHS},${MEANS}
,19年,元年,1.71,1.72,1.66,1.52,1.48,1.51,1.55,1.58,1.59,1.6,1.63,1.68,1.7,1.51,1.57,1.64,1.6,,,19年,元年,1.63,1.63,1.62,1.63,1.62,1.61,1.59,1.59,1.58,1.58,1.57,1.57,1.63,1.62,1.59,1.57,,
,20年,２年,1.57,1.53${','.repeat(17)},20年,２年,1.49,1.45${','.repeat(16)}
,（注） 昭和48年から沖縄を含む。${','.repeat(20)},（注） 1. 季節調整法はセンサス局法Ⅱによる。${','.repeat(19)}
`;
const grid = balanceTable('2026-10', TITLE);

afterAll(() => data.remove());

/** Of the sample's rows those of an office and employment type, with the active counts alone. */
function expectedBalance(): string {
	const csv = parseCsv(real(MONTH));
	const cell = (row: (typeof csv.rows)[number], name: string) => cellOf(csv, row, name);
	const own = csv.rows.filter(
		(row) => cell(row, 'ref_area') === 'hw_kumamoto' && cell(row, 'employment') === 'regular'
	);
	const order = (code: string) => real('codes/occupation.csv').indexOf(`\n${code},`);
	const sorted = own.toSorted(
		(a, b) => order(cell(a, 'occupation')) - order(cell(b, 'occupation'))
	);
	return csvText(
		csv.header,
		sorted.map((row) =>
			csv.header.map((name) => {
				const isWhole =
					cell(row, 'active_openings') !== '' && cell(row, 'active_applicants') !== '';
				if (name === 'obs_status') return isWhole ? 'A' : 'O';
				return name.startsWith('new_') ? '' : cell(row, name);
			})
		)
	);
}

describe('the shipped profiles', () => {
	it.each(readdirSync('data/profiles'))('%s is one', (name) => {
		expect(parseProfile(name, real(`profiles/${name}`)).sightings).toEqual([]);
	});

	it('tells a misspelt key, an unknown field and no JSON', () => {
		const text = real('profiles/prefecture-headline.json');
		const rules = (changed: string) =>
			parseProfile('x.json', changed).sightings.map(({ rule, value }) => [rule, value]);
		expect(rules(text.replace('"headerRows"', '"headerRow"'))).toEqual([
			['profile-shape', 'tables[0].headerRows'],
			['profile-shape', 'tables[0].headerRow']
		]);
		expect(rules(text.replace('"new_ratio"', '"new_rate"'))).toEqual([
			['profile-shape', 'tables[0].columns[5].field']
		]);
		expect(rules('{')).toEqual([['profile-json', null]]);
	});
});

describe('table 1 of an office', () => {
	it.each([
		['CP932', cp932(asCsv(grid))],
		['UTF-8', utf8(asCsv(grid))],
		[
			'XLSX',
			xlsx({
				sheets: [
					{
						name: '表1',
						rows: dataRows(grid.map((row) => row.map((cell) => (cell === '' ? null : cell))))
					}
				]
			})
		]
	])('in %s becomes the canonical file', (name, bytes) => {
		const file = name === 'XLSX' ? 'hyo1.xlsx' : 'hyo1.csv';
		const result = takeIn(data, file, bytes);
		expect(problems(result)).toEqual([]);
		expect(result.files.map(({ path }) => path)).toEqual([MONTH]);
		expect(result.files[0]?.text).toBe(expectedBalance());
	});

	it('tells what it leaves out and takes for granted', () => {
		const { findings } = takeIn(data, 'hyo1.csv', utf8(asCsv(grid)));
		const notes = findings.filter(({ rule }) => !/^L\d/.test(rule));
		expect(notes.map(({ rule, value }) => [rule, value])).toEqual([
			['column-left', '有効求職者数/男性'],
			['column-left', '有効求職者数/女性'],
			['constant-default', null],
			['rows-note', '（注）有効求職者数には性別の記載のない者を含む。'],
			['ratio-base', '0'],
			['sample-replaced', null]
		]);
	});

	it('by the classification of 2011 is refused for a dataset by JSCO', () => {
		const old = `${TITLE},,,,,\n${OFFICE_TABLE}`;
		const result = takeIn(data, 'hyo1.csv', utf8(old));
		expect(result.files).toEqual([]);
		expect(problems(result)).toEqual(['error classification 6 A Ａ　管理的職業']);
		expect(result.findings.find(({ rule }) => rule === 'classification')?.reason.ja).toContain(
			'平成23年改定'
		);
	});

	it('wants its source to be a known one', () => {
		const result = takeIn(data, 'hyo1.csv', utf8(asCsv(grid)), { source: 'nobody' });
		expect([problems(result), result.files]).toEqual([['error source-unknown'], []]);
	});

	it('refuses pay that is neither monthly nor hourly', () => {
		const text = `${TITLE},,,\n２　職業別求人・求職賃金（パートを含む）,,,\n職業,求人賃金,,求職賃金\n,上限,下限,\n職業計,"267,600","218,500","218,500"\n`;
		const found = problems(takeIn(data, 'hyo.csv', utf8(text))).map((one) => one.split(' ')[1]);
		expect(new Set(found)).toEqual(new Set(['unit-unknown']));
	});

	it('wants to know its office and month', () => {
		const bare = asCsv(balanceTable('2026-10', '求人・求職状況'));
		expect(problems(takeIn(data, 'hyo1.csv', utf8(bare)))).toEqual([
			'error constant-missing 3',
			'error period-missing 3'
		]);
		const named = takeIn(data, 'ハローワーク熊本_R8.10.csv', utf8(bare));
		expect(named.files[0]?.text).toBe(expectedBalance());
	});
});

describe('the wages of an office', () => {
	const sheet = (title: string, label: string, rows: string) =>
		`${TITLE},,,\n${title},,,\n${label},求人賃金（千円）,,求職賃金（千円）\n,上限,下限,\n${rows}`;

	it('reads tables 2 to 4, thousand yen and majors left out', () => {
		const two = sheet(
			'２　職業別求人・求職（希望）賃金',
			'職業',
			'職業計,267.6,218.5,218.5\nＣ　事務従事者,230.1,190,200\n25　一般事務従事者,230.1,190,－\n'
		);
		const four = `\n４　産業別求人賃金（パート）,,,\n産業,求人賃金,,\n,上限,下限,\n産業計,"1,356","1,129",\nＤ　建設業,"1,400","1,150",\n`;
		const result = takeIn(data, 'hyo.csv', utf8(two + four));
		// These are the first rows of tables alone, and no month is published that has others.
		expect(problems(result)).toEqual([
			'warning rows-missing 2026-10',
			'warning rows-missing 2026-10'
		]);
		expect(result.files.map(({ path, text }) => [path, text.split('\n').slice(1, -1)])).toEqual([
			[
				'occupation-wages-monthly/2026-10.csv',
				[
					'2026-10,hw_kumamoto,_T,full_time,218500,267600,218500,A',
					'2026-10,hw_kumamoto,25,full_time,190000,230100,,A'
				]
			],
			[
				'industry-wages-monthly/2026-10.csv',
				[
					'2026-10,hw_kumamoto,_T,part_time,1129,1356,A',
					'2026-10,hw_kumamoto,D,part_time,1150,1400,A'
				]
			]
		]);
	});

	it('refuses monthly pay where hourly pay is meant', () => {
		const swapped = sheet(
			'２　職業別求人・求職（希望）賃金（パート）',
			'職業',
			'職業計,267.6,218.5,218.5\n'
		);
		expect(problems(takeIn(data, 'hyo.csv', utf8(swapped)))).toEqual([
			'error wage-unit 5 C 218500',
			'error wage-unit 5 B 267600',
			'error wage-unit 5 D 218500',
			'warning rows-missing 2026-10'
		]);
	});
});

describe('the listings', () => {
	const HEADER =
		'求人番号,職種,事業所名,就業場所,仕事の内容,雇用形態,正社員以外の名称,賃金,求人区分,受付年月日,紹介期限日,就業時間,休日,年齢,公開範囲,こだわり条件,求人数,求人票リンク,詳細リンク';
	const row = (cells: string) => `${HEADER}\n${cells}\n`;
	const name = '半導体関連求人情報_ハローワーク菊池_2026年10月.csv';

	it('become the bulletin’s rows; a disclosure that is not stated stays empty', () => {
		const result = takeIn(
			data,
			name,
			utf8(
				row(
					'43030-12345678,プロセス技術者,髙山㈱,熊本県菊池郡菊陽町大字津久礼,成膜,正社員,,"200,000円〜350,000円",フルタイム,令和8年10月1日,2026/12/31,8時〜17時,土日,不問,1．事業所名等を含む求人情報を公開する,,2人,,\n' +
						'43030-12345679,部品検査,架空工業,熊本県合志市幾久富,検査,パート労働者,,"1,100円",パート,令和8年10月2日,令和8年12月31日,9時〜15時,土日,不問,,,1人,,'
				)
			)
		);
		expect(problems(result)).toEqual([]);
		expect(result.files[0]?.text.split('\n').slice(1, 3)).toEqual([
			'2026-10,43030-12345678,2026-10-01,2026-12-31,hw_kikuchi,プロセス技術者,,full_time_employee,43404,monthly,200000,350000,2,,,,named,髙山㈱,成膜,',
			'2026-10,43030-12345679,2026-10-02,2026-12-31,hw_kikuchi,部品検査,,part_time,43216,hourly,1100,1100,1,,,,,架空工業,検査,'
		]);
	});
});

describe('〃 in a table', () => {
	const HEADER =
		'求人番号,職種,事業所名,就業場所,仕事の内容,雇用形態,賃金,求人区分,受付年月日,紹介期限日,公開範囲,求人数';
	const first =
		'43030-12345678,部品検査,架空精機,熊本県合志市幾久富,検査,正社員,"200,000円",フルタイム,2026/10/1,2026/12/31,1．事業所名等を含む求人情報を公開する,2人';
	const second = (cells: Readonly<Record<number, string>>) => {
		const own =
			'43030-12345679,保全,架空電子,熊本県合志市幾久富,保全,正社員,300000円,フルタイム,2026/10/2,2026/12/31,3．事業所名等を含まない求人情報を公開する,1人';
		return own
			.split(',')
			.map((cell, at) => cells[at] ?? cell)
			.join();
	};
	const taken = (rows: readonly string[]) =>
		takeIn(
			data,
			'半導体関連求人情報_ハローワーク菊池_2026年10月.csv',
			utf8(`${[HEADER, ...rows].join('\n')}\n`)
		);
	const dittos = ({ findings }: ReturnType<typeof taken>) =>
		findings
			.filter(({ rule, severity }) => rule === 'L2-02' && severity !== 'warning')
			.map(({ severity, line, value, reason }) => [severity, line, value, reason.ja]);

	it('is the name above, and the finding says which', () => {
		const result = taken([first, second({ 1: '〃', 2: '同上', 3: '″' })]);
		expect(problems(result).filter((one) => one.startsWith('error'))).toEqual([]);
		expect(dittos(result)).toEqual([
			['note', 3, '〃', '「〃」を上のセルの値（部品検査）としました'],
			['note', 3, '同上', '「同上」を上のセルの値（架空精機）としました'],
			['note', 3, '″', '「″」を上のセルの値（熊本県合志市幾久富）としました']
		]);
		expect(result.files[0]?.text.split('\n')[2]).toMatch(/,部品検査,.*,43216,.*,unnamed,架空精機,/);
	});

	it('is no name where nothing stands above it', () => {
		const result = taken([second({ 2: '〃' }), first]);
		expect(dittos(result)).toEqual([['error', 2, '〃', '「〃」の上に値がありません']]);
		expect(result.files).toEqual([]);
	});

	it.each([
		['who may be named', 10],
		['a wage', 6],
		['a count', 11],
		['a day', 9]
	])('is never %s', (_, column) => {
		const result = taken([first, second({ [column]: '〃' })]);
		const letter = String.fromCharCode(65 + column);
		expect(
			problems(result).filter((one) => one.startsWith('error') && one.includes(` 3 ${letter} `))
		).toHaveLength(1);
		expect(result.files).toEqual([]);
	});

	it('is the code above in a column of keys', () => {
		const table =
			'２０２６年１０月,,,\n安定所,職種名,求人の数,求職の数\n阿蘇,介護サービス職業従事者,10,5\n〃,一般事務従事者,30,60\n';
		const text = JSON.stringify({
			id: 'mine',
			title: { ja: '自分の表', en: 'mine', 'zh-Hant': '自己的表' },
			layout: 'tables',
			publication: null,
			leave: [],
			tables: [
				{
					dataset: 'occupation-balance-monthly',
					title: [],
					headerRows: 1,
					columns: [
						{ header: ['安定所'], field: 'ref_area', names: { 阿蘇: 'hw_aso' } },
						{ header: ['職種名'], field: 'occupation' },
						{ header: ['求人の数'], field: 'active_openings' },
						{ header: ['求職の数'], field: 'active_applicants' }
					],
					rows: {},
					period: ['title'],
					fixed: { employment: 'regular' }
				}
			]
		});
		const { profile } = parseProfile('mine.json', text);
		if (!profile) throw new Error('the mapping is no profile');
		const mapped = takeIn(data, 'jibun.csv', utf8(table), {
			mapping: profile,
			source: 'office_monthly'
		});
		expect(problems(mapped).filter((one) => one.startsWith('error'))).toEqual([]);
		expect(mapped.files[0]?.text).toContain('2026-10,hw_aso,25,regular,30,60,,,A\n');
		expect(mapped.changes.filter(({ kind }) => kind === 'ditto')).toMatchObject([{ count: 1 }]);
	});
});

describe('an unknown layout', () => {
	it('gets what a mapping form needs, and a mapping is a profile', () => {
		const table =
			'２０２６年１０月,,\n職種名,求人の数,求職の数\n介護サービス職業従事者,10,5\n一般事務従事者,30,60\n';
		const result = takeIn(data, 'jibun.csv', utf8(table));
		expect(problems(result)).toEqual(['error layout-unknown']);
		expect(result.unknown).toMatchObject([
			{
				headerLine: 2,
				headerRows: 1,
				above: ['２０２６年１０月'],
				columns: [
					{ header: '職種名', samples: ['介護サービス職業従事者', '一般事務従事者'] },
					{ header: '求人の数', samples: ['10', '30'] },
					{ header: '求職の数', samples: ['5', '60'] }
				]
			}
		]);
		const label = { ja: '自分の表', en: 'mine', 'zh-Hant': '自己的表' };
		const text = JSON.stringify({
			id: 'mine',
			title: label,
			layout: 'tables',
			publication: null,
			leave: [],
			tables: [
				{
					dataset: 'occupation-balance-monthly',
					title: [],
					headerRows: 1,
					columns: [
						{ header: ['職種名'], field: 'occupation' },
						{ header: ['求人の数'], field: 'active_openings' },
						{ header: ['求職の数'], field: 'active_applicants' }
					],
					rows: {},
					period: ['title'],
					fixed: { ref_area: 'hw_aso', employment: 'regular' }
				}
			]
		});
		const { profile } = parseProfile('mine.json', text);
		if (!profile) throw new Error('the mapping is no profile');
		const mapped = takeIn(data, 'jibun.csv', utf8(table), {
			mapping: profile,
			source: 'office_monthly'
		});
		expect(problems(mapped)).toEqual(['warning rows-missing 2026-10']);
		expect(mapped.files[0]?.text).toContain('2026-10,hw_aso,36,regular,10,5,,,A\n');
	});
});

describe('our own layout', () => {
	it('takes its own files back unchanged, from Excel’s CP932 too', () => {
		const text = real('headline/2019.csv');
		const result = takeIn(data, '2019.csv', cp932(text), { public: true });
		expect([problems(result), result.files]).toEqual([[], []]);
	});

	it('names a column that lacks and one that is new', () => {
		const text = real('headline/2019.csv').replaceAll(/^([^\n]*?),([^,\n]*)$/gm, '$1,$2,x');
		const wrong = takeIn(data, '2019.csv', utf8(text.replace('obs_status', 'status')));
		// The one stands for the column that lacks.
		expect(problems(wrong).filter((one) => one.includes('column'))).toEqual([
			'error column-unknown 1 M status',
			'error column-unknown 1 P x'
		]);
	});
});

describe('series', () => {
	it('reads the prefecture’s headline table; a bare month takes the year above', () => {
		const result = takeIn(data, 'suii.csv', utf8(HEADLINE), { public: true });
		expect(problems(result)).toEqual([]);
		expect(result.files.map(({ path }) => path)).toEqual(['headline/2007.csv']);
		// The nation's adjusted values were re-estimated since: the older table would set them back.
		expect(
			result.revisions.map(({ key, column, from, to }) => [key['time_period'], column, from, to])
		).toEqual([
			['2007-03', 'active_ratio', '1.05', '1.03'],
			['2007-09', 'active_ratio', '1.03', '1.05']
		]);
	});

	it('reads the ministry’s long series: two blocks side by side, means and months to come left out', () => {
		const result = takeIn(data, '第3表.csv', utf8(LONG), { public: true });
		expect(problems(result)).toEqual([]);
		// What it holds is published: nothing changes, not even 1.6 for 1.60.
		expect(result.files).toEqual([]);
		expect(result.merged.map(({ target }) => [target.path, target.rows.size])).toEqual([
			['headline/2019.csv', 24],
			['headline/2020.csv', 4]
		]);
		expect(result.findings.filter(({ rule }) => rule === 'column-left')).toHaveLength(14);
	});

	it('wants all columns of that table', () => {
		expect(problems(takeIn(data, 'suii.csv', utf8(HEADLINE_TABLE), { public: true }))).toEqual([
			'error column-missing 1 新規求人倍率/熊本県',
			'error column-missing 1 新規求人倍率/全国'
		]);
	});
});

describe('tables of one month together', () => {
	const table = (employment: string, words: string) =>
		utf8(asCsv(balanceTable('2026-10', `${TITLE}（${words}）`, 'hw_kumamoto', employment)));
	const files = [
		{ name: 'a.csv', bytes: table('regular', 'パートタイムを含む常用') },
		{ name: 'b.csv', bytes: table('full_time', 'パートタイムを除く常用') },
		{ name: 'c.csv', bytes: table('part_time', '常用的パートタイム') }
	];

	it('go into one file, and full-time + part-time is the total', () => {
		const result = intake(files, contextOf(data));
		expect(problems(result)).toEqual([]);
		expect(result.files.map(({ path }) => path)).toEqual([MONTH]);
		expect(result.records.map(({ file, rows }) => [file, rows])).toEqual([
			['a.csv', 75],
			['b.csv', 75],
			['c.csv', 75]
		]);
	});

	it('stop where they do not add up', () => {
		const [, full = files[0], part = files[2]] = files;
		const twice = [full, part].flatMap((one) => one ?? []);
		const other = { name: 'a.csv', bytes: table('part_time', 'パートタイムを含む常用') };
		const rules = new Set(
			problems(intake([other, ...twice], contextOf(data))).map((one) => one.split(' ')[1])
		);
		expect([...rules]).toEqual(['sum']);
	});

	it('stop where two of them contradict each other', () => {
		const [first] = files;
		if (!first) throw new Error('no file');
		const text = new TextDecoder().decode(first.bytes).replace('05　研究者,6,', '05　研究者,8,');
		const second = { name: 'd.csv', bytes: utf8(text) };
		expect(problems(intake([first, second], contextOf(data)))).toContain(
			'error value-twice 12 B 8'
		);
	});
});
