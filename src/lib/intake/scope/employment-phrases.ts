import { ALONE, writings, type Writing } from './phrase.ts';

const WHO = '(?:労働者|求人|求職者?|従業者|雇用者?|勤務者?|職員|社員|者)?';
const PART = `(?:常用(?:的|型)?)?(?:パートタイマー|パートタイム|パート|短時間|part-?time)${WHO}`;
const FULL = `(?:常用(?:的|型)?)?(?:フルタイム|full-?time)${WHO}`;
const WITHOUT_PLAIN =
	'(?:(?:を|は|、)?(?:除外した|除外|除いた|除く|除き|除|含まない|含まず|含みません|含めない|含めず|含んでいない|含まれない|含まれていない|含まれていません|省いた|省く|省き|控除した?|加えない|加えず|入れない|入れず|不含)|(?:は|を)?抜き|以外|なし|無し)';
const WITH_PLAIN =
	'(?:(?:を|も|は)?(?:除かず|除外せず|除外しない|除かない|加えた|加える|加え|入れた|入れる|含んだ|含めた|含みます|含む|含み|含め|含)|込み|込)';
/** The same words behind a name, in brackets or set off: パート（含まず）, パート：除く, and nothing else. */
const aside = (words: string): string =>
	`(?:[(\\[【〔「](?:分)?${words}[。、]?[)\\]】〕」]|[:=](?:分)?${words}(?=$|[()\\[\\]【】〔〕「」、。,]))`;
const WITHOUT = `(?:${WITHOUT_PLAIN}|${aside(WITHOUT_PLAIN)})`;
const WITH = `(?:${WITH_PLAIN}|${aside(WITH_PLAIN)})`;
/** The same before a name; in brackets of their own only where nothing before them may be meant. */
const WITHOUT_BEFORE =
	'(?:(?<=^|[()\\[\\]【】〔〕「」、。,:/_])[(\\[【〔](?:除く?|除外|含まず|含まない|含めず|含めない)[)\\]】〕]|(?:除く|除外|除|非)[:(]?)';
const WITH_BEFORE =
	'(?:(?<=^|[()\\[\\]【】〔〕「」、。,:/_])[(\\[【〔]含(?:む|み|め)?[)\\]】〕]|含む?[:(]?)';
const AND = '(?:・|と|及び|および|並びに|\\+|/|、|,)';
const SUM = '(?:の)?(?:合計|総計|総数|全体|計)';
const GENERAL = '一般(?:労働者|求人)?';
const SEASONAL =
	'(?:臨時(?:的)?(?:雇用|労働者|求人)?(?:・|及び|、|と)?季節(?:的)?(?:雇用|労働者|求人)?|臨時(?:雇用|労働者|求人)|季節(?:雇用|労働者|求人))';
const DAILY = '日雇い?(?:労働者|求人|雇用)?';
const GRADUATES =
	'(?:新規)?(?:中学|高校|高等学校|大学|短大)?(?:学卒|高卒|大卒|新卒|新規卒業)者?等?';

/** Words that hold those of a scope and are none. */
const OTHERS = writings('part', [
	[null, 'パートナー|アパート|デパート|パートバンク|パートサテライト|一般職業紹介(?:状況)?']
]);

/** Whether part-time workers are in: the longest writing first. */
const PARTS = writings('part', [
	['with', `(?:${GENERAL}|${FULL})${AND}${PART}(?:${SUM})?(?!別|${AND}?の別)`],
	['with', `常用${AND}${PART}${SUM}`],
	['with', `${PART}${AND}(?:${GENERAL}(?!的|に)|${FULL})(?:${SUM})?(?!別)`],
	['without', `(?:excluding|excl\\.?|except|without|non-?|ノン)${PART}`],
	['with', `(?:including|incl\\.?)${PART}`],
	['without', `${PART}(?:分)?${WITHOUT}`],
	['with', `${PART}(?:分)?${WITH}`],
	['without', `${WITHOUT_BEFORE}${PART}`],
	['with', `${WITH_BEFORE}${PART}`],
	['only', `${FULL}${WITHOUT}`],
	['only', `${WITHOUT_BEFORE}${FULL}`],
	['with', `${FULL}${WITH}`],
	['without', `${FULL}(?:のみ|だけ|only|計|合計)?`],
	['only', `一般(?:労働者|求人)?${WITHOUT}`],
	['without', `${ALONE.before}一般(?:労働者|求人)?(?:のみ)?${ALONE.after}|一般労働者(?:のみ)?`],
	['only', `${PART}(?:のみ|だけ|only|計|合計)?(?!別|の別)`]
]);

const TERMS = writings('term', [
	// Day labour is in none of these statistics.
	[null, `${DAILY}${WITHOUT}`],
	['temporary', DAILY],
	['all', `常用${AND}${SEASONAL}(?:の)?(?:合計|計)?`],
	['all', `${SEASONAL}${WITH}`],
	['regular', `${SEASONAL}${WITHOUT}`],
	['temporary', SEASONAL],
	['temporary', `${ALONE.before}(?:臨時|季節)${ALONE.after}`],
	['temporary', `常用(?:雇用|労働者|求人)?${WITHOUT}`],
	['regular', '常用(?:雇用|労働者|求人)?(?:のみ|計)?(?!漢字)'],
	['all', '全数']
]);

const OTHER_CONTRACTS = '(?:派遣(?:・請負)?|請負|有期(?:雇用|契約))(?:労働者|社員|職員|求人)?';
const CONTRACTS = writings('contract', [
	['without', `${OTHER_CONTRACTS}${WITHOUT}`],
	[null, `${OTHER_CONTRACTS}${WITH}`],
	[null, `正社員${AND}(?:正社員以外|非正社員|非正規)(?:の)?(?:合計|計)?`],
	[
		'other',
		`正社員${WITHOUT}|非正社員|非正規(?:雇用|労働者|社員)?|契約社員|${OTHER_CONTRACTS}|${ALONE.before}有期${ALONE.after}`
	],
	[null, `正社員${WITH}`],
	[
		'seishain',
		`正社員(?:求人)?(?:のみ|だけ|計)?|正規雇用(?:労働者)?|${ALONE.before}正規${ALONE.after}|${ALONE.before}無期${ALONE.after}|無期(?:雇用|契約)(?:労働者)?`
	]
]);

const LEAVERS = writings('graduates', [
	['without', `${GRADUATES}${AND}(?=${PART}${WITHOUT})`],
	['without', `${GRADUATES}${WITHOUT}`],
	['with', `${GRADUATES}${WITH}`],
	['only', GRADUATES]
]);

export const EMPLOYMENT_WRITINGS: readonly Writing[] = [
	...OTHERS,
	...LEAVERS,
	...PARTS,
	...CONTRACTS,
	...TERMS
];
