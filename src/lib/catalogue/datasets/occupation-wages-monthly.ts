import { obs_status } from '../attributes.ts';
import { OFFICE_TABLES } from '../awaited.ts';
import { defineDataset } from '../dataset.ts';
import { desired_wage, offered_wage_lower, offered_wage_upper } from '../measures.ts';
import { occupationWages } from './occupation-wages.ts';
import { OFFICE_AREAS } from './office-areas.ts';
import { shortageWageBands } from './shortage-figures.ts';
import { SITE } from '../site.ts';

const CHOICES = {
	ref_area: { default: SITE.area, answer: 'path' },
	employment: { default: 'full_time', answer: 'file' }
} as const;

/** One occupation in all areas and months: its series and its areas share one answer. */
const ITEM_CHOICES = {
	ref_area: { default: SITE.area, answer: 'page' },
	employment: { default: 'full_time', answer: 'rows' },
	occupation: { default: '36', answer: 'path' }
} as const;

const BY_OFFICE = {
	ja: 'ハローワーク別 求人賃金の幅と希望賃金（月）',
	en: 'Band of offered wages and desired wage by Hello Work office (month)',
	'zh-Hant': '各Hello Work求才薪資區間與期望薪資（月）'
};

export const occupationWagesMonthly = defineDataset({
	id: 'occupation-wages-monthly',
	publication: 'public',
	awaits: OFFICE_TABLES,
	title: {
		ja: '職業別 求人・求職賃金（月・ハローワーク別）',
		en: 'Offered and desired wages by occupation (month, Hello Work office)',
		'zh-Hant': '各職業求才薪資與期望薪資（月・各Hello Work）'
	},
	description: {
		ja: 'ハローワークごとの職業別の求人賃金（下限と上限の平均）と求職者の希望賃金。労働局の月次の表が届くまでは、実際の年度値に合わせて作った架空のサンプルが入っています。',
		en: 'Offered wages (means of lower and upper limits) and desired wages by occupation for each Hello Work office. Until the bureau’s monthly tables arrive, it holds made-up samples shaped by the real fiscal-year figures.',
		'zh-Hant':
			'各Hello Work的各職業求才薪資（下限與上限平均）與求職者期望薪資。在取得勞動局月表之前，收錄依實際年度值編造的虛構樣本。'
	},
	frequency: 'month',
	dimensions: ['time_period', 'ref_area', 'occupation', 'employment'],
	measures: { offered_wage_lower, offered_wage_upper, desired_wage },
	attributes: { obs_status },
	codes: { ref_area: OFFICE_AREAS, employment: ['full_time', 'part_time'] },
	scope: occupationWages.scope,
	notes: [
		...occupationWages.notes,
		{
			ja: '帯は下限の平均から上限の平均までで、賃金の分布ではありません。',
			en: 'The band runs from the mean of lower limits to the mean of upper limits; it is not a distribution.',
			'zh-Hant': '區間為下限平均至上限平均，並非薪資分布。'
		}
	],
	breaks: [],
	slice: 'ref_area',
	rollup: null,
	sums: [],
	figures: [
		{
			id: 'occupation-wages-monthly-band',
			drill: 'occupation-wages-monthly-series',
			kind: 'band',
			title: {
				ja: '職業別 求人賃金の幅と希望賃金（月）',
				en: 'Band of offered wages and desired wage by occupation (month)',
				'zh-Hant': '各職業求才薪資區間與期望薪資（月）'
			},
			across: 'occupation',
			measures: ['offered_wage_lower', 'offered_wage_upper', 'desired_wage'],
			choices: { ...CHOICES, time_period: { default: 'latest', answer: 'rows' } }
		},
		{
			id: 'occupation-wages-monthly-series',
			kind: 'series',
			title: {
				ja: '求人賃金と希望賃金の推移（月）',
				en: 'Offered and desired wages by month',
				'zh-Hant': '求才薪資與期望薪資的變化（月）'
			},
			across: 'time_period',
			measures: ['offered_wage_lower', 'offered_wage_upper', 'desired_wage'],
			choices: { ...CHOICES, occupation: { default: '36', answer: 'rows' } },
			lines: 'measures'
		},
		{
			id: 'occupation-item-wages-monthly-series',
			kind: 'series',
			title: {
				ja: '求人賃金と希望賃金の推移（月）',
				en: 'Offered and desired wages by month',
				'zh-Hant': '求才薪資與期望薪資的變化（月）'
			},
			across: 'time_period',
			measures: ['offered_wage_lower', 'offered_wage_upper', 'desired_wage'],
			choices: ITEM_CHOICES,
			lines: 'measures'
		},
		{
			id: 'occupation-item-wages-areas',
			kind: 'band',
			title: BY_OFFICE,
			across: 'ref_area',
			measures: ['offered_wage_lower', 'offered_wage_upper', 'desired_wage'],
			choices: {
				employment: ITEM_CHOICES.employment,
				occupation: ITEM_CHOICES.occupation,
				time_period: { default: 'latest', answer: 'page' }
			}
		},
		{
			id: 'occupation-wages-monthly-areas',
			kind: 'band',
			title: BY_OFFICE,
			across: 'ref_area',
			measures: ['offered_wage_lower', 'offered_wage_upper', 'desired_wage'],
			choices: {
				occupation: { default: '55', answer: 'rows' },
				employment: CHOICES.employment,
				time_period: { default: 'latest', answer: 'rows' }
			}
		},
		...shortageWageBands
	]
});
