import type { Label } from '#lib/base/language.ts';
import { TOTAL } from '../dimension.ts';
import { SHORTAGE_FIELDS, type ShortageField } from '../shortage.ts';
import { SITE } from '../site.ts';

const BALANCE = [
	'active_ratio',
	'active_openings',
	'active_applicants',
	'new_ratio',
	'new_openings',
	'new_applications'
] as const;

const DRAWN = { measures: BALANCE, drawn: BALANCE } as const;

/** Of a fiscal year a stock is shown as the mean of its months; its sum comes last and is not drawn. */
const YEARLY = [
	'active_ratio',
	'active_gap',
	'active_openings_mean',
	'active_applicants_mean',
	'new_ratio',
	'new_openings',
	'new_applications'
] as const;

const DRAWN_YEARLY = {
	measures: [...YEARLY, 'active_openings', 'active_applicants'],
	drawn: YEARLY
} as const;

const EMPLOYMENT = { default: 'regular', answer: 'file' } as const;
const FULL_TIME = { default: 'full_time', answer: 'file' } as const;
const BASIS = { default: 'reception', answer: 'file' } as const;
/** The pages of the fields are of the home area alone. */
const WITH_NATION = {
	default: SITE.area,
	answer: 'path',
	beside: SITE.nation,
	values: [SITE.area, SITE.nation]
} as const;
const ANY_OFFICE = { default: SITE.area, answer: 'file' } as const;

const GROUPS = { grouping: 'shortage' } as const;

const onlyField = ({ id }: ShortageField) =>
	({ default: id, answer: 'file', values: [id] }) as const;

const titled = (field: ShortageField, ja: string, en: string, zhHant: string): Label => ({
	ja: `${field.title.ja}の${ja}`,
	en: `${field.title.en}: ${en}`,
	'zh-Hant': `${field.title['zh-Hant']}的${zhHant}`
});

/** The fiscal years: the fields side by side, then for each field its occupations and its trend. */
export const shortageBalance = [
	{
		id: 'shortage-ranking',
		kind: 'ranking',
		title: {
			ja: '人材不足分野の有効求人倍率',
			en: 'Openings-to-applicants ratio of the shortage fields',
			'zh-Hant': '人才短缺領域的有效求供倍數'
		},
		across: 'occupation',
		...GROUPS,
		...DRAWN_YEARLY,
		choices: {
			ref_area: WITH_NATION,
			employment: EMPLOYMENT,
			time_period: { default: 'latest', answer: 'page' }
		},
		comparison: 'year-before',
		reference: 1
	} as const,
	...SHORTAGE_FIELDS.flatMap((field) => [
		{
			id: `shortage-${field.id}-series`,
			kind: 'series',
			title: titled(
				field,
				'有効求人倍率の推移（年度）',
				'ratio over fiscal years',
				'有效求供倍數的變化（年度）'
			),
			across: 'time_period',
			...GROUPS,
			...DRAWN_YEARLY,
			choices: { ref_area: WITH_NATION, employment: EMPLOYMENT, occupation: onlyField(field) },
			lines: 'ref_area',
			reference: 1
		} as const,
		{
			id: `shortage-${field.id}-occupations`,
			kind: 'ranking',
			title: titled(field, '職業別 有効求人倍率', 'ratio by occupation', '各職業有效求供倍數'),
			across: 'occupation',
			itemPage: 'occupations/jsco-2009/',
			part: field.title,
			items: field.occupations,
			...DRAWN_YEARLY,
			choices: {
				ref_area: WITH_NATION,
				employment: EMPLOYMENT,
				time_period: { default: 'latest', answer: 'page' }
			},
			base: { measure: 'active_applicants', threshold: 100 },
			comparison: 'year-before',
			reference: 1
		} as const
	])
] as const;

/** The months of the offices: the fields side by side, then each field by office and over time. */
export const shortageBalanceMonthly = [
	{
		id: 'shortage-monthly-ranking',
		kind: 'ranking',
		title: {
			ja: '人材不足分野の有効求人倍率（月）',
			en: 'Openings-to-applicants ratio of the shortage fields (month)',
			'zh-Hant': '人才短缺領域的有效求供倍數（月）'
		},
		across: 'occupation',
		...GROUPS,
		...DRAWN,
		choices: {
			ref_area: ANY_OFFICE,
			employment: EMPLOYMENT,
			time_period: { default: 'latest', answer: 'rows' }
		},
		base: { measure: 'active_applicants', threshold: 20 },
		comparison: 'year-before',
		reference: 1
	} as const,
	...SHORTAGE_FIELDS.flatMap((field) => [
		{
			id: `shortage-${field.id}-offices`,
			kind: 'ranking',
			title: titled(
				field,
				'安定所別 有効求人倍率（月）',
				'ratio by office (month)',
				'各機關有效求供倍數（月）'
			),
			across: 'ref_area',
			...GROUPS,
			...DRAWN,
			choices: {
				occupation: onlyField(field),
				employment: EMPLOYMENT,
				time_period: { default: 'latest', answer: 'rows' }
			},
			base: { measure: 'active_applicants', threshold: 20 },
			comparison: 'year-before',
			reference: 1
		} as const,
		{
			id: `shortage-${field.id}-monthly-series`,
			kind: 'series',
			title: titled(
				field,
				'有効求人倍率の推移（月）',
				'ratio by month',
				'有效求供倍數的變化（月）'
			),
			across: 'time_period',
			...GROUPS,
			...DRAWN,
			seasonal: true,
			choices: { ref_area: ANY_OFFICE, employment: EMPLOYMENT, occupation: onlyField(field) },
			reference: 1
		} as const
	])
] as const;

export const shortageWages = SHORTAGE_FIELDS.map(
	(field) =>
		({
			id: `shortage-${field.id}-wages`,
			kind: 'ranking',
			title: titled(field, '職業別 求人賃金', 'offered wage by occupation', '各職業求才薪資'),
			across: 'occupation',
			part: field.title,
			items: [...field.occupations, TOTAL],
			measures: ['offered_wage'],
			choices: {
				ref_area: WITH_NATION,
				employment: FULL_TIME,
				basis: BASIS,
				time_period: { default: 'latest', answer: 'page' }
			},
			comparison: 'year-before'
		}) as const
);

/** Only of fields that an industry of the tables stands for. */
export const shortageIndustryWages = SHORTAGE_FIELDS.filter(
	({ industries }) => industries.length > 0
).map(
	(field) =>
		({
			id: `shortage-${field.id}-industry-wages`,
			kind: 'ranking',
			title: titled(field, '産業別 求人賃金', 'offered wage by industry', '各產業求才薪資'),
			across: 'industry',
			part: field.title,
			items: [...field.industries, TOTAL],
			measures: ['offered_wage'],
			choices: {
				ref_area: WITH_NATION,
				employment: FULL_TIME,
				basis: BASIS,
				time_period: { default: 'latest', answer: 'page' }
			},
			comparison: 'year-before'
		}) as const
);

export const shortageWageBands = SHORTAGE_FIELDS.map(
	(field) =>
		({
			id: `shortage-${field.id}-wage-band`,
			kind: 'band',
			title: titled(
				field,
				'求人賃金の幅と希望賃金（月）',
				'band of offered wages and desired wage (month)',
				'求才薪資區間與期望薪資（月）'
			),
			across: 'occupation',
			part: field.title,
			items: field.occupations,
			measures: ['offered_wage_lower', 'offered_wage_upper', 'desired_wage'],
			choices: {
				ref_area: ANY_OFFICE,
				employment: FULL_TIME,
				time_period: { default: 'latest', answer: 'rows' }
			}
		}) as const
);
