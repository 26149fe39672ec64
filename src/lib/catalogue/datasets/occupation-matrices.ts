import { SITE } from '../site.ts';

/** All occupations in all months: both figures share one answer. */
const MATRIX = {
	across: 'occupation',
	itemPage: 'occupations/jsco-2009/',
	measures: ['active_ratio', 'active_gap', 'active_openings', 'active_applicants'],
	drawn: ['active_ratio', 'active_gap'],
	choices: {
		ref_area: { default: SITE.area, answer: 'file' },
		employment: { default: 'regular', answer: 'file' }
	},
	base: { measure: 'active_applicants', threshold: 20 },
	reference: 1
} as const;

/** As colours, and as small lines on one scale. */
export const occupationMatrices = [
	{
		id: 'occupation-heatmap',
		kind: 'heatmap',
		title: {
			ja: '職業×月 有効求人倍率',
			en: 'Openings-to-applicants ratio, occupation by month',
			'zh-Hant': '職業×月份 有效求供倍數'
		},
		...MATRIX,
		steps: { active_ratio: [0.5, 1, 1.5, 2, 3], active_gap: [-100, 0, 100, 300, 1000] }
	},
	{
		id: 'occupation-multiples',
		kind: 'multiples',
		title: {
			ja: '職業ごとの有効求人倍率の推移',
			en: 'Openings-to-applicants ratio of each occupation over time',
			'zh-Hant': '各職業有效求供倍數的變化'
		},
		...MATRIX
	}
] as const;
