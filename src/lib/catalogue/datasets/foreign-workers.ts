import { obs_status, reliability, source } from '../attributes.ts';
import * as bureau from '../bureau-measures.ts';
import { defineDataset } from '../dataset.ts';
import type { Figure } from '../figure.ts';
import { SITE } from '../site.ts';

type Measures = 'foreign_workers' | 'foreign_worker_establishments';
type Dimensions = 'time_period' | 'ref_area' | 'worker_group';

/** The newest year of which more than the total was found. */
const DETAILED = '2024';

/** A ranking of the groups of one kind that were found. */
const ranking = (
	kind: 'nationality' | 'status' | 'industry',
	groups: readonly string[],
	title: Figure['title'],
	part: Figure['title']
): Figure<Dimensions, Measures> => ({
	id: `foreign-workers-${kind}`,
	kind: 'ranking',
	title,
	across: 'worker_group',
	items: groups.map((group) => `${kind}-${group}`),
	found: true,
	part,
	measures: ['foreign_workers'],
	choices: {
		ref_area: { default: SITE.area, answer: 'page' },
		time_period: { default: DETAILED, answer: 'page', values: [DETAILED] }
	}
});

export const foreignWorkers = defineDataset({
	id: 'foreign-workers',
	publication: 'public',
	title: {
		ja: '外国人労働者（10月末現在）',
		en: 'Foreign workers (end of October)',
		'zh-Hant': '外國人勞工（10月底）'
	},
	description: {
		ja: `${SITE.areaName.ja}の外国人労働者数と、雇用する事業所の数。労働局「外国人雇用状況」の公表値とその報道・転載から集めたもので、行ごとに出典と資料の確かさを持ちます。`,
		en: `Foreign workers in ${SITE.areaName.en} and the establishments that employ them. Collected from figures of the Labour Bureau and reports of them; each row has its source and reliability.`,
		'zh-Hant': `${SITE.areaName['zh-Hant']}的外國人勞工人數與雇用事業所數。收集自勞動局「外國人雇用狀況」公布值及其報導、轉載；每列均附資料來源與可靠程度。`
	},
	frequency: 'year',
	dimensions: ['time_period', 'ref_area', 'worker_group'],
	measures: {
		foreign_workers: bureau.foreign_workers,
		foreign_worker_establishments: bureau.foreign_worker_establishments
	},
	attributes: { obs_status, reliability, source },
	codes: { ref_area: [SITE.area] },
	scope: {
		ja: '各年10月末現在・事業主の届出',
		en: 'end of October, as notified by employers',
		'zh-Hant': '各年10月底・依雇主申報'
	},
	notes: [
		{
			ja: '2017年から2021年までの値は見つかっていません。線はつながず、補っていません。',
			en: 'No values of 2017 to 2021 were found. The line is broken there; nothing is filled in.',
			'zh-Hant': '未取得2017年至2021年的數值；該處以斷線表示，未予補值。'
		},
		{
			ja: '2015年と2022年は、翌年の発表に書かれた増減から計算した値です（推計値の印）。2023年と2025年は転載で、公表元の資料では確かめていません。',
			en: 'The values of 2015 and 2022 are computed from the change printed a year later (marked as estimated). Those of 2023 and 2025 come from reprints and were not checked against the publisher’s own material.',
			'zh-Hant':
				'2015年與2022年係由次年發布的增減計算（標為估計值）；2023年與2025年來自轉載，未與發布機關資料核對。'
		},
		{
			ja: '国籍・在留資格・産業・規模は、見つかった区分だけで、全体ではありません。',
			en: 'Of nationalities, statuses, industries and sizes only those that were found are listed, not all of them.',
			'zh-Hant': '國籍、在留資格、產業、規模僅列取得的區分，並非全部。'
		}
	],
	breaks: [],
	absent: 'L',
	slice: null,
	rollup: null,
	sums: [],
	figures: [
		{
			id: 'foreign-workers-series',
			kind: 'series',
			title: {
				ja: '外国人労働者数の推移（各年10月末）',
				en: 'Foreign workers by year (end of October)',
				'zh-Hant': '外國人勞工人數的變化（各年10月底）'
			},
			across: 'time_period',
			measures: ['foreign_workers', 'foreign_worker_establishments'],
			drawn: ['foreign_workers', 'foreign_worker_establishments'],
			choices: {
				ref_area: { default: SITE.area, answer: 'page' },
				worker_group: { default: '_T', answer: 'file', values: ['_T'] }
			}
		},
		ranking(
			'nationality',
			['VNM', 'PHL', 'IDN', 'CHN', 'MMR', 'NPL'],
			{
				ja: '国籍別 外国人労働者数',
				en: 'Foreign workers by nationality',
				'zh-Hant': '各國籍外國人勞工人數'
			},
			{ ja: '国籍', en: 'nationality', 'zh-Hant': '國籍' }
		),
		ranking(
			'status',
			['training', 'professional', 'long_term', 'part_time_permit', 'designated'],
			{
				ja: '在留資格別 外国人労働者数',
				en: 'Foreign workers by residence status',
				'zh-Hant': '各在留資格外國人勞工人數'
			},
			{ ja: '在留資格', en: 'residence status', 'zh-Hant': '在留資格' }
		),
		ranking(
			'industry',
			['A', 'D', 'E', 'I', 'P'],
			{
				ja: '産業別 外国人労働者数',
				en: 'Foreign workers by industry',
				'zh-Hant': '各產業外國人勞工人數'
			},
			{ ja: '産業', en: 'industry', 'zh-Hant': '產業' }
		)
	]
});
