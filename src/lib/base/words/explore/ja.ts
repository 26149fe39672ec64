import { ja as builder } from './builder/ja.ts';

/** The words of the page where readers write SQL of their own. */
export const ja = {
	builder,
	own: {
		heading: '自分のファイルを並べる',
		lead: 'CSV・Excel（.xlsx）の表の数値を、上の表の同じ職業・地域などの行に並べます。下のSQLでも、一緒に問い合わせられます。ファイルはこのブラウザーの中だけで読み、どこへも送りません。1行目が見出しの表にしてください。',
		choose: 'ファイルを選ぶ',
		drop: 'ここに置くこともできます',
		reading: '読んでいます',
		refused: 'このファイルは表にできません。',
		rows: (rows: string, columns: string) => `${rows}行・${columns}列`,
		column: '列',
		type: '種類',
		text: '文字',
		number: '数値',
		joins: '結び付く列',
		byCode: (dimension: string) => `${dimension} のコードと同じ`,
		byName: (dimension: string) => `${dimension} の名前と同じ`,
		example: '結び付ける文を入れる',
		remove: 'はずす'
	},
	history: '実行した文（この端末だけに残ります）',
	forget: '履歴を消す',
	useAgain: 'もう一度使う',
	xlsx: 'Excelで保存',
	parquet: 'Parquetで保存',
	noLimit: '時間の上限はありません。長くかかるときは「中止」で止められます。',
	heading: 'SQLで調べる',
	meant: 'もしかして：',
	fromAddress:
		'アドレスにあった文、または表の文を欄に入れました。自動では実行しません。内容を確かめて「実行する」を押してください。',
	lead: '公開しているデータに、SQLで自由に問い合わせます。計算はこのブラウザーの中のDuckDBで行い、入力した文も結果も外へ送りません。',
	first: '初めて実行するときに、データベース（約8 MB）と、文に名前が出てくる表を読み込みます。',
	sql: 'SQL（DuckDB）',
	hint: 'Ctrl+Enter（MacではCommand+Enter）で実行します。書けるのは問い合わせ（SELECT、WITH、FROM、DESCRIBE、SUMMARIZE）1つです。',
	run: '実行する',
	running: '問い合わせています',
	examples: '例から始める',
	choose: '例を選ぶと、下の欄に入ります',
	rows: (count: string) => `${count}行`,
	shown: (count: string) => `はじめの${count}行を示しています。`,
	csvHasAll: 'CSVにはすべて入ります。',
	csvIsCut: (count: string) => `CSVにも、打ち切った${count}行までしか入りません。`,
	cut: (count: string) => `結果が多いので、${count}行で打ち切りました。`,
	none: '当てはまる行はありません。',
	failed: 'この文は実行できませんでした。',
	cancelled: '中止しました。',
	suggestions: '候補',
	suggest: '続きの候補が出たら、矢印キーで選んでEnterで入れます（Ctrl+Spaceでも出ます）。',
	chart: {
		title: (columns: string, along: string) => `${columns}（${along} ごと）`,
		columns: (drawn: string, left: string) =>
			`図は ${drawn} だけを描いています（${left} は表にあります）。`,
		first: (shown: string, all: string) =>
			`${all}行のうち、はじめの${shown}行を描いています。残りは表にあります。`,
		png: '図をPNGで保存',
		svg: '図をSVGで保存'
	},
	labels: {
		lead: (table: string) =>
			`表の名前の後ろに _labelled を付けると、コードの列の右に、この言語の名前の列が加わった表になります（例：${table}）。名前の列は、コードの列の名前に _label を付けたもので、ref_area だけは area です。名前の列が要らないときは、付けないほうが速く動きます。`,
		column: '名前の列'
	},
	result: '結果',
	csv: 'CSVで保存',
	copySql: 'SQLをコピー',
	null: '（値なし）',
	tables: '使える表',
	column: '列',
	title: '意味',
	unit: '単位',
	codes: 'コード表',
	caution:
		'人数は足せますが、倍率は足したり平均したりできません（求人数の合計÷求職者数の合計で求めます）。「職業計」（_T）や「パートを含む常用」（regular）の行は内訳との合計なので、内訳と一緒に足すと二重に数えます。値のないところは NULL で、0 ではありません（理由は obs_status）。年度の有効求人数・有効求職者数は12か月の延べで、月平均は _mean の列です。月の値は原数値です。',
	sampleResult: 'この結果は架空のサンプルを含む表から求めたものです。実際の統計ではありません。',
	source: '出典'
};

export type ExploreWords = typeof ja;
