import { obs_status } from '../attributes.ts';
import { defineDataset } from '../dataset.ts';
import type { Label } from '#lib/base/language.ts';
import { active_applicants, new_applications } from '../fiscal-year-measures.ts';
import type { Measure } from '../measure.ts';
import { occupationBalance } from './occupation-balance.ts';

const SEX = {
	men: { ja: '男', en: 'men', 'zh-Hant': '男' },
	women: { ja: '女', en: 'women', 'zh-Hant': '女' }
} as const satisfies Record<string, Label>;

/** A count of one sex. Sex is not recorded of everybody, so the two are no parts of the whole. */
const ofSex = <M extends Measure>({ title, definition, ...measure }: M, sex: Label) => ({
	...measure,
	title: {
		ja: `${title.ja}・${sex.ja}`,
		en: `${title.en}, ${sex.en}`,
		'zh-Hant': `${title['zh-Hant']}・${sex['zh-Hant']}`
	},
	definition: {
		ja: `${definition.ja}性別の記録がある人だけを数えます。`,
		en: `${definition.en} Only those whose sex is recorded.`,
		'zh-Hant': `${definition['zh-Hant']}僅計有性別紀錄者。`
	}
});

const [activeOrNew, regularOnly, unclassified, majors] = occupationBalance.notes;

/** Declared before its first file has come: until then it is published nowhere. */
export const applicantsAge = defineDataset({
	id: 'applicants-age',
	publication: 'public',
	title: {
		ja: '年齢別・性別の求職者（年度）',
		en: 'Applicants by age and sex (fiscal year)',
		'zh-Hant': '各年齡、性別求職者（年度）'
	},
	description: {
		ja: '職業別・年齢別・性別の求職者。厚生労働省「職業安定業務統計 雇用関係指標（年度）」第5・7表を再編したもの。',
		en: 'Applicants by occupation, age and sex. Re-tabulated from MHLW, Employment Referral Statistics, fiscal-year tables 5 and 7.',
		'zh-Hant':
			'各職業、年齡、性別求職者。依厚生勞動省「職業安定業務統計 雇用關係指標（年度）」第5、7表重新編製。'
	},
	frequency: 'fiscal-year',
	dimensions: ['time_period', 'ref_area', 'occupation', 'employment', 'age'],
	measures: {
		active_applicants,
		active_applicants_men: ofSex(active_applicants, SEX.men),
		active_applicants_women: ofSex(active_applicants, SEX.women),
		new_applications,
		new_applications_men: ofSex(new_applications, SEX.men),
		new_applications_women: ofSex(new_applications, SEX.women)
	},
	attributes: { obs_status },
	codes: { employment: ['regular', 'full_time', 'part_time'] },
	scope: occupationBalance.scope,
	notes: [
		{
			ja: '男と女を足しても計にはなりません。性別の記録がない人が計にだけ含まれるためです。差を男女のどちらかに足すことはしません。',
			en: 'Men and women do not add up to the whole, which includes those whose sex is not recorded. The difference is never given to either.',
			'zh-Hant': '男女相加不等於合計，因合計含無性別紀錄者；差額不計入任何一方。'
		},
		...[activeOrNew, regularOnly, unclassified, majors].filter((note) => note !== undefined)
	],
	breaks: occupationBalance.breaks,
	slice: 'ref_area',
	rollup: 'occupation',
	sums: [
		{
			dimension: 'employment',
			total: 'regular',
			parts: ['full_time', 'part_time'],
			measures: ['active_applicants', 'new_applications']
		}
	],
	figures: []
});
