import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namesEmployer } from '#lib/disclosure/employer-name.ts';
import { codeTable } from '#lib/contract/code-table.ts';
import { csvText, parseCsv } from '#lib/contract/csv.ts';
import { disclosedCorrections, disclosedRows } from '#lib/disclosure/listing-rows.ts';
import { PLACE_LISTS, placesOf } from '#lib/disclosure/place-names.ts';

const texts = new Map(PLACE_LISTS.map((id) => [id, readFileSync(`data/codes/${id}.csv`, 'utf8')]));
const PLACES = placesOf(texts);

const HEADER = ['listing_number', 'job_title', 'disclosure', 'employer'];
const EMPLOYER = '株式会社アキツ精密 菊陽工場';

const disclosed = (...rows: string[][]) => disclosedRows(parseCsv(csvText(HEADER, rows)), PLACES);

describe('rows of listings', () => {
	it('show the employer who lets it be shown, and leave the name of the other empty', () => {
		expect(
			disclosed(['1', '設備保全', 'named', EMPLOYER], ['2', '設備保全', 'unnamed', EMPLOYER])
		).toEqual([
			['1', '設備保全', 'named', EMPLOYER],
			['2', '設備保全', 'unnamed', '']
		]);
	});

	it.each([
		...[
			'',
			'registered_named',
			'closed',
			'Named',
			'named ',
			' named',
			'NAMED',
			'ｎａｍｅｄ',
			'public'
		],
		...[
			'Unnamed',
			'unnamed ',
			'\u3000unnamed',
			'ｕｎｎａｍｅｄ',
			'unnamd',
			'nаmed',
			'named\u200b',
			'yes',
			'公開'
		]
	])('stay in where disclosure is %j', (disclosure) => {
		expect(disclosed(['1', '設備保全', disclosure, EMPLOYER])).toEqual([]);
	});

	it('stay in where the text gives a withheld name away', () => {
		expect(disclosed(['1', 'アキツ精密での設備保全', 'unnamed', EMPLOYER])).toEqual([]);
		expect(disclosed(['1', '㈱某での設備保全', 'unnamed', ''])).toEqual([]);
		expect(disclosed(['1', 'アキツ精密での設備保全', 'named', EMPLOYER])).toHaveLength(1);
	});

	it('stay in where a correction has the withheld name for its subject, or a cell is too many', () => {
		expect(disclosed(['1', 'employer', 'unnamed', ''])).toEqual([]);
		expect(disclosed(['1', '設備保全', 'named', EMPLOYER, '非公開のメモ'])).toEqual([]);
	});
});

describe('names of others, and corrections', () => {
	const other = ['9', '設備保全', 'closed', '株式会社ヒゴ真空技研'];

	it('stay in where the text of another row tells them', () => {
		const telling = ['1', 'ヒゴ真空技研の隣での設備保全', 'named', EMPLOYER];
		expect(disclosed(telling, other)).toEqual([]);
		expect(disclosed(telling, other.with(2, 'named'))).toHaveLength(2);
		expect(disclosed(telling.with(1, '設備保全'), other)).toHaveLength(1);
	});

	const issue = (...rows: string[][]) =>
		parseCsv(
			csvText(
				['time_period', ...HEADER],
				rows.map((row) => ['2026-10', ...row])
			)
		);
	const header = ['time_period', 'listing_number', 'field', 'old_value', 'disclosure', 'employer'];
	const corrections = (...rows: string[][]) =>
		parseCsv(
			csvText(
				header,
				rows.map((row) => ['2026-10', ...row])
			)
		);

	it('shows a correction as far as its listing is shown, whatever it says itself', () => {
		const listed = (disclosure: string) => [issue(['1', '保全', disclosure, EMPLOYER])];
		const said = corrections(['1', 'job_title', '保守', 'named', EMPLOYER]);
		expect(disclosedCorrections(said, listed('named'), PLACES)).toEqual([said.rows[0]?.cells]);
		expect(disclosedCorrections(said, listed('unnamed'), PLACES)).toEqual([
			['2026-10', '1', 'job_title', '保守', 'unnamed', '']
		]);
		for (const disclosure of ['closed', 'registered_named', '', 'Named'])
			expect(disclosedCorrections(said, listed(disclosure), PLACES)).toEqual([]);
		expect(disclosedCorrections(said, [], PLACES)).toEqual([]);
	});

	it('believes no correction that leaves out the name it tells', () => {
		const listed = [issue(['1', '保全', 'unnamed', EMPLOYER])];
		for (const row of [
			['1', 'job_title', 'アキツ精密での保守', 'unnamed', ''],
			['1', 'job_title', 'アキツ精密での保守', 'named', '別の会社'],
			['1', 'employer', '旧', 'named', '']
		])
			expect(disclosedCorrections(corrections(row), listed, PLACES), row.join()).toEqual([]);
	});
});

describe('a name in free text', () => {
	it.each([
		['アキツ精密', true],
		['ｱｷﾂ精密の現場', true],
		['あきつ精密', true],
		['アキツ　精 密', true],
		['ア・キ・ツ精密', true],
		['(有)某工業', true],
		['ｶﾌﾞｼｷｶﾞｲｼｬ', true],
		['アキツ精蜜', false],
		['アキツ\u200b精\u00ad密', true],
		['アキツ精密󠄀', true],
		['アキッ精密', true],
		['アーキーツ精密', true],
		['アキツ精密 菊陽工場勤務', true],
		['NPO法人の事業', true],
		['Akitsu Co., Ltd.', true],
		['incoming goods', false],
		['菊陽工場の設備保全', false],
		['精密機械の組立', false],
		['', false]
	])('%s: %j', (text, found) => {
		expect(namesEmployer(text, EMPLOYER, PLACES)).toBe(found);
	});

	it.each([
		['髙﨑製作所', '(株)高崎製作所'],
		['渡邉電機', '渡辺電機'],
		['斉藤鐵工', '齋藤鉄工㈱'],
		['キャノン', 'キヤノン株式会社'],
		['ｷﾔﾉﾝ', 'キャノン'],
		['センサ熊南', 'センサー熊南'],
		['佐佐木精機', '佐々木精機'],
		['霞が関工業', '霞ヶ関工業'],
		['ヴィーナス電子', 'ビーナス電子'],
		['バイオリン堂', 'ヴァイオリン堂'],
		['第1電子', '第一電子'],
		['二チ力ン', 'ニチカン'],
		['ТЅМС', 'TSMC'],
		['Café Électron', 'cafe electron'],
		['アキツ精密です', '株式会社アキツ精密菊陽工場'],
		['アキツ精密です', 'アキツ精密熊本ホールディングス'],
		['アキツセイミツ', 'カブシキガイシャアキツセイミツ'],
		['アキツセイミツ', 'ｱｷﾂｾｲﾐﾂ(ｶ)'],
		['Akitsu Precision', 'AKITSU PRECISION CO., LTD.']
	])('%s gives %s away', (text, name) => {
		expect(namesEmployer(`${text}での設備保全`, name, PLACES)).toBe(true);
	});

	it.each([
		['半導体工場の設備に関わる仕事です。当番制です。', '架空半導体サンプル023'],
		['熊本県内の工場での組立', '株式会社アキツ精密 熊本工場'],
		['九州各地への出張あり', '九州アキツ株式会社'],
		['日本語で会話ができる方', '日本アキツ精密'],
		['月2回の夜勤、8時間', '第二アキツ'],
		['cocktail, incl. training', 'Akitsu Inc.']
	])('%s does not name %s', (text, name) => {
		expect(namesEmployer(text, name, PLACES)).toBe(false);
	});

	it('is known by what is written: a reading in kana or in letters is for people to see', () => {
		expect(namesEmployer('あきつせいみつ', 'アキツ精密', PLACES)).toBe(false);
		expect(namesEmployer('AKITSU', 'アキツ精密', PLACES)).toBe(false);
	});

	it.each([
		['TSMCの装置保守', 'TSMC', true],
		['ｔｓｍｃ', 'TSMC', true],
		['装置保守', 'A', false],
		['装置保守', '', false],
		['装置保守', '  ', false]
	])('%s, %s: %j', (text, name, found) => {
		expect(namesEmployer(text, name, PLACES)).toBe(found);
	});
});

describe('a name that ends in a place', () => {
	const areas = [...codeTable(texts.get('ref_area') ?? '').values()];
	const prefectures = areas.filter(({ cells }) => cells['kind'] === 'prefecture');
	const named = areas.flatMap(({ names, cells }) => [
		...(cells['kind'] === 'office' ? [] : [names.ja, names.ja.replace(/[都府県]$/, '')]),
		...(cells['also_ja'] ?? '').split(' '),
		cells['short_ja'] ?? ''
	]);
	const municipalities = [...codeTable(texts.get('municipality') ?? '').values()];

	it('is recognised without it, whichever place of the lists that is', () => {
		const places = [
			...named,
			...municipalities.flatMap(({ names }) => [names.ja, names.ja.replace(/[市町村]$/, '')])
		].filter((place) => place.length > 1);
		expect(prefectures).toHaveLength(47);
		const missed = places.filter(
			(place) =>
				!namesEmployer('架空精機での設備保全', `株式会社架空精機${place}`, PLACES) ||
				!namesEmployer('架空精機での設備保全', `架空精機${place}工場`, PLACES) ||
				!namesEmployer('架空精機での設備保全', `架空精機 ${place}`, PLACES)
		);
		expect(missed).toEqual([]);
	});

	it('is not the place alone, however it is written', () => {
		const short = (en: string) => en.replace(' Prefecture', '');
		const wrongly = prefectures.filter(
			({ names }) =>
				namesEmployer(`${names.ja}内の工場`, `アキツ精密 ${names.ja}工場`, PLACES) ||
				namesEmployer(`work in ${short(names.en)}`, `Akitsu Precision ${short(names.en)}`, PLACES)
		);
		expect(wrongly).toEqual([]);
	});

	it('is recognised by a reading or an old form of the place too', () => {
		for (const place of ['くまもと', 'オオサカ', '廣島', 'Kumamoto', '熊本市中央区', '中央区'])
			expect(namesEmployer('架空精機での保全', `架空精機${place}`, PLACES), place).toBe(true);
	});

	it('is found by the lists alone: no file of this room names a place', () => {
		const names = [...named, ...municipalities.map(({ names }) => names.ja)].filter(
			(name) => name.length > 1
		);
		const room = readdirSync('src/lib/disclosure', { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.ts'))
			.map((path) => readFileSync(`src/lib/disclosure/${path}`, 'utf8'))
			// A comment may explain by example.
			.map((text) => text.replace(/\/\*\*[^]*?\*\//g, ''));
		expect(names.filter((name) => room.some((text) => text.includes(name)))).toEqual([]);
	});
});
