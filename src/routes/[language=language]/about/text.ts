import type { Label } from '#lib/base/language.ts';
import { hasPage } from '#lib/catalogue/pages.ts';
import { SITE, type Samples } from '#lib/catalogue/site.ts';

interface Section {
	readonly id: string;
	/** Said only where samples are shown, or only where they are not; else always. */
	readonly samples?: Samples;
	readonly title: Label;
	readonly paragraphs: readonly Label[];
}

/** Partners and what joins them to the next; nothing where the site has none. */
const before = (partners: string, joint: string): string => partners && `${partners}${joint}`;

const hasBulletin = hasPage('semiconductor');

export const SECTIONS: readonly Section[] = [
	{
		id: 'purpose',
		title: { ja: '目的', en: 'Purpose', 'zh-Hant': '目的' },
		paragraphs: [
			{
				ja: `${SITE.areaName.ja}の求人・求職と賃金の統計を、職業・産業・地域ごとに、いつでも同じ形で見られるようにするサイトです。表や図は、出典とあわせて会議資料などに使えます。`,
				en: `This site shows the statistics of job openings, applicants and wages in ${SITE.areaName.en} by occupation, industry and area, always in the same form. Tables and figures can be used in papers together with their source.`,
				'zh-Hant': `本站以一致的形式，依職業、產業與地區呈現${SITE.areaName['zh-Hant']}的求才、求職與薪資統計。圖表可連同來源用於會議資料等。`
			},
			{
				ja: `公表された統計を再編したもので、${before(SITE.partners.ja, '・')}厚生労働省の公式な発表ではありません。`,
				en: `It re-tabulates published statistics and is not an official release of ${before(SITE.partners.en, ' or ')}the Ministry of Health, Labour and Welfare.`,
				'zh-Hant': `本站係就已公布的統計重新編製，並非${before(SITE.partners['zh-Hant'], '或')}厚生勞動省的正式發布。`
			}
		]
	},
	{
		id: 'sample',
		samples: 'shown',
		title: {
			ja: '架空のサンプルについて',
			en: 'About the made-up samples (架空のサンプル)',
			'zh-Hant': '關於虛構樣本（架空のサンプル）'
		},
		paragraphs: [
			{
				ja: 'ハローワーク別・月別の表など、公表されたものが手元にない統計は、サイトの全体を動かすために作った架空の値で代わりをしています。その図・表・ファイルには必ず「架空のサンプル」と表示します。実際の判断には使わないでください。',
				en: 'Where no published table was at hand, such as monthly tables by Hello Work office, made-up values stand in so that the whole site can be seen working. Every figure, table and file that holds them is marked 架空のサンプル. Do not base decisions on them.',
				'zh-Hant':
					'各Hello Work月表等尚未取得已公布資料的統計，以虛構數值暫代，以便展示全站功能。凡含此類數值的圖、表、檔案，均標示「架空のサンプル」（虛構樣本）。請勿用於實際判斷。'
			},
			{
				ja: `値は乱数から作り、${SITE.areaName.ja}の月の値を年度で合計すると、公表された年度の値に一致するようにしています。実際のファイルが届くと、そのデータセットのサンプルはすべて使われなくなり、表示も消えます。実際の値とサンプルが一つの図に混ざることはありません。架空のサンプルはCC0です。`,
				en: `They are drawn from random numbers and fitted so that the months of ${SITE.areaName.en} add up to the published fiscal-year values. When a real file arrives, all samples of that dataset are set aside and the mark goes away; real and sample values never share a figure. The samples are CC0.`,
				'zh-Hant': `數值由亂數產生，並調整為${SITE.areaName['zh-Hant']}各月合計與公布的年度值一致。實際檔案送達後，該資料集的樣本即全部停用，標示亦隨之消失。實際值與樣本不會混在同一張圖中。虛構樣本為CC0。`
			}
		]
	},
	{
		id: 'awaited',
		samples: 'hidden',
		title: {
			ja: 'まだ届いていない表について',
			en: 'About tables that have not arrived yet',
			'zh-Hant': '關於尚未取得的統計表'
		},
		paragraphs: [
			{
				ja: `ハローワーク別・月別の表${hasBulletin ? 'や半導体関連の求人' : ''}は、まだ届いていません。届くまで値は載せず、何が載るか、だれの資料かだけを書いています。`,
				en: `The monthly tables by Hello Work office ${hasBulletin ? 'and the semiconductor listings ' : ''}have not arrived. Until they do, no values stand in for them; the pages only say what will be shown and whose data it would be.`,
				'zh-Hant': `各月、各Hello Work的統計表${hasBulletin ? '與半導體相關求才' : ''}尚未取得。取得前不刊載任何數值，僅說明將刊載的內容及資料提供機關。`
			}
		]
	},
	{
		id: 'reading',
		title: { ja: '数字の読み方', en: 'Reading the figures', 'zh-Hant': '數字的讀法' },
		paragraphs: [
			{
				ja: '値のないところには理由を書いています。未収録（公表されているが、このサイトが収録していない）、未公表（公表元が公表していない）、秘匿（人や事業所が推測されるため公表しない）、該当なし（数えるものがない）、計算不能（分母が0）の5つで、どれも0ではありません。値のないところを補うことはしません。',
				en: 'Where there is no value, the reason is given: not collected (published, but not held here), not published (by the source), withheld (a person or firm might be guessed), does not apply (there is nothing to count), cannot be computed (the denominator is 0). None of them is 0, and nothing is filled in.',
				'zh-Hant':
					'沒有數值的處均載明原因：未收錄（已公布但本站未收錄）、未公布（發布機關未公布）、隱匿不公布（有推知個人或事業單位之虞）、不適用（無可計數者）、無法計算（分母為0）。均非0，也不予補值。'
			},
			{
				ja: '年度の有効求人数・有効求職者数は月平均で示します（公表された年度計は12か月の延べで、人や求人の実数ではありません）。新規求人数・新規求職申込件数は年度の合計です。年度の倍率は合計どうしの比で、月の倍率の平均ではありません。',
				en: 'Active openings and applicants of a fiscal year are shown as monthly means (the published sum adds up twelve months and is no number of distinct people or openings); new openings and applications are totals of the year. A yearly ratio is sum ÷ sum, not a mean of monthly ratios.',
				'zh-Hant':
					'年度的有效求才與求職人數以月平均表示（公布的年度合計為12個月延人次，並非不重複的人數或職缺數）；新登記求才與求職為年度合計。年度比率為合計相除，並非各月比率的平均。'
			},
			{
				ja: '季節調整値と原数値、受理地別と就業地別、パートを含む値と除く値は別の系列で、一つの線にはしません。',
				en: 'Seasonally adjusted and unadjusted values, values by place of reception and by place of work, with and without part-time, are separate series and never one line.',
				'zh-Hant':
					'季節調整值與未經季節調整的值、依受理地與依就業地、含與不含部分工時，均為不同數列，不畫成同一條線。'
			}
		]
	},
	{
		id: 'corrections',
		title: { ja: '訂正と改定', en: 'Corrections and revisions', 'zh-Hant': '更正與修訂' },
		paragraphs: [
			{
				ja: '公表元が値を改めたときは新しい値に置き換え、前の値と改めた日を図の注と表に残します。このサイトの誤りは、気づいた日に直し、値が変わるときは改定として同じところに記録します。',
				en: 'When a source changes a value, the new one takes its place, and the old one with the day of the change stays in the notes and tables of the figure. A mistake of this site is mended on the day it is seen; where it changes a value, it is recorded in the same place.',
				'zh-Hant':
					'發布機關修訂數值時，以新值取代，並於圖註與表格保留舊值與修訂日期。本站如有錯誤，於發現當日更正；涉及數值者，亦記錄於同處。'
			}
		]
	},
	{
		id: 'terms',
		title: { ja: '利用条件', en: 'Terms of use', 'zh-Hant': '使用條件' },
		paragraphs: [
			{
				ja: '厚生労働省の統計は公共データ利用規約（第1.0版）に従って利用しています。再利用するときは「出典：厚生労働省『（統計名）』を加工して作成」のように出典を書いてください。プログラムはMITライセンスです。',
				en: 'Figures of the Ministry of Health, Labour and Welfare are used under the Public Data License (Version 1.0), compatible with CC BY 4.0. When you reuse them, give the source as shown below each figure. The program is under the MIT licence.',
				'zh-Hant':
					'厚生勞動省的統計依公共資料利用規約（第1.0版，相容於CC BY 4.0）使用。再利用時請註明各圖所示的來源。程式採MIT授權。'
			}
		]
	},
	{
		id: 'privacy',
		title: { ja: '通信と個人情報', en: 'Requests and privacy', 'zh-Hant': '連線與個人資料' },
		paragraphs: [
			{
				ja: 'このサイトは閲覧者の情報を集めません。図の条件を変えたときの集計は、必要になったときだけ読み込むデータベース（DuckDB、約8 MB）があなたのブラウザーの中で行い、選んだ条件も入力も外へ送りません。',
				en: 'This site collects nothing about its readers. When you change the choices of a figure, a database (DuckDB, about 8 MB, loaded only when needed) computes inside your browser; neither choices nor input are sent anywhere.',
				'zh-Hant':
					'本站不蒐集讀者資訊。變更圖的條件時，由僅在需要時才載入的資料庫（DuckDB，約8 MB）於您的瀏覽器內計算，所選條件與輸入內容均不會傳送到外部。'
			}
		]
	}
];

/** Who stands behind the site. */
export const STANDING = {
	title: { ja: '運営', en: 'Who runs this site', 'zh-Hant': '營運單位' },
	publisher: { ja: '公開者', en: 'Publisher', 'zh-Hant': '發布者' },
	unset: { ja: '未設定（試験公開）', en: 'not set (trial)', 'zh-Hant': '未設定（試行公開）' },
	contact: { ja: '連絡先', en: 'Contact', 'zh-Hant': '聯絡方式' },
	updated: {
		ja: '最後に資料を読み取った日',
		en: 'Data last read on',
		'zh-Hant': '最近一次讀取資料之日'
	}
} as const satisfies Record<string, Label>;

/** What is real, what is a sample, and what is missing. */
export const COVERAGE = {
	title: { ja: '収録している統計', en: 'What this site holds', 'zh-Hant': '收錄的統計' },
	lead: {
		ja: '実際の統計、架空のサンプル、まだ届いていないものを分けて示します。',
		en: 'Published statistics, made-up samples and what has not arrived yet, each told apart.',
		'zh-Hant': '區分實際統計、虛構樣本與尚未取得者。'
	},
	columns: {
		dataset: { ja: '統計', en: 'Dataset', 'zh-Hant': '統計' },
		state: { ja: '状態', en: 'State', 'zh-Hant': '狀態' },
		periods: { ja: '収録期間', en: 'Periods', 'zh-Hant': '收錄期間' },
		read: { ja: '取得日', en: 'Read on', 'zh-Hant': '取得日' },
		source: { ja: '出典', en: 'Source', 'zh-Hant': '資料來源' }
	},
	states: {
		real: { ja: '実際の統計', en: 'published', 'zh-Hant': '實際統計' },
		sample: {
			ja: '架空のサンプル',
			en: 'made-up sample (架空のサンプル)',
			'zh-Hant': '虛構樣本（架空のサンプル）'
		},
		missing: { ja: '未収録', en: 'not collected', 'zh-Hant': '未收錄' }
	},
	awaited: { ja: '届くもの：', en: 'Awaited: ', 'zh-Hant': '待取得：' }
} as const satisfies Record<string, Label | Readonly<Record<string, Label>>>;
