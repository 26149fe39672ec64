import type { Label } from '#lib/base/language.ts';
import type { Measure } from './measure.ts';

/* What the Labour Bureau tells once a year. Single figures of releases: never added up. */

const PUBLISHED = { kind: 'published' } as const;
const COUNT = { decimals: 0, aggregate: PUBLISHED, range: [0, 1e7] } as const;
const SHARE = { unit: 'percent', decimals: 1, aggregate: PUBLISHED, range: [0, 100] } as const;

const measure = <const T extends Omit<Measure, 'title' | 'definition'>>(
	title: Label,
	definition: Label,
	rest: T
) => ({ title, definition, ...rest });

export const foreign_workers = measure(
	{ ja: '外国人労働者数', en: 'Foreign workers', 'zh-Hant': '外國人勞工人數' },
	{
		ja: '事業主が届け出た、10月末現在の外国人労働者の数（「外国人雇用状況」）。',
		en: 'Foreign workers at the end of October, as notified by employers.',
		'zh-Hant': '雇主申報的10月底外國人勞工人數（「外國人雇用狀況」）。'
	},
	{ unit: 'persons', ...COUNT }
) satisfies Measure;

export const foreign_worker_establishments = measure(
	{
		ja: '外国人を雇用する事業所数',
		en: 'Establishments that employ foreign workers',
		'zh-Hant': '雇用外國人的事業所數'
	},
	{
		ja: '外国人労働者を雇用していると届け出た、10月末現在の事業所の数。',
		en: 'Establishments that notified foreign workers, at the end of October.',
		'zh-Hant': '申報雇用外國人勞工的事業所數（10月底）。'
	},
	{ unit: 'establishments', ...COUNT }
) satisfies Measure;

export const disabled_workers = measure(
	{
		ja: '雇用されている障がい者の数',
		en: 'Workers with disabilities',
		'zh-Hant': '受雇的身心障礙者數'
	},
	{
		ja: '雇用義務のある民間企業に雇用されている障がい者の数。重度や短時間の人を法の定めで加重した数で、実人数ではありません。',
		en: 'Persons with disabilities employed by private firms that are obliged to. Weighted by law (severe, part-time): not a number of distinct people.',
		'zh-Hant':
			'負有雇用義務的民間企業所雇用的身心障礙者數。依法對重度及短時間者加權計算，並非實際人數。'
	},
	{ unit: 'persons', decimals: 1, aggregate: PUBLISHED, range: [0, 1e7] }
) satisfies Measure;

export const disability_employment_rate = measure(
	{
		ja: '障がい者の実雇用率',
		en: 'Employment rate of persons with disabilities',
		'zh-Hant': '身心障礙者實際雇用率'
	},
	{
		ja: '雇用義務のある民間企業の労働者に占める、障がい者の割合（6月1日現在）。',
		en: 'Share of persons with disabilities among workers of private firms that are obliged to employ them, on 1 June.',
		'zh-Hant': '負有雇用義務的民間企業勞工中身心障礙者的比率（6月1日）。'
	},
	{ unit: 'percent', decimals: 2, aggregate: PUBLISHED, range: [0, 100] }
) satisfies Measure;

export const firms_reaching_rate_share = measure(
	{
		ja: '法定雇用率を達成した企業の割合',
		en: 'Share of firms that reach the statutory rate',
		'zh-Hant': '達成法定雇用率的企業比率'
	},
	{
		ja: '雇用義務のある民間企業のうち、法定雇用率を達成した企業の割合（6月1日現在）。',
		en: 'Of private firms that are obliged to employ persons with disabilities, the share that reaches the statutory rate on 1 June.',
		'zh-Hant': '負有雇用義務的民間企業中，達成法定雇用率的企業比率（6月1日）。'
	},
	SHARE
) satisfies Measure;

export const disability_statutory_rate = measure(
	{
		ja: '障がい者の法定雇用率（民間企業）',
		en: 'Statutory employment rate of persons with disabilities (private firms)',
		'zh-Hant': '身心障礙者法定雇用率（民間企業）'
	},
	{
		ja: '期間に示した月から適用される、民間企業の法定雇用率。',
		en: 'The rate that the law asks of private firms from the month named.',
		'zh-Hant': '自所示月份起適用的民間企業法定雇用率。'
	},
	{ unit: 'percent', decimals: 1, aggregate: PUBLISHED, range: [0, 100] }
) satisfies Measure;

export const school_openings_ratio = measure(
	{
		ja: '高校新卒者の県内求人倍率',
		en: 'Openings per high-school job seeker in the prefecture',
		'zh-Hant': '應屆高中畢業生縣內求供倍數'
	},
	{
		ja: '翌年3月に卒業する高校生への県内の求人数 ÷ 県内での就職を希望する生徒の数（公表値）。',
		en: 'Openings in the prefecture for pupils who graduate the next March ÷ pupils who wish to work there (as published).',
		'zh-Hant': '縣內對翌年3月畢業高中生的求才人數 ÷ 希望於縣內就業的學生數（公布值）。'
	},
	{ unit: 'times', decimals: 2, aggregate: PUBLISHED, range: [0, 50] }
) satisfies Measure;

export const school_openings = measure(
	{
		ja: '高校新卒者への県内求人数',
		en: 'Openings for high-school graduates in the prefecture',
		'zh-Hant': '應屆高中畢業生縣內求才人數'
	},
	{
		ja: '翌年3月に卒業する高校生への県内の求人数。',
		en: 'Openings in the prefecture for pupils who graduate the next March.',
		'zh-Hant': '縣內對翌年3月畢業高中生的求才人數。'
	},
	{ unit: 'openings', ...COUNT }
) satisfies Measure;

export const school_seekers = measure(
	{ ja: '就職を希望する高校生', en: 'High-school job seekers', 'zh-Hant': '希望就業的高中生' },
	{
		ja: '翌年3月に卒業し、就職を希望する高校生の数。',
		en: 'Pupils who graduate the next March and seek a job.',
		'zh-Hant': '翌年3月畢業且希望就業的高中生人數。'
	},
	{ unit: 'persons', ...COUNT }
) satisfies Measure;

export const school_seekers_staying = measure(
	{
		ja: '県内での就職を希望する高校生',
		en: 'High-school job seekers who wish to stay in the prefecture',
		'zh-Hant': '希望於縣內就業的高中生'
	},
	{
		ja: '就職を希望する高校生のうち、県内を希望する人の数。',
		en: 'Of the pupils who seek a job, those who wish to stay in the prefecture.',
		'zh-Hant': '希望就業的高中生中希望留在縣內者。'
	},
	{ unit: 'persons', ...COUNT }
) satisfies Measure;

export const school_offer_rate = measure(
	{
		ja: '高校新卒者の就職内定率',
		en: 'Share of high-school job seekers with an offer',
		'zh-Hant': '應屆高中畢業生內定率'
	},
	{
		ja: '就職を希望する高校生のうち、内定を得た人の割合。',
		en: 'Of the pupils who seek a job, the share that has an offer.',
		'zh-Hant': '希望就業的高中生中已獲內定者的比率。'
	},
	SHARE
) satisfies Measure;

export const school_offer_rate_staying = measure(
	{
		ja: '県内を希望する高校新卒者の就職内定率',
		en: 'Share of those who wish to stay in the prefecture with an offer',
		'zh-Hant': '希望縣內就業的應屆高中畢業生內定率'
	},
	{
		ja: '県内での就職を希望する高校生のうち、内定を得た人の割合。',
		en: 'Of the pupils who wish to stay in the prefecture, the share that has an offer.',
		'zh-Hant': '希望於縣內就業的高中生中已獲內定者的比率。'
	},
	SHARE
) satisfies Measure;

export const reporting_firms = measure(
	{
		ja: '高年齢者の雇用を報告した企業',
		en: 'Firms that reported on older workers',
		'zh-Hant': '申報高齡者雇用狀況的企業'
	},
	{
		ja: '「高年齢者雇用状況等報告」の対象となった、従業員21人以上の企業の数。',
		en: 'Firms with 21 or more workers covered by the report on the employment of older persons.',
		'zh-Hant': '「高年齡者雇用狀況等報告」所涵蓋、員工21人以上的企業數。'
	},
	{ unit: 'firms', ...COUNT }
) satisfies Measure;

export const secured_65_share = measure(
	{
		ja: '65歳までの雇用を確保した企業の割合',
		en: 'Share of firms that secure employment to 65',
		'zh-Hant': '確保雇用至65歲的企業比率'
	},
	{
		ja: '報告した企業のうち、65歳までの雇用確保措置を実施した企業の割合（6月1日現在）。',
		en: 'Of the firms that reported, the share with measures to employ workers up to the age of 65, on 1 June.',
		'zh-Hant': '申報企業中，實施確保雇用至65歲措施的企業比率（6月1日）。'
	},
	SHARE
) satisfies Measure;

export const secured_70_share = measure(
	{
		ja: '70歳までの就業を確保した企業の割合',
		en: 'Share of firms that secure work to 70',
		'zh-Hant': '確保就業至70歲的企業比率'
	},
	{
		ja: '報告した企業のうち、70歳までの就業確保措置を実施した企業の割合（6月1日現在）。',
		en: 'Of the firms that reported, the share with measures for work up to the age of 70, on 1 June.',
		'zh-Hant': '申報企業中，實施確保就業至70歲措施的企業比率（6月1日）。'
	},
	SHARE
) satisfies Measure;
