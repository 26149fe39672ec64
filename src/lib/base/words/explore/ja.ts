import { ja as builder } from './builder/ja.ts';

/** The words of the page where readers write SQL of their own. */
export const ja = {
	builder,
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
