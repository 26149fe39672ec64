import { dataset } from '#lib/catalogue/list.ts';
import { absenceOf } from '#lib/narrative/absence.ts';
import { breakBetween, vintageOf } from '#lib/narrative/compare.ts';
import { marked } from '#lib/narrative/handout.ts';
import { monthFacts } from '#lib/narrative/home/facts.ts';
import { revised, revisedText } from '#lib/narrative/revision.ts';
import type { Ground } from '#lib/narrative/scene.ts';
import { leaders } from '#lib/narrative/set.ts';
import { ja } from '#lib/base/words/ja.ts';

const HEADLINE = dataset('headline');
const BALANCE = dataset('occupation-balance-monthly');

const BREAK = { at: '2023FY', title: { ja: '変更', en: 'change', 'zh-Hant': '變更' } };

const adjusted = (time_period: string) => ({
	time_period,
	ref_area: '43',
	adjustment: 'sa',
	obs_status: 'A'
});

const held = (text: unknown): string => JSON.stringify(text);

/** Rows of which none is in the files today, and what must be said of them. */
function rules(): readonly (readonly [name: string, is: string, must: string])[] {
	const row = { time_period: '2026-10', ref_area: '43', occupation: '36', employment: 'regular' };
	const absent = (more: Record<string, string | number | null>, sample = false) =>
		absenceOf({ dataset: BALANCE, data: { sample } }, 'active_ratio', { ...row, ...more });
	const at = { dataset: BALANCE.id, measure: 'active_openings' };
	const ground: Ground = {
		language: 'ja',
		words: ja,
		dataset: BALANCE,
		names: {},
		figure: { across: 'occupation' },
		chosen: {},
		data: {
			sample: false,
			revisions: [
				['2026-11-10', 7, 8],
				['2026-12-10', 8, 9]
			].map(([on, from, to]) => ({
				...at,
				key: BALANCE.dimensions.map((dimension) => String(row[dimension as keyof typeof row])),
				on: String(on),
				from: Number(from),
				to: Number(to)
			}))
		}
	};
	const facts = monthFacts([
		{ ...adjusted('2026-10'), active_ratio: 1.2 },
		{ ...adjusted('2026-09'), active_ratio: 1.3 },
		{ ...adjusted('2026-08'), active_ratio: 1.4 }
	]);
	return [
		['ties of the last place', held(leaders([9, 8, 7, 7, 6], (one) => one)), '[9,8,7,7]'],
		['three are named', held(leaders([9, 8, 7, 6], (one) => one)), '[9,8,7]'],
		['a vintage begins in December', held(vintageOf(HEADLINE, adjusted('2025-12'))), '"2026"'],
		['and ends in November', held(vintageOf(HEADLINE, adjusted('2025-11'))), '"2025"'],
		['nobody applied', absent({ active_openings: 5, active_applicants: 0 }), 'zero'],
		['withheld', absent({ active_openings: null, obs_status: 'Q' }), 'Q'],
		['withheld, and made up', absent({ active_openings: null, obs_status: 'Q' }, true), 'Q'],
		['no mark on what is real', marked(false, '題名', ja), '題名'],
		[
			'the last revision alone',
			held(
				revisedText(ground, 'active_openings', { ...row, active_openings: 9 }).includes('2026-12')
			),
			'true'
		],
		[
			'the period of a break is behind it',
			held(breakBetween({ breaks: [BREAK] }, '2022FY', '2023FY')),
			held(BREAK)
		],
		['the month before', held([facts?.monthBefore?.value, facts?.nation]), '[1.3,null]'],
		[
			'every revision, oldest first',
			held(revised(ground, 'active_openings', { ...row, active_openings: 9 })),
			held([
				{ from: '7', to: '8', on: '2026-11-10' },
				{ from: '8', to: '9', on: '2026-12-10' }
			])
		]
	];
}

export const faultsOfRules = (): string[] =>
	rules()
		.filter(([, is, must]) => is !== must)
		.map(([name, is, must]) => `${name}: ${is}, and not ${must}`);
