import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ask, type Question } from '../support/assistant.ts';
import { servedText } from '../support/served.ts';
import '../support/this-data.ts';

/** The line of a file of data/ that begins with a key, by its column: read here and not elsewhere. */
function held(path: string, key: string): (column: string) => number | null {
	const [header = '', ...lines] = readFileSync(`data/${path}`, 'utf8').split('\n');
	const found = lines.filter((line) => line.startsWith(`${key},`));
	if (found.length !== 1) throw new Error(`${found.length} lines of ${path} begin with ${key}`);
	const cells = found[0]?.split(',') ?? [];
	return (column) => {
		const cell = cells[header.split(',').indexOf(column)] ?? '';
		return cell === '' ? null : Number(cell);
	};
}

const hundredth = (value: number) => Math.round(value * 100) / 100;

const care = held('occupation-balance/2025FY.csv', '2025FY,43,36,regular');
const all = held('prefecture-balance/2025FY.csv', '2025FY,43,regular');

type Asked = readonly [text: string, question: Question, value: number | null, unit: string];

const QUESTIONS: readonly Asked[] = [
	[
		'2025年度、熊本県の介護サービス職業の有効求人倍率は？',
		{
			dataset: 'occupation-balance',
			measure: 'active_ratio',
			period: '2025FY',
			where: {
				ref_area: '熊本県',
				occupation: '介護サービス職業従事者',
				employment: 'パートを含む常用'
			}
		},
		hundredth((care('active_openings') ?? 0) / (care('active_applicants') ?? 0)),
		'倍'
	],
	[
		'その有効求人は月に平均何人分？',
		{
			dataset: 'occupation-balance',
			measure: 'active_openings_mean',
			period: '2025FY',
			where: {
				ref_area: '熊本県',
				occupation: '介護サービス職業従事者',
				employment: 'パートを含む常用'
			}
		},
		Math.round((care('active_openings') ?? 0) / 12),
		'人'
	],
	[
		'What was the ratio of Japan in July 2026, seasonally adjusted?',
		{
			dataset: 'prefecture-ratios',
			measure: 'active_ratio',
			period: '2026-07',
			where: { ref_area: 'Japan', adjustment: 'Seasonally adjusted' }
		},
		held('prefecture-ratios/2026.csv', '2026-07,00,sa')('active_ratio'),
		'倍'
	],
	[
		'熊本県の新規求人倍率（2026年7月、季節調整値）は？',
		{
			dataset: 'prefecture-ratios',
			measure: 'new_ratio',
			period: '2026-07',
			where: { ref_area: '熊本県', adjustment: '季節調整値' }
		},
		held('prefecture-ratios/2026.csv', '2026-07,43,sa')('new_ratio'),
		'倍'
	],
	[
		'介護の求人賃金は月いくら（就業地別・フルタイム）？',
		{
			dataset: 'occupation-wages',
			measure: 'offered_wage',
			period: '2025FY',
			where: {
				ref_area: '熊本県',
				occupation: '介護サービス職業従事者',
				employment: 'パートを除く常用',
				basis: '就業地別'
			}
		},
		held('occupation-wages/2025FY.csv', '2025FY,43,36,full_time,workplace')('offered_wage'),
		'千円／月'
	],
	[
		'医療・福祉のパートの求人賃金は時給いくら（受理地別）？',
		{
			dataset: 'industry-wages',
			measure: 'offered_wage',
			period: '2025FY',
			where: {
				ref_area: '熊本県',
				industry: '医療，福祉',
				employment: '常用的パートタイム',
				basis: '受理地別'
			}
		},
		held('industry-wages/2025FY.csv', '2025FY,43,P,part_time,reception')('offered_wage'),
		'円／時'
	],
	[
		'県内の外国人労働者は何人（2025年）？',
		{
			dataset: 'foreign-workers',
			measure: 'foreign_workers',
			period: '2025',
			where: { ref_area: '熊本県', worker_group: '総数' }
		},
		held('foreign-workers/2025.csv', '2025,43,_T')('foreign_workers'),
		'人'
	],
	[
		'県の新規求人倍率（2025年度、パートを含む常用）は？',
		{
			dataset: 'prefecture-balance',
			measure: 'new_ratio',
			period: '2025FY',
			where: { ref_area: '熊本県', employment: 'パートを含む常用' }
		},
		hundredth((all('new_openings') ?? 0) / (all('new_applications') ?? 0)),
		'倍'
	],
	[
		'障がい者の実雇用率は（2024年）？',
		{
			dataset: 'disability-employment',
			measure: 'disability_employment_rate',
			period: '2024',
			where: { ref_area: '熊本県' }
		},
		held('disability-employment/2024.csv', '2024,43')('disability_employment_rate'),
		'％'
	],
	[
		'上益城の2025年8月の有効求人倍率は？（公表された値はない）',
		{
			dataset: 'office-ratios',
			measure: 'active_ratio',
			period: '2025-08',
			where: { ref_area: 'ハローワーク上益城' }
		},
		held('office-ratios/2025-08.csv', '2025-08,hw_kamimashiki')('active_ratio'),
		'倍'
	]
];

it('asks ten questions, one of which has no value', () => {
	expect(QUESTIONS).toHaveLength(10);
	expect(QUESTIONS.filter(([, , value]) => value === null)).toHaveLength(1);
});

it.each(QUESTIONS)('%s', async (_, question, value, unit) => {
	const answer = await ask(servedText, question);
	expect(answer.value).toBe(value);
	expect(answer.unit).toBe(unit);
	expect(answer.scope).not.toBe('');
	expect(answer.source).not.toBe('');
	expect(answer.sample).toBe(false);
});

it('a made-up value says so', async () => {
	const answer = await ask(servedText, {
		dataset: 'occupation-balance-monthly',
		measure: 'active_openings',
		period: '2026-10',
		where: { ref_area: '熊本県', occupation: '職業計', employment: 'パートを含む常用' }
	});
	expect(answer.sample).toBe(true);
});
