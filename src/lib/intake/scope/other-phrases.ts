import { ALONE, writings, type Writing } from './phrase.ts';

const OF = '(?:別|ベース|基準|による|で集計)?';
const DONE = '(?:済み|済|後|値)';
const NOT =
	'(?:では|で|を|は)?(?:行って|して|施して)?(?:ありません|いません|いない|しない|せず|ない|なく)';
const NUMBER = '\\d{1,2}';
const TO = '(?:~|〜|-|−|から|ー)';

const ADJUSTMENTS = writings('adjustment', [
	['nsa', `(?:not|non|un)-?(?:seasonally)?adjusted|${ALONE.before}nsa${ALONE.after}`],
	[
		'nsa',
		`季節調整(?:${DONE}+)?(?:${NOT}|前(?!年|月)|なし|無し|未済|以外|を除く)|(?:未|非)季節調整${DONE}*|季節未調整|季調前`
	],
	[
		'sa',
		`季節調整${DONE}+(?:系列)?|季節調整系列|季調${DONE}+|季調|季節調整を(?:した|行った|施した)`
	],
	[null, '季節調整(?:法|の方法|方法|替え|の)|新?季節指数|季節(?:的|性|変動|要因)'],
	[
		'sa',
		`${ALONE.before}季節調整${ALONE.after}|seasonallyadjusted|${ALONE.before}sa${ALONE.after}`
	],
	['nsa', '原数値|原系列|原数(?!量)|実数値|実数']
]);

const BASES = writings('basis', [
	[null, `受理地(?:・|と|及び|/)就業地の別|就業地(?:・|と|及び|/)受理地の別`],
	['workplace', `受理地${OF}(?:ではなく|でなく|以外|を除く)`],
	['reception', `就業地${OF}(?:ではなく|でなく|以外|を除く)`],
	['reception', `(?:求人)?受理地${OF}`],
	['other', '(?:事業所)?所在地別|居住地別|住所地別'],
	[
		'workplace',
		`(?:就業|勤務)場所(?:別|ベース|基準|を管轄する(?:公共職業)?安定所(?:別|で集計)?)|(?:就業する|勤務する|働く)場所(?:別|で(?:集計|数え))`
	],
	['workplace', `就業地${OF}|勤務地(?:別|ベース|基準)|${ALONE.before}勤務地${ALONE.after}`]
]);

const SEXES = writings('sex', [
	[null, '男女(?:計|合計|別|とも|共|の別|雇用機会均等)?|性別'],
	['men', `男性(?:のみ|計)?|男子(?:のみ|計)?|男(?:のみ|だけ)|${ALONE.before}男${ALONE.after}`],
	['women', `女性(?:のみ|計)?|女子(?:のみ|計)?|女(?:のみ|だけ)|${ALONE.before}女${ALONE.after}`]
]);

const AGES = writings('age', [
	[null, '年齢計|全年齢|年齢合計|年齢別|年齢不問'],
	[
		'some',
		`${NUMBER}(?:歳|才)?${TO}${NUMBER}(?:歳|才)(?:未満|以下)?|${NUMBER}(?:歳|才)(?:以上|以下|未満|超|台|代|${TO})(?:${NUMBER}(?:歳|才)(?:未満|以下))?|[1-9]0代|中高年(?:齢者?|者)?|若年(?:者|層)?|若者|高年齢者?|高齢者|シニア(?:層|世代)?|ミドル(?:層|世代)`
	]
]);

const MEANS = writings('mean', [
	[null, '(?:前年|対前年)(?:度)?(?:平均|計)?(?:比|差|増減)'],
	[
		'year',
		`(?:暦)?年(?:間)?平均(?:値)?|暦?年(?:間)?計|年間(?:合計|累計|値)|${ALONE.before}(?:年間|暦年)${ALONE.after}`
	],
	['fiscal-year-mean', '年度(?:月)?平均(?:値)?'],
	['fiscal-year', '年度(?:間)?(?:合計|累計|計)|年度(?:間)?値'],
	[
		'months',
		`${NUMBER}月?(?:分)?${TO}${NUMBER}月(?:期)?(?:分)?(?:の)?(?:平均|累計|合計|計|期)?|第?[1-4]四半期(?:平均|計)?|四半期(?:平均|計|値)?|上半?期(?:平均|計)?|下半?期(?:平均|計)?|${NUMBER}(?:か|カ|ヶ|ケ|箇)月(?:移動)?(?:平均|累計|計)|移動平均|月平均(?:値)?`
	],
	['months', `(?:年初|年度当初|(?:${NUMBER})?月)?(?:から|より)?の?累計(?:値)?|累積`]
]);

/** In what time pay is counted; 日給月給 and 時給制 say how it is paid out, not how it is shown. */
const PAYS = writings('pay', [
	[null, '日給月給|(?:時|日|月)給制'],
	['hour', '時間?給|時間額'],
	['day', '日給|日額'],
	['month', '月給|月額'],
	['year', '年収|年俸|年額']
]);

/** Seekers or vacancies of some people alone. */
const GROUP =
	'(?:障害者|障がい者|外国人(?:労働者)?|技能実習生?|特定技能|雇用保険受給(?:資格)?者|生活保護受給者|母子家庭|ひとり親(?:家庭)?|出稼ぎ?(?:労働者)?|被災者|就職氷河期(?:世代)?|ui(?:j)?ターン)';
const GROUPS = writings('group', [
	[
		null,
		`${GROUP}(?:を|も|は)?(?:除く|除き|除|以外|含む|含み|含め|含)|${GROUP}等?の?(?:雇用|就業)`
	],
	['some', GROUP]
]);

/** Changes and shares, under the headers of the values of which they are. */
const CHANGE =
	'(?:対?前(?:年|月|期)(?:度)?(?:同月|同期)?(?:比|差|増減(?:率|数|比)?)|増減(?:率|数|比)|伸び率|構成比|指数)';
const ALSO = '(?:と|・|及び|および|並びに|、|,|/)';
const FIGURES = writings('figure', [
	[null, `${ALSO}${CHANGE}|${CHANGE}${ALSO}`],
	['change', `${ALONE.before}${CHANGE}(?:\\(?%\\)?)?${ALONE.after}`]
]);

/** Values that nobody published: made up, or not counted but expected. */
const AFTER_MONTH = ALONE.before.replace('^|', '^|[月分度]|');
const NATURES = writings('nature', [
	[null, '見本市|サンプル調査'],
	[
		'superseded',
		'(?:遡及)?(?:改定|改訂|訂正|修正|差し?替え?)前(?:の(?:数?値|数字|計数|表))?(?:である|です)?'
	],
	['sample', '架空|サンプル|ダミー|記入例|記載例|見本|テスト(?:データ|用)|sample|dummy'],
	[
		'estimate',
		`${AFTER_MONTH}(?:推計|推定|試算|概算|見込み?|予測|予定|暫定)(?:値|数|版)?${ALONE.after}|(?:推計|推定|試算|概算|見込み?|予測|暫定)値|仮集計|未確定|未定稿`
	]
]);

export const OTHER_WRITINGS: readonly Writing[] = [
	...FIGURES,
	...NATURES,
	...GROUPS,
	...ADJUSTMENTS,
	...BASES,
	...SEXES,
	...AGES,
	...MEANS,
	...PAYS
];
