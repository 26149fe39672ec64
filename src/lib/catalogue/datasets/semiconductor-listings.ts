import { BULLETIN_LISTINGS } from '../awaited.ts';
import type { Attribute } from '../dataset.ts';
import { defineDataset } from '../dataset.ts';

const text = (
	ja: string,
	en: string,
	zhHant: string,
	more: Partial<Attribute> = {}
): Attribute => ({
	title: { ja, en, 'zh-Hant': zhHant },
	type: 'string',
	...more
});

export const semiconductorListings = defineDataset({
	id: 'semiconductor-listings',
	publication: 'public',
	page: 'semiconductor',
	awaits: BULLETIN_LISTINGS,
	title: {
		ja: '半導体関連求人（月）',
		en: 'Semiconductor-related listings (month)',
		'zh-Hant': '半導體相關職缺（月）'
	},
	description: {
		ja: '「半導体関連求人情報」の求人一覧。公開範囲の記載がない求人は公開しません。労働局の一覧が届くまでは架空のサンプルが入っています。',
		en: 'The listings of the monthly semiconductor bulletin. A listing that does not state its disclosure is not public. Until the bureau’s list arrives, it holds made-up samples.',
		'zh-Hant':
			'《半導體相關職缺資訊》的職缺清單。未記載公開範圍的職缺不予公開。在取得勞動局清單之前，收錄虛構樣本。'
	},
	frequency: 'month',
	dimensions: ['time_period'],
	measures: {},
	attributes: {
		listing_number: text('求人番号', 'Listing number', '職缺編號', {
			pattern: '\\d{5}-\\d{8}',
			required: true
		}),
		received_on: text('受付年月日', 'Received on', '受理日期', { type: 'date', required: true }),
		expires_on: text('紹介期限日', 'Referral deadline', '介紹期限', {
			type: 'date',
			required: true
		}),
		office: text('受理安定所', 'Office', '受理機關', { codes: 'ref_area', required: true }),
		job_title: text('職種', 'Job title', '職稱', { required: true }),
		occupation_r4: text('職業（令和4年改定）', 'Occupation (2022)', '職業（2022年版）', {
			codes: 'occupation_r4'
		}),
		employment_form: text('雇用形態', 'Form of employment', '雇用形式', {
			codes: 'employment_form',
			required: true
		}),
		municipality: text('就業場所', 'Place of work', '工作地點', { codes: 'municipality' }),
		wage_type: text('賃金形態', 'Wage type', '薪資類型', { codes: 'wage_type', required: true }),
		wage_lower: text('賃金下限（円）', 'Wage, lower limit (yen)', '薪資下限（日圓）', {
			type: 'integer',
			range: [700, 20_000_000]
		}),
		wage_upper: text('賃金上限（円）', 'Wage, upper limit (yen)', '薪資上限（日圓）', {
			type: 'integer',
			range: [700, 20_000_000]
		}),
		openings: text('採用人数', 'Number wanted', '求才人數', { type: 'integer', range: [1, 9999] }),
		annual_holidays: text('年間休日数', 'Holidays a year', '年間休假日數', {
			type: 'integer',
			range: [0, 366]
		}),
		industry_jsic: text('産業分類', 'Industry', '產業分類', { codes: 'jsic' }),
		stage: text('工程', 'Stage', '製程', { codes: 'semiconductor_stage' }),
		disclosure: text('公開範囲', 'Disclosure', '公開範圍', { codes: 'disclosure' }),
		employer: text('事業所名', 'Employer', '事業所名稱'),
		remarks: text('仕事の内容・備考', 'Work and remarks', '工作內容與備註'),
		related: text('半導体関連の判定', 'Judged as related', '半導體相關判定', {
			pattern: 'yes|no'
		})
	},
	primaryKey: ['time_period', 'listing_number'],
	codes: {},
	scope: {
		ja: '原数値・受理地別',
		en: 'not seasonally adjusted, by place of reception',
		'zh-Hant': '未經季節調整・依受理地'
	},
	notes: [
		{
			ja: '半導体関連かどうかは、産業分類と、職種・仕事の内容の語で判定します（規則は data/bulletin.json）。「半導体関連の判定」に yes か no がある求人は、その判定に従います。',
			en: 'Whether an opening is semiconductor-related is decided by its industry and by words in its title and text (the rule is data/bulletin.json). Where “Judged as related” says yes or no, that settles it.',
			'zh-Hant':
				'是否為半導體相關，依產業分類及職稱、工作內容的用語判定（規則見 data/bulletin.json）。「半導體相關判定」填有 yes 或 no 者，從其判定。'
		}
	],
	breaks: [],
	slice: null,
	rollup: null,
	sums: [],
	figures: []
});
