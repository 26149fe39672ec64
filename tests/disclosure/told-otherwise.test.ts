import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/catalogue/list.ts';
import { columnsOf } from '#lib/catalogue/dataset.ts';
import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import { namesEmployer } from '#lib/disclosure/employer-name.ts';
import { disclosedRows } from '#lib/disclosure/listing-rows.ts';
import { PLACE_LISTS, placesOf } from '#lib/disclosure/place-names.ts';
import { checkData } from '#lib/intake/check.ts';
import { changed, dataFolder, dataText } from '../support/data-folder.ts';
import '../support/this-data.ts';

const PLACES = placesOf(
	new Map(PLACE_LISTS.map((id) => [id, readFileSync(`data/codes/${id}.csv`, 'utf8')]))
);
const EMPLOYER = '株式会社カナリア精密機械ガデン';

/** Other ways to tell an employer than by its name as the listing has it. */
const TELLING: readonly string[] = [
	'カナリア精密での組立',
	'カナリア精密機械での組立',
	'カナリアの工場',
	'ｶﾅﾘｱ精密',
	'カナリア　精密の寮',
	'カナリア精密機械カ\u3099テ\u3099ン',
	'カナリア精密機械カ゛テ゛ン',
	'ｶﾅﾘｱ精密機械ｶﾞﾃﾞﾝ',
	'カナリア精密機械ガデン'.normalize('NFD'),
	'カ）カナリアセイミツ',
	'ｶ)ｶﾅﾘｱｾｲﾐﾂ',
	'カナリアセイミツ（カ',
	'カナリアセイミツ（カ）',
	'Canaria Corporation',
	'CANARIA SEIMITSU CORP.',
	'Canaria Co., Ltd.',
	'Canaria Co.,Ltd',
	'Ｃａｎａｒｉａ　Ｃｏ．，Ｌｔｄ．',
	'Canaria Company',
	'Canaria Limited の現場',
	'カナリアコーポレーション',
	'応募は saiyo@canaria-seimitsu.example まで',
	'応募は ｓａｉｙｏ＠canaria.co.jp まで',
	'詳しくは https://canaria.example/recruit',
	'詳しくは www.canaria-seimitsu.com',
	'詳しくは canaria.co.jp で',
	'カナリア精密.jp を見てください',
	'連絡先 096-000-0000（担当 山田）',
	'連絡先 ０９６（０００）００００ 山田まで',
	'山田 09000000000',
	'TEL 000-0000',
	'℡：000-0000 採用係',
	'電話番号 00-0000 山田',
	'0120‐000‐000',
	'法人番号 1234567890123',
	'1-2345-6789-0123',
	'登録番号T1234567890123',
	'事業所番号 4301-123456-7',
	'カナリヤ精密での組立',
	'応募は saiyo(at)canaria まで',
	'応募は canaria-seimitsu（ａ）jp まで',
	'saiyo [at] canaria-seimitsu',
	'X（旧Twitter）@canaria_jp',
	'＠canaria をご覧ください',
	'LINE ID：canaria',
	'代表取締役　山田太郎',
	'代表者：山田太郎',
	'株 式 会 社カナリア',
	'(株)カナリア',
	'Canaria での組立',
	'KANARIA SEIMITSU',
	'Ｋａｎａｒｉａの工場',
	'kanariya-seimitsu の寮',
	'CanariaPrecision 内の作業',
	'Kánária で募集'
];

const HARMLESS: readonly string[] = [
	'半導体製造装置の組立・調整。300mmウェハー。',
	'8:00〜17:00、休憩60分、時給1,100円',
	'精密機械の組立です。機械に興味のある方。',
	'2026-10-01から2027-03-31まで',
	'経験3年以上、21歳から59歳（定年60歳）',
	'1日8時間、月21日。1234567個の部品を扱います。',
	'ASP.NETの経験がある方',
	'CO2レーザーの操作',
	'ライン作業、IDカード支給',
	'代表的な半導体製造装置の保守',
	'時給@1,100円',
	'ガスの配管。カナ入力ができる方。',
	'(ア)検査 (イ)組立',
	'99999-00000524',
	'求人番号 43030-01234567、43030-12345671と同じ事業所です。'
];

const ISSUES = readdirSync('data/semiconductor-listings').filter((name) => name.endsWith('.csv'));

/** Other names that begin with kana, each with a way to write it in letters. */
const SPELT: readonly (readonly [employer: string, text: string])[] = [
	['株式会社ヒシノミ電子', 'HISHINOMI Denshi の工場'],
	['株式会社ヒシノミ電子', 'Hisinomi'],
	['チヅルテック株式会社', 'Chizuru-Tech での検査'],
	['チヅルテクノ', 'Tizurutekuno'],
	['有限会社ほたるび製作所', 'hotarubi の作業場'],
	['ジュンペイ工業', 'Jumpei Kogyo'],
	['リュウセイ精工', 'Ryusei Seiko'],
	['フジナミ化学', 'FUJINAMI'],
	['ショウナン加工', 'Shōnan']
];

/** Words that stand in many listings, beside names that are not they. */
const OTHERS: readonly (readonly [employer: string, text: string])[] = [
	['株式会社カナリア精密機械ガデン', 'CAD、CAM、Excel、Word、CO2、CNC の経験'],
	['チヅルテック株式会社', 'Technician、Clean room、Check'],
	['ホタルビ', 'hot work、hotel'],
	['セミコン', 'semi-automatic'],
	['アオ', 'aoi']
];

describe('the listings at hand', () => {
	it.each(ISSUES)('are all shown that may be: %s', (name) => {
		const csv = parseCsv(readFileSync(`data/semiconductor-listings/${name}`, 'utf8'));
		const allowed = csv.rows.filter((row) =>
			['named', 'unnamed'].includes(cellOf(csv, row, 'disclosure'))
		);
		expect(allowed.length).toBeGreaterThan(0);
		expect(disclosedRows(csv, PLACES)).toHaveLength(allowed.length);
	});
});

describe('an employer who is withheld', () => {
	it.each(TELLING)('is told by %s', (text) => {
		expect(namesEmployer(text, EMPLOYER, PLACES)).toBe(true);
	});

	it.each(HARMLESS)('is not told by %s', (text) => {
		expect(namesEmployer(text, EMPLOYER, PLACES)).toBe(false);
	});

	it.each(SPELT)('of the name %s is told by %s', (employer, text) => {
		expect(namesEmployer(text, employer, PLACES)).toBe(true);
	});

	it.each(OTHERS)('of the name %s is not told by %s', (employer, text) => {
		expect(namesEmployer(text, employer, PLACES)).toBe(false);
	});

	const LISTINGS = dataset('semiconductor-listings');
	it('is held back in every published file, in each column of free text', () => {
		const header = columnsOf(LISTINGS);
		for (const column of ['job_title', 'remarks'])
			for (const text of TELLING) {
				const cells = header.map(
					(name) =>
						({ [column]: text, disclosure: 'unnamed', employer: EMPLOYER, time_period: '2026-10' })[
							name
						] ?? ''
				);
				expect(disclosedRows(parseCsv(csvText(header, [cells])), PLACES), text).toEqual([]);
			}
	});

	it('is warned of where the data are checked', () => {
		const path = 'semiconductor-listings/2026-10.csv';
		const withheld = '2026-10,99999-00000563';
		for (const text of ['連絡先 096-000-0000', 'x@y.example', 'Canaria Corporation']) {
			const { text: file, line } = changed(dataText(path), withheld, { remarks: text });
			const found = checkData(dataFolder({ [path]: file })).filter((one) => one.line === line);
			expect(found.map(({ severity, rule, column }) => [severity, rule, column])).toContainEqual([
				'warning',
				'listing-held',
				'remarks'
			]);
		}
	});
});
