import { obs_status, reliability, source } from '../attributes.ts';
import * as bureau from '../bureau-measures.ts';
import { defineDataset } from '../dataset.ts';
import { SITE } from '../site.ts';

const ATTRIBUTES = { obs_status, reliability, source };

export const disabilityEmployment = defineDataset({
	id: 'disability-employment',
	publication: 'public',
	title: {
		ja: '障がい者の雇用（6月1日現在）',
		en: 'Employment of persons with disabilities (1 June)',
		'zh-Hant': '身心障礙者雇用（6月1日）'
	},
	description: {
		ja: `${SITE.areaName.ja}の民間企業に雇用されている障がい者の数と実雇用率、全国の実雇用率。`,
		en: `Persons with disabilities employed by private firms in ${SITE.areaName.en} and their employment rate, beside that of Japan.`,
		'zh-Hant': `${SITE.areaName['zh-Hant']}民間企業雇用的身心障礙者數與實際雇用率，並列全國實際雇用率。`
	},
	frequency: 'year',
	dimensions: ['time_period', 'ref_area'],
	measures: {
		disabled_workers: bureau.disabled_workers,
		disability_employment_rate: bureau.disability_employment_rate
	},
	attributes: ATTRIBUTES,
	codes: { ref_area: [SITE.nation, SITE.area] },
	scope: {
		ja: '各年6月1日現在・雇用義務のある民間企業',
		en: '1 June, private firms obliged to employ persons with disabilities',
		'zh-Hant': '各年6月1日・負有雇用義務的民間企業'
	},
	notes: [
		{
			ja: '全国の障がい者の数は収録していません。',
			en: 'The number for Japan was not collected.',
			'zh-Hant': '未收錄全國人數。'
		},
		{
			ja: '民間企業の法定雇用率は2024年4月から2.5％、2026年7月から2.7％です。',
			en: 'The statutory rate of private firms is 2.5% from April 2024 and 2.7% from July 2026.',
			'zh-Hant': '民間企業法定雇用率自2024年4月起為2.5％，自2026年7月起為2.7％。'
		}
	],
	breaks: [],
	absent: 'L',
	slice: null,
	rollup: null,
	sums: [],
	figures: [
		{
			id: 'disability-employment-series',
			kind: 'series',
			title: {
				ja: '障がい者の実雇用率の推移（各年6月1日）',
				en: 'Employment rate of persons with disabilities by year (1 June)',
				'zh-Hant': '身心障礙者實際雇用率的變化（各年6月1日）'
			},
			across: 'time_period',
			measures: ['disability_employment_rate', 'disabled_workers'],
			drawn: ['disability_employment_rate', 'disabled_workers'],
			choices: {
				ref_area: { default: SITE.area, answer: 'page', beside: SITE.nation }
			},
			lines: 'ref_area'
		}
	]
});

/** From another source than the rates, so that each row says what it rests on. */
export const disabilityEmploymentFirms = defineDataset({
	id: 'disability-employment-firms',
	publication: 'public',
	title: {
		ja: '法定雇用率を達成した企業（6月1日現在）',
		en: 'Firms that reach the statutory rate (1 June)',
		'zh-Hant': '達成法定雇用率的企業（6月1日）'
	},
	description: {
		ja: `${SITE.areaName.ja}の民間企業のうち、障がい者の法定雇用率を達成した企業の割合。転載による値で、公表元の資料では確かめていません。`,
		en: `Share of private firms in ${SITE.areaName.en} that reach the statutory rate. From reprints, not checked against the publisher’s own material.`,
		'zh-Hant': `${SITE.areaName['zh-Hant']}民間企業中達成身心障礙者法定雇用率的企業比率。來自轉載，未與發布機關資料核對。`
	},
	frequency: 'year',
	dimensions: ['time_period', 'ref_area'],
	measures: { firms_reaching_rate_share: bureau.firms_reaching_rate_share },
	attributes: ATTRIBUTES,
	codes: { ref_area: [SITE.area] },
	scope: disabilityEmployment.scope,
	notes: [
		{
			ja: '2024年4月に法定雇用率が上がったため、2023年と2024年では達成の基準が違います。',
			en: 'The statutory rate rose in April 2024, so that 2023 and 2024 are held to different rates.',
			'zh-Hant': '法定雇用率於2024年4月調高，2023年與2024年的達成基準不同。'
		}
	],
	breaks: [
		{
			at: '2024',
			title: {
				ja: '2024年4月に法定雇用率が上がりました。',
				en: 'The statutory rate rose in April 2024.',
				'zh-Hant': '法定雇用率於2024年4月調高。'
			}
		}
	],
	absent: 'L',
	slice: null,
	rollup: null,
	sums: [],
	figures: [
		{
			id: 'disability-employment-firms-series',
			kind: 'series',
			title: {
				ja: '法定雇用率を達成した企業の割合（各年6月1日）',
				en: 'Share of firms that reach the statutory rate (1 June)',
				'zh-Hant': '達成法定雇用率的企業比率（各年6月1日）'
			},
			across: 'time_period',
			measures: ['firms_reaching_rate_share'],
			choices: { ref_area: { default: SITE.area, answer: 'page' } }
		}
	]
});

export const disabilityStatutoryRate = defineDataset({
	id: 'disability-statutory-rate',
	publication: 'public',
	title: {
		ja: '障がい者の法定雇用率（適用の月）',
		en: 'Statutory employment rate of persons with disabilities (month in force)',
		'zh-Hant': '身心障礙者法定雇用率（適用月份）'
	},
	description: {
		ja: '民間企業の法定雇用率と、それが適用される月。',
		en: 'The statutory rate of private firms and the month from which it is in force.',
		'zh-Hant': '民間企業法定雇用率及其適用起始月份。'
	},
	frequency: 'month',
	dimensions: ['time_period', 'ref_area'],
	measures: { disability_statutory_rate: bureau.disability_statutory_rate },
	attributes: ATTRIBUTES,
	codes: { ref_area: [SITE.nation] },
	scope: { ja: '民間企業', en: 'private firms', 'zh-Hant': '民間企業' },
	notes: [],
	breaks: [],
	slice: null,
	rollup: null,
	sums: [],
	figures: []
});
