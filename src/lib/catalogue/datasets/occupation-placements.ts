import { obs_status } from '../attributes.ts';
import { defineDataset } from '../dataset.ts';
import { new_openings } from '../fiscal-year-measures.ts';
import { placement_rate, placements } from '../placement-measures.ts';
import { SITE } from '../site.ts';
import { occupationBalance } from './occupation-balance.ts';

const MEASURES = ['placement_rate', 'placements', 'new_openings'] as const;

const [, regularOnly, , majors] = occupationBalance.notes;

/** The nation alone: there placements are openings filled, and their share is the rate of filling (充足率). */
export const occupationPlacements = defineDataset({
	id: 'occupation-placements',
	publication: 'public',
	title: {
		ja: '職業別 求人の充足（年度・全国）',
		en: 'Openings filled by occupation (fiscal year, Japan)',
		'zh-Hant': '各職業求才的遞補（年度・全國）'
	},
	description: {
		ja: '全国の職業別（73中分類）の新規求人と就職件数。厚生労働省「職業安定業務統計 雇用関係指標（年度）」第6・8表を再編したもの。',
		en: 'New openings and placements by occupation (73 middle groups) for Japan, re-tabulated from MHLW, Employment Referral Statistics, fiscal-year tables 6 and 8.',
		'zh-Hant':
			'全國各職業（73中分類）的新登記求才與就業件數，依厚生勞動省「職業安定業務統計 雇用關係指標（年度）」第6、8表重新編製。'
	},
	frequency: 'fiscal-year',
	dimensions: ['time_period', 'ref_area', 'occupation', 'employment'],
	measures: { new_openings, placements, placement_rate },
	attributes: { obs_status },
	codes: { ref_area: [SITE.nation], employment: ['regular', 'full_time', 'part_time'] },
	scope: occupationBalance.scope,
	notes: [
		{
			ja: '全国の値です。全国では就職件数が充足された求人の数にあたるため、新規求人に対する割合は充足率になります。',
			en: 'Japan as a whole. There placements equal the openings that were filled, so that their share of new openings is the rate of filling.',
			'zh-Hant':
				'為全國數值。就全國而言，就業件數即已遞補的求才數，故其占新登記求才的比率為遞補率。'
		},
		...[regularOnly, majors].filter((note) => note !== undefined)
	],
	breaks: occupationBalance.breaks,
	slice: null,
	rollup: 'occupation',
	sums: [
		{
			dimension: 'employment',
			total: 'regular',
			parts: ['full_time', 'part_time'],
			measures: ['new_openings', 'placements']
		}
	],
	figures: [
		{
			id: 'occupation-placements-ranking',
			kind: 'ranking',
			title: {
				ja: '職業別 新規求人に対する就職の割合（全国の充足率）',
				en: 'Openings filled by occupation (Japan)',
				'zh-Hant': '各職業就業件數占新登記求才的比率（全國遞補率）'
			},
			across: 'occupation',
			itemPage: 'occupations/jsco-2009/',
			measures: MEASURES,
			drawn: MEASURES,
			choices: {
				ref_area: { default: SITE.nation, answer: 'page' },
				employment: { default: 'regular', answer: 'file' },
				time_period: { default: 'latest', answer: 'page' }
			},
			base: { measure: 'new_openings', threshold: 100 },
			comparison: 'year-before'
		},
		{
			id: 'occupation-item-placements',
			kind: 'series',
			title: {
				ja: '新規求人に対する就職の割合の推移（全国の充足率）',
				en: 'Openings filled over fiscal years (Japan)',
				'zh-Hant': '就業件數占新登記求才的比率變化（全國遞補率）'
			},
			across: 'time_period',
			measures: MEASURES,
			drawn: MEASURES,
			choices: {
				ref_area: { default: SITE.nation, answer: 'page' },
				employment: { default: 'regular', answer: 'page' },
				occupation: { default: '36', answer: 'path' }
			}
		}
	]
});
