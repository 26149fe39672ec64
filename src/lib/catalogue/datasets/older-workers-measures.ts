import { obs_status, reliability, source } from '../attributes.ts';
import * as bureau from '../bureau-measures.ts';
import { defineDataset } from '../dataset.ts';
import { SITE } from '../site.ts';

export const olderWorkersMeasures = defineDataset({
	id: 'older-workers-measures',
	publication: 'public',
	title: {
		ja: '高年齢者の雇用確保（6月1日現在）',
		en: 'Measures for older workers (1 June)',
		'zh-Hant': '高齡者雇用確保（6月1日）'
	},
	description: {
		ja: `${SITE.areaName.ja}の従業員21人以上の企業のうち、65歳までの雇用、70歳までの就業を確保した企業の割合。労働局「高年齢者雇用状況等報告」の転載による値です。`,
		en: `Firms with 21 or more workers in ${SITE.areaName.en}: shares that secure employment to 65 and work to 70. From reprints of the Labour Bureau’s report.`,
		'zh-Hant': `${SITE.areaName['zh-Hant']}員工21人以上企業中，確保雇用至65歲、確保就業至70歲的企業比率。來自勞動局「高年齡者雇用狀況等報告」的轉載。`
	},
	frequency: 'year',
	dimensions: ['time_period', 'ref_area'],
	measures: {
		reporting_firms: bureau.reporting_firms,
		secured_65_share: bureau.secured_65_share,
		secured_70_share: bureau.secured_70_share
	},
	attributes: { obs_status, reliability, source },
	codes: { ref_area: [SITE.area] },
	scope: {
		ja: '各年6月1日現在・従業員21人以上の企業',
		en: '1 June, firms with 21 or more workers',
		'zh-Hant': '各年6月1日・員工21人以上的企業'
	},
	notes: [
		{
			ja: '転載による値で、公表元の資料では確かめていません。',
			en: 'From reprints, not checked against the publisher’s own material.',
			'zh-Hant': '來自轉載，未與發布機關資料核對。'
		}
	],
	breaks: [],
	absent: 'L',
	slice: null,
	rollup: null,
	sums: [],
	figures: [
		{
			id: 'older-workers-series',
			kind: 'series',
			title: {
				ja: '70歳までの就業を確保した企業の割合（各年6月1日）',
				en: 'Share of firms that secure work to 70 (1 June)',
				'zh-Hant': '確保就業至70歲的企業比率（各年6月1日）'
			},
			across: 'time_period',
			measures: ['secured_70_share', 'secured_65_share', 'reporting_firms'],
			drawn: ['secured_70_share', 'secured_65_share'],
			choices: { ref_area: { default: SITE.area, answer: 'page' } }
		}
	]
});
