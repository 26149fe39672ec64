import { BULLETIN_LISTINGS } from '../awaited.ts';
import { defineDataset } from '../dataset.ts';
import { semiconductorListings } from './semiconductor-listings.ts';

const { listing_number, disclosure, employer } = semiconductorListings.attributes;

export const semiconductorCorrections = defineDataset({
	id: 'semiconductor-corrections',
	publication: 'public',
	page: 'semiconductor',
	awaits: BULLETIN_LISTINGS,
	title: {
		ja: '半導体関連求人の訂正',
		en: 'Corrections to semiconductor-related listings',
		'zh-Hant': '半導體相關職缺的更正'
	},
	description: {
		ja: '発行した号を後から直したときの、直した項目と前後の値。号の一覧には直した値が入っています。',
		en: 'What was mended in an issue after it came out, with the value before and after. The issue’s list holds the mended value.',
		'zh-Hant': '各期發行後更正的項目與更正前後的值。該期清單已載更正後的值。'
	},
	frequency: 'month',
	dimensions: ['time_period'],
	measures: {},
	attributes: {
		...(listing_number && { listing_number }),
		corrected_on: {
			title: { ja: '訂正日', en: 'Corrected on', 'zh-Hant': '更正日期' },
			type: 'date',
			required: true
		},
		field: {
			title: { ja: '訂正した項目', en: 'Field', 'zh-Hant': '更正項目' },
			type: 'string',
			pattern: Object.keys(semiconductorListings.attributes).join('|'),
			required: true
		},
		old_value: { title: { ja: '訂正前', en: 'Before', 'zh-Hant': '更正前' }, type: 'string' },
		new_value: { title: { ja: '訂正後', en: 'After', 'zh-Hant': '更正後' }, type: 'string' },
		reason: { title: { ja: '理由', en: 'Reason', 'zh-Hant': '原因' }, type: 'string' },
		...(disclosure && { disclosure }),
		...(employer && { employer })
	},
	primaryKey: ['time_period', 'listing_number', 'field', 'corrected_on'],
	codes: {},
	scope: semiconductorListings.scope,
	notes: [],
	breaks: [],
	slice: null,
	rollup: null,
	sums: [],
	figures: []
});
