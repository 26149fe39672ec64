import type { Claim } from '#lib/narrative/claim.ts';
import { inChinese, inEnglish, inJapanese, type Example } from './example.ts';

const MARK = '架空のサンプル';
const issue = '2026-10';

const total: readonly Claim[] = [
	{ kind: 'listings', issue, counted: 'listings', count: 78 },
	{ kind: 'listings', issue, counted: 'openings', count: 169 }
];

const fewer: Claim = {
	kind: 'listings-change',
	issue,
	since: '2026-09',
	counted: 'openings',
	amount: -21
};

const headline: readonly Claim[] = [
	...total,
	{ kind: 'listings-change', issue, since: '2026-09', counted: 'listings', amount: 1 },
	fewer
];

const most: readonly Claim[] = [
	{
		kind: 'listings-most',
		issue,
		counted: 'openings',
		column: 'stage',
		named: [
			{ code: 'equipment', value: 43 },
			{ code: 'facilities', value: 43 }
		]
	},
	{
		kind: 'listings-most',
		issue,
		counted: 'openings',
		column: 'municipality',
		named: [{ code: '43404', value: 35 }]
	}
];

const wage = { kind: 'listings-wage', issue, paid: 'monthly', listings: 68 } as const;
const wages: readonly Claim[] = [
	{ ...wage, limit: 'lower', mean: 224_779 },
	{ ...wage, limit: 'upper', mean: 346_941 }
];

/** True sentences about listings, by a name. */
export const LISTINGS = {
	total: {
		text: '2026年10月号の掲載求人は78件、採用人数は計169人です。',
		claims: total,
		context: inJapanese('', MARK)
	},
	totalEnglish: {
		text: 'The Oct 2026 issue holds 78 listings with 169 openings.',
		claims: total,
		context: inEnglish('', MARK)
	},
	totalChinese: {
		text: '2026年10月號刊載職缺78件，求才人數合計169人。',
		claims: total,
		context: inChinese('', MARK)
	},
	fewer: {
		text: '採用人数は2026年9月号より21人減りました。',
		claims: [fewer],
		context: inJapanese('半導体関連求人情報 2026年10月号', MARK)
	},
	fewerEnglish: {
		text: 'That is 21 openings fewer than in the Sep 2026 issue.',
		claims: [fewer],
		context: inEnglish('Semiconductor job bulletin, Oct 2026', MARK)
	},
	headline: {
		text: '求人78件（2026年9月号から1件増）、採用人数169人（21人減）',
		claims: headline,
		context: inJapanese('半導体関連求人情報 2026年10月号', MARK)
	},
	headlineEnglish: {
		text: '78 listings (1 listing more since Sep 2026); 169 openings (21 openings fewer)',
		claims: headline,
		context: inEnglish('Semiconductor job bulletin, Oct 2026', MARK)
	},
	headlineChinese: {
		text: '職缺78件（較2026年9月號增加1件），求才人數169人（減少21人）',
		claims: headline,
		context: inChinese('半導體相關職缺資訊 2026年10月號', MARK)
	},
	most: {
		text: '工程別では製造装置と施設・用役が各43人で最も多く、就業場所別では菊陽町が35人で最も多くなっています。',
		claims: most,
		context: inJapanese('半導体関連求人情報 2026年10月号', MARK)
	},
	mostChinese: {
		text: '依製程，以設備與廠務（各43人）最多；依工作地點，以菊陽町（35人）最多。',
		claims: most,
		context: inChinese('半導體相關職缺資訊 2026年10月號', MARK)
	},
	wages: {
		text: '月給の求人68件の平均は、下限224,779円〜上限346,941円です。',
		claims: wages,
		context: inJapanese('半導体関連求人情報 2026年10月号', MARK)
	},
	wagesEnglish: {
		text: 'In the Oct 2026 issue lower limits average ¥224,779, upper limits ¥346,941.',
		claims: wages,
		context: inEnglish('Offered wages over time (monthly, means of limits)', MARK)
	},
	issues: {
		text: '2025年度には5号（2025年11月〜2026年3月）があります。',
		claims: [{ kind: 'issues', year: '2025FY', count: 5, first: '2025-11', last: '2026-03' }],
		context: inJapanese('', MARK)
	},
	noIssue: {
		text: '2024年度の号はありません。',
		claims: [{ kind: 'uncollected', dataset: 'semiconductor-listings', period: '2024FY' }],
		context: inJapanese('', MARK)
	},
	stay: {
		text: '求人が掲載された号の数の中央値は2号です。',
		claims: [{ kind: 'listings-stay', median: 2 }],
		context: inJapanese('', MARK)
	}
} satisfies Record<string, Example>;
