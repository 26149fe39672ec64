import { obs_status } from '../attributes.ts';
import { OFFICE_TABLES } from '../awaited.ts';
import { defineDataset } from '../dataset.ts';
import { offered_wage_lower, offered_wage_upper } from '../measures.ts';
import { industryWages } from './industry-wages.ts';
import { OFFICE_AREAS } from './office-areas.ts';
import { occupationWagesMonthly } from './occupation-wages-monthly.ts';
import { SITE } from '../site.ts';

export const industryWagesMonthly = defineDataset({
	id: 'industry-wages-monthly',
	publication: 'public',
	awaits: OFFICE_TABLES,
	title: {
		ja: '産業別 求人賃金（月・ハローワーク別）',
		en: 'Offered wages by industry (month, Hello Work office)',
		'zh-Hant': '各產業求才薪資（月・各Hello Work）'
	},
	description: {
		ja: '産業別の求人賃金（下限と上限の平均）。労働局の月次の表が届くまでは、実際の年度値に合わせて作った架空のサンプルが入っています。',
		en: 'Offered wages by industry (means of lower and upper limits). Until the bureau’s monthly tables arrive, it holds made-up samples shaped by the real fiscal-year figures.',
		'zh-Hant':
			'各產業求才薪資（下限與上限平均）。在取得勞動局月表之前，收錄依實際年度值編造的虛構樣本。'
	},
	frequency: 'month',
	dimensions: ['time_period', 'ref_area', 'industry', 'employment'],
	measures: { offered_wage_lower, offered_wage_upper },
	attributes: { obs_status },
	codes: { ref_area: OFFICE_AREAS, employment: ['full_time', 'part_time'] },
	scope: industryWages.scope,
	notes: occupationWagesMonthly.notes,
	breaks: industryWages.breaks.map((one) => ({ ...one, at: '2024-04' })),
	slice: 'ref_area',
	rollup: null,
	sums: [],
	figures: [
		{
			id: 'industry-wages-monthly-band',
			kind: 'band',
			title: {
				ja: '産業別 求人賃金の幅（月）',
				en: 'Band of offered wages by industry (month)',
				'zh-Hant': '各產業求才薪資區間（月）'
			},
			across: 'industry',
			measures: ['offered_wage_lower', 'offered_wage_upper'],
			choices: {
				ref_area: { default: SITE.area, answer: 'path' },
				employment: { default: 'full_time', answer: 'file' },
				time_period: { default: 'latest', answer: 'rows' }
			}
		}
	]
});
