/**
 * Words that stand around such tables and limit no value. What is beside these, the scope of a
 * table, its month, its place and its own headers is not understood, and asked about. Each list is
 * here for one reason; a word that could narrow a table (人手不足分野, 原稿, 県外) is in none.
 */

/** Who made it, for whom, and of which statistics; before headers: 職業 in 職業安定課 is none. */
const MAKERS = [
	'\\p{Script=Han}{0,6}(?:部|課|係|室|所)長(?:補佐)?(?:\\s*\\p{Script=Han}{1,4}(?:\\s+\\p{Script=Han}{1,4})?\\s*$)?',
	'厚生労働省(?:編|発表)?|厚労省|本省|統計局|(?:都道府県)?労働局|ハローワーク(?:システム)?|hello ?work|hw(?:システム)?(?![a-z])|(?:公共)?職業安定所|安定所',
	'職業(?:紹介|安定)(?:局|部|課|行政)+|(?:職業相談|職業紹介|求人|企画調整|企画|事業所|紹介)部門|\\p{Script=Han}{2,6}(?<![都県市])(?:課(?![税題程])|(?<!関)係|(?<!分)室)',
	'毎月勤労統計(?:調査)?(?:ではなく|でなく|とは別)|一般職業紹介(?:状況|業務)?|職業安定業務(?:統計|月報)?|報道関係者(?:各位)?|(?:求職者|求人者|事業主)(?:の(?:皆様|ため))?|局(?=提出)',
	'本件|照会先|(?:資料)?提供|引用|担当者?|作成者?|電話|内線|tel|fax|e?-?mail|問い?合わ?せ先?|連絡先|https?:\\S+'
];

/** What the statistics are called, and what they are of. */
const SUBJECTS = [
	'(?:雇用|業務)?(?:関係)?統計[名表局]?|業務|労働市場|雇用(?:失業)?情勢|雇用(?:関係)?指標|雇用情報|雇用形態|雇用(?=の(?:動|状))|労働経済|経済|景気|マッチング|完全失業[率者]?|失業',
	'有効求人倍率|有効求人|有効求職|新規求人|新規求職|求人票?|求職(?:申込み?|申し込み)?|有効|新規|月間|倍率|賃金|平均賃金|希望|募集|職業|職種|産業|業種|企業|半導体|(?<!非)関連|関係',
	'大分類|中分類|小分類|分類|(?:平成23年|令和4年)?改定後?|編(?=職業)|バランス(?:シート)?|件数|者数|人数|(?<![端係指])数|数値|数字|計数|公表値',
	'管内|県内|都道府県|(?:合|総|小|集)?計|総数|合算|全体|全て|すべて|内訳'
];

/** What kind of paper or file it is, and where in it. */
const PAPERS = [
	'第|別表|別紙|別添|付表|図表|図|グラフ用?|一覧|リスト|表|題|表題|題名|調査名|統計名|表番号|統計表|調査|検索|結果|集計|説明|概要|概況|状況|動向|推移|動き|すがた|情報|主要|主な|指標|時系列|系列|長期|内容|比較|参考(?:資料|表)?(?!値)|資料|月報|年報',
	'(?:バック)?データ集?|添付|メール|詳細|(?:取扱)?注意|ファイル|ブック|シート|ワークシート|様式|用紙|書式|帳票|出力|ダウンロード|コピー|写し|控え?|無題|新しい|hp|web|お知らせ|プレスリリース|press ?release|目次|戻る|頁|ページ|裏面|続[くき]|つづ[くき]|次(?:頁|ページ|回|号)|(?:終わ?|おわ)り|以上',
	'出所|出典|備考|注記?|凡例|単位|区分|項目|番号|端数|四捨五入|再掲|秘匿|不詳|該当|太字|特に|(?:有|無)し|なし'
];

/** What was done with it, and what for. */
const DONE = [
	'公表|発表|公開|解禁|配信|更新|提出|掲載|印刷|保存|貼付け?|送付|報告|回答|依頼|入力|見[るた]|済み?|完了|確認|チェック',
	'確定|確報|速報|最終|最新|最近|修正|訂正|改訂|清書|[直手]直し|直し|完成|決定|原本|再送|差し?替え?後?',
	'[版編号用報値分期](?![^\\s()\\[\\]【】「」_\\-])'
];

/** What is counted, and when; months and days themselves are read elsewhere. */
const COUNTED = [
	'(?:人|件|倍|円)(?![\\p{L}])|年月日?|月次|月別|年別|暦年|年度|年|月|日|末|時点|現在|前半|後半|西暦|和暦|期間|時期|過去(?=の(?:推移|動き|データ))'
];

/** The same in English, and what programs name sheets and files by. */
const IN_ENGLISH =
	'sheet|microsoft|excel|download|export|table|book|file|data|copy|of|final|new|latest|rev|ver|version|csv|xlsx?|monthly|statistics?|labou?r|bureau|job|openings?|applicants?|ratio|active|wages?|occupation|prefecture|office|page|mail|output|result|ja|jp|utf-?8|sjis|no|p|[a-z]\\d+[a-z]?|\\d+[a-z]';

/** What stands between words. */
const BETWEEN =
	'における|に関する|に係る|に関わる|について|のため|によ(?:る|り)|に基づく|に対する|及び|および|並びに|または|又は|より|から|まで|ごと|毎|各|別|等|など|とは|[のとやにをはがでもへ]|間|内|中|その他';

/** Before the names of a layout are taken away, of which these hold parts. */
export const MAKER_WORDS = new RegExp(MAKERS.join('|'), 'gu');
export const KNOWN_WORDS = new RegExp(
	`${[...SUBJECTS, ...PAPERS, ...DONE, ...COUNTED].join('|')}|(?<![a-z])(?:${IN_ENGLISH})(?![a-z])`,
	'gu'
);
export const WORDS_BETWEEN = new RegExp(BETWEEN, 'g');

/**
 * A file's name in Latin letters is the clerk's own (kyujin, chingin), and no list could have them:
 * there alone it is the other way round, and only these are asked about.
 */
export const TELLING_IN_FILES =
	/(?<![a-z])(?:raw|unadj\w*|trend|female|male|women|men|workplace|test|draft|tmp|temp|old|example|dummy|mock|training|ytd|diff|yoy|mom|index|pt|est|estimate[ds]?|forecast|plan|target)(?![a-z])/;

/** Labels of lines of two cells whose other cell names who made the table, and is no scope. */
export const NAMING_LABEL =
	/^(?:統計名|表番号|調査名|出典|出所|資料|作成(?:者|元)?|担当|電話|連絡先|問い?合わ?せ先?|更新日?|公開日?|url|[^\p{L}]{1,4}|x)[:：]?$/iu;
