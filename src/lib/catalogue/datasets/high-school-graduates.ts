import { obs_status, reliability, source } from '../attributes.ts';
import * as bureau from '../bureau-measures.ts';
import { defineDataset } from '../dataset.ts';
import { SITE } from '../site.ts';

const LISTED = [
	'school_openings_ratio',
	'school_openings',
	'school_seekers',
	'school_seekers_staying',
	'school_offer_rate',
	'school_offer_rate_staying'
] as const;

export const highSchoolGraduates = defineDataset({
	id: 'high-school-graduates',
	publication: 'public',
	title: {
		ja: '高校新卒者の求人・求職',
		en: 'Openings for high-school graduates',
		'zh-Hant': '應屆高中畢業生的求才與求職'
	},
	description: {
		ja: `${SITE.areaName.ja}の高校新卒者（翌年3月卒）の県内求人倍率、求人、就職を希望する生徒、内定率。労働局の公表値とその報道・転載から集めたもので、行ごとに出典と資料の確かさを持ちます。`,
		en: `High-school graduates of the next March in ${SITE.areaName.en}: openings per seeker, openings, seekers and offers. Collected from figures of the Labour Bureau and reports of them; each row has its source and reliability.`,
		'zh-Hant': `${SITE.areaName['zh-Hant']}應屆高中畢業生（翌年3月畢業）的縣內求供倍數、求才、求職與內定率。收集自勞動局公布值及其報導、轉載；每列均附資料來源與可靠程度。`
	},
	frequency: 'month',
	dimensions: ['time_period', 'ref_area'],
	measures: {
		school_openings_ratio: bureau.school_openings_ratio,
		school_openings: bureau.school_openings,
		school_seekers: bureau.school_seekers,
		school_seekers_staying: bureau.school_seekers_staying,
		school_offer_rate: bureau.school_offer_rate,
		school_offer_rate_staying: bureau.school_offer_rate_staying
	},
	attributes: {
		obs_status,
		graduating_in: {
			title: { ja: '卒業の年月', en: 'Graduating in', 'zh-Hant': '畢業年月' },
			type: 'string',
			pattern: '\\d{4}-03',
			required: true
		},
		reliability,
		source
	},
	codes: { ref_area: [SITE.area] },
	scope: {
		ja: '翌年3月に卒業する高校生・各月末現在',
		en: 'pupils who graduate the next March, at the end of the month named',
		'zh-Hant': '翌年3月畢業的高中生・各月底'
	},
	notes: [
		{
			ja: '見つかった月だけの点で、線でつなぎません。求人は夏から秋へ増えるため、違う月どうしは比べられません。',
			en: 'Points of the months that were found, not joined by a line. Openings grow from summer to autumn: different months are not comparable.',
			'zh-Hant': '僅為取得的月份，以點表示，不以線相連。求才自夏至秋增加，不同月份無法比較。'
		},
		{
			ja: '2024年9月は報道に月末の別が書かれていないため、不確かな値としました。',
			en: 'The report on September 2024 does not say the end of which month is meant: marked as uncertain.',
			'zh-Hant': '2024年9月的報導未載明為何月底，標為不確定的值。'
		}
	],
	breaks: [],
	absent: 'L',
	comparable: 'same-month',
	slice: null,
	rollup: null,
	sums: [],
	figures: [
		{
			id: 'high-school-series',
			kind: 'series',
			title: {
				ja: '高校新卒者の県内求人倍率（見つかった月）',
				en: 'Openings per high-school job seeker (months that were found)',
				'zh-Hant': '應屆高中畢業生縣內求供倍數（取得的月份）'
			},
			across: 'time_period',
			measures: LISTED,
			drawn: LISTED,
			choices: { ref_area: { default: SITE.area, answer: 'page' } }
		}
	]
});
