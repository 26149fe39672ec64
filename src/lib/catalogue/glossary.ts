import type { Label } from '#lib/base/language.ts';
import * as fiscalYear from './fiscal-year-measures.ts';
import type { Measure } from './measure.ts';
import * as monthly from './measures.ts';
import type { OptionalPage } from './pages.ts';

/** A word that a reader outside the field may not know. */
export interface GlossaryTerm {
	/** Its anchor on the page. */
	readonly id: string;
	readonly term: Label;
	/** In hiragana. */
	readonly reading: string;
	readonly definition: Label;
	/** A code of `codes/source.csv`: who defines it; null for a word of this site's own. */
	readonly source: string | null;
	/** Explained only where samples are shown. */
	readonly ofSamples?: true;
	/** The page that it is for, where a site may do without it. */
	readonly page?: OptionalPage;
}

/** Where the ministry's tables say what their figures are. */
const STATISTICS = 'mhlw_fy_tables4_7';
const RATIOS_BY_PLACE = 'mhlw_fy_table9';
const WAGES = 'mhlw_fy_table10';

const ofMeasure = (
	id: string,
	{ title, definition }: Pick<Measure, 'title' | 'definition'>,
	reading: string,
	source: string
): GlossaryTerm => ({ id, term: title, reading, definition, source });

export const GLOSSARY: readonly GlossaryTerm[] = [
	ofMeasure('active-ratio', monthly.active_ratio, 'ゆうこうきゅうじんばいりつ', STATISTICS),
	ofMeasure('active-openings', monthly.active_openings, 'ゆうこうきゅうじんすう', STATISTICS),
	ofMeasure(
		'active-applicants',
		monthly.active_applicants,
		'ゆうこうきゅうしょくしゃすう',
		STATISTICS
	),
	ofMeasure('new-ratio', monthly.new_ratio, 'しんききゅうじんばいりつ', STATISTICS),
	ofMeasure('new-openings', monthly.new_openings, 'しんききゅうじんすう', STATISTICS),
	ofMeasure(
		'new-applications',
		monthly.new_applications,
		'しんききゅうしょくもうしこみけんすう',
		STATISTICS
	),
	ofMeasure('gap', fiscalYear.active_gap, 'きゅうじんときゅうしょくしゃのさ', STATISTICS),
	ofMeasure('offered-wage', monthly.offered_wage, 'きゅうじんちんぎん', WAGES),
	{
		id: 'reception',
		term: { ja: '受理地別', en: 'by place of reception', 'zh-Hant': '依受理地' },
		reading: 'じゅりちべつ',
		definition: {
			ja: '求人を受け付けたハローワークの所在地で数えたもの。本社の所在地でまとめて出された求人は、働く場所がほかの県でも本社のある県に数えます。就業地別の値とは一致しません。',
			en: 'Counted where the Hello Work office that received the opening is. An opening that a head office files counts where the head office is, even if the work is in another prefecture. It differs from the value by place of work.',
			'zh-Hant':
				'依受理求才的Hello Work所在地統計。由總公司統一登記的求才，即使工作地點在其他縣，仍計入總公司所在縣。與依就業地的數值不一致。'
		},
		source: RATIOS_BY_PLACE
	},
	{
		id: 'workplace',
		term: { ja: '就業地別', en: 'by place of work', 'zh-Hant': '依就業地' },
		reading: 'しゅうぎょうちべつ',
		definition: {
			ja: '実際に働く場所で数えたもの。',
			en: 'Counted where the work is done.',
			'zh-Hant': '依實際工作地點統計。'
		},
		source: RATIOS_BY_PLACE
	},
	{
		id: 'seasonally-adjusted',
		term: { ja: '季節調整値', en: 'seasonally adjusted', 'zh-Hant': '季節調整值' },
		reading: 'きせつちょうせいち',
		definition: {
			ja: '毎年同じ時期に繰り返す増減を除いた値で、前の月と比べられます。毎年1月に、12月分までが加わったところで過去にさかのぼって計算し直されます。',
			en: 'The ups and downs that return each year are taken out, so that a month can be compared with the month before. Each January, once December is in, all past values are computed anew.',
			'zh-Hant':
				'扣除每年同一時期反覆出現的增減，可與上月比較。每年1月納入12月數值後，會追溯重新計算過去的數值。'
		},
		source: STATISTICS
	},
	{
		id: 'unadjusted',
		term: { ja: '原数値', en: 'not seasonally adjusted', 'zh-Hant': '未經季節調整' },
		reading: 'げんすうち',
		definition: {
			ja: '集計したままの値。季節による増減を含むため、前年の同じ月と比べます。職業別・産業別・ハローワーク別の値は原数値です。',
			en: 'As counted. It moves with the seasons, so it is compared with the same month of the year before. Values by occupation, industry and office are of this kind.',
			'zh-Hant':
				'統計所得的原值，含季節變動，故與上年同月比較。依職業、產業、Hello Work的數值屬此類。'
		},
		source: STATISTICS
	},
	{
		id: 'regular',
		term: { ja: '常用', en: 'regular employment', 'zh-Hant': '常用' },
		reading: 'じょうよう',
		definition: {
			ja: '雇用期間の定めがないか、4か月以上の雇用。季節労働は含みません。パートを除く常用（フルタイム）と常用的パートタイムを合わせて、パートを含む常用といいます。',
			en: 'Employment without a fixed term, or of four months or more, and not seasonal. Full-time regular employment and regular part-time employment together are regular employment including part-time.',
			'zh-Hant':
				'未定僱用期間或僱用4個月以上者，不含季節性僱用。「不含部分工時的常用」與「常用部分工時」合稱「含部分工時的常用」。'
		},
		source: STATISTICS
	},
	{
		id: 'all-employment',
		term: { ja: '全数', en: 'all employment types', 'zh-Hant': '全部' },
		reading: 'ぜんすう',
		definition: {
			ja: '常用に臨時・季節を加えたもの。報道される有効求人倍率は全数（新規学卒者を除き、パートを含む）の季節調整値で、職業別の値（常用・原数値）とは範囲が異なります。',
			en: 'Regular employment with temporary and seasonal employment. The ratio in the news is of this scope (without new graduates, with part-time) and seasonally adjusted; values by occupation are of regular employment and not adjusted.',
			'zh-Hant':
				'常用加上臨時與季節性僱用。新聞報導的求供倍數為此範圍（不含應屆畢業生、含部分工時）的季節調整值，與依職業的數值（常用、未經季節調整）範圍不同。'
		},
		source: STATISTICS
	},
	{
		id: 'fiscal-year-sum',
		term: {
			ja: '年度計（延べ）・月平均',
			en: 'sum of twelve months, monthly mean',
			'zh-Hant': '年度合計（延人次）・月平均'
		},
		reading: 'ねんどけい のべ つきへいきん',
		definition: {
			ja: '有効求人数や有効求職者数の年度の値は12か月の合計で、同じ求人や人を月ごとに数えます。人数として読めるように、このサイトでは12で割った月平均を示します。',
			en: 'The value of active openings or applicants of a fiscal year adds up twelve months, counting the same opening or person in each. So that it can be read as persons, this site shows a twelfth of it, the monthly mean.',
			'zh-Hant':
				'有效求才、求職人數的年度值為12個月合計，同一職缺或個人每月各計一次。為便於以人數解讀，本站以除以12的月平均表示。'
		},
		source: STATISTICS
	},
	{
		id: 'point',
		term: { ja: 'ポイント', en: 'point, percentage point', 'zh-Hant': '個百分點' },
		reading: 'ぽいんと',
		definition: {
			ja: '倍率や割合どうしの差の単位。1.10倍から1.04倍への変化は0.06ポイントの低下です。',
			en: 'The unit of a difference of ratios (points) or of shares (percentage points): from 1.10 to 1.04 is down 0.06 points.',
			'zh-Hant':
				'百分比差距的單位：由50％升至52％即上升2個百分點。倍數的差以「倍」表示：由1.10倍降至1.04倍即下降0.06倍。'
		},
		source: null
	},
	{
		id: 'minimum-wage',
		term: {
			ja: '最低賃金（地域別・特定）',
			en: 'minimum wage (regional, specific)',
			'zh-Hant': '最低工資（地區別・特定）'
		},
		reading: 'さいていちんぎん',
		definition: {
			ja: '使用者が労働者に支払わなければならない賃金の最低額（時間額）。都道府県ごとの地域別最低賃金と、特定の産業について高く定めた特定最低賃金があり、両方が当てはまるときは高い方が適用されます。',
			en: 'The least an employer must pay an hour. There is a regional one for each prefecture and a higher, specific one for certain industries; where both apply, the higher holds.',
			'zh-Hant':
				'雇主須支付的最低工資（時薪）。有各都道府縣的地區別最低工資，及就特定產業訂定較高的特定最低工資；兩者皆適用時，以較高者為準。'
		},
		source: null
	},
	{
		id: 'jsco',
		term: {
			ja: '日本標準職業分類',
			en: 'Japan Standard Classification of Occupations',
			'zh-Hant': '日本標準職業分類'
		},
		reading: 'にほんひょうじゅんしょくぎょうぶんるい',
		definition: {
			ja: '統計のための職業の区分。2023年度からこの分類の大分類（AからK）と73の中分類で公表されています。2022年度までの分類とはつながりません。',
			en: 'The classes of occupations used in statistics. Since fiscal 2023 figures are published by its major groups (A to K) and 73 groups below them; they do not continue those of the classification used before.',
			'zh-Hant':
				'統計用的職業分類。自2023年度起依其大分類（A至K）及73個中分類公布，與2022年度以前的分類不連續。'
		},
		source: STATISTICS
	},
	{
		id: 'hello-work',
		term: {
			ja: 'ハローワーク（公共職業安定所）',
			en: 'Hello Work (public employment office)',
			'zh-Hant': 'Hello Work（公共就業服務機構）'
		},
		reading: 'はろーわーく',
		definition: {
			ja: '求人と求職を受け付けて紹介する国の機関。それぞれに受け持つ市町村があります。',
			en: 'The government’s offices that take openings and applications and bring them together. Each serves a set of municipalities.',
			'zh-Hant': '受理求才與求職並予以媒合的國家機關，各有其轄區市町村。'
		},
		source: null
	},
	{
		id: 'disclosure-range',
		page: 'semiconductor',
		term: {
			ja: '求人情報の公開範囲',
			en: 'range of disclosure of an opening',
			'zh-Hant': '求才資訊的公開範圍'
		},
		reading: 'きゅうじんじょうほうのこうかいはんい',
		definition: {
			ja: '求人をだれに見せてよいかを事業主が選んだもの。事業所名を含めて公開、名を伏せて公開、求職者だけに公開、公開しない、があり、半導体関連求人情報は1件ごとにこれに従います。',
			en: 'What the employer chose about who may see an opening: with the employer’s name, without it, registered applicants only, or nobody. The semiconductor bulletin obeys it listing by listing.',
			'zh-Hant':
				'雇主所選求才資訊可供何人閱覽：連同事業單位名稱公開、隱去名稱公開、僅供求職者閱覽、不公開。半導體相關求才資訊逐件遵守。'
		},
		source: null
	},
	{
		id: 'not-collected',
		term: {
			ja: '未収録・未公表・秘匿・該当なし・計算不能',
			en: 'not collected, not published, withheld, does not apply, cannot be computed',
			'zh-Hant': '未收錄・未公布・隱匿・不適用・無法計算'
		},
		reading: 'みしゅうろく みこうひょう ひとく がいとうなし けいさんふのう',
		definition: {
			ja: '値がない理由。未収録は公表されているがこのサイトが収録していない、未公表は公表元が公表していない、秘匿は人や事業所が推測されるため公表しない、該当なしは数えるものがない、計算不能は分母が0。どれも0ではありません。',
			en: 'Why there is no value: published but not held here; not published by the source; withheld because a person or firm might be guessed; nothing to count; a denominator of 0. None of them is 0.',
			'zh-Hant':
				'沒有數值的理由：未收錄為已公布但本站未收錄；未公布為發布機關未公布；隱匿為有推知個人或事業單位之虞而不公布；不適用為無可計數者；無法計算為分母為0。均非0。'
		},
		source: null
	},
	{
		id: 'version',
		term: { ja: '版', en: 'version', 'zh-Hant': '版本' },
		reading: 'はん',
		definition: {
			ja: 'ある日に公開していたデータの全体。公表値が加わったり改定されたりするたびに新しくなり、日付と内容から作った番号が付きます。番号を引用に書くと、あとから改定があっても、そのときの値をたどれます。',
			en: 'All data as they were public on a day. There is a new one whenever figures are added or revised, named by its day and its content. Quoted with a value, it leads to that value whatever is revised later.',
			'zh-Hant':
				'某一天所公開資料的全體。每當有新的公布值或修正即產生新版本，並以日期與內容命名。引用時寫上版本編號，日後即使有修正，也能找到當時的數值。'
		},
		source: null
	},
	{
		id: 'sample',
		ofSamples: true,
		term: {
			ja: '架空のサンプル',
			en: 'made-up sample (架空のサンプル)',
			'zh-Hant': '虛構樣本（架空のサンプル）'
		},
		reading: 'かくうのさんぷる',
		definition: {
			ja: 'まだ届いていない表の代わりに、見え方を示すために作った値。実際の統計ではありません。',
			en: 'Values made up to show how a table will look that has not arrived. They are not statistics.',
			'zh-Hant': '為呈現尚未取得的統計表的樣貌而製作的數值，並非實際統計。'
		},
		source: null
	}
];
