/** Words of what a reader asks of a figure later: files, and the explanation of one value. */
export const ja = {
	note: '備考',
	sheets: { table: '表', about: '説明' },
	item: '項目',
	content: '内容',
	title: '題名',
	scope: '範囲・単位',
	finding: '要点',
	breaks: '断層',
	address: 'この表示のアドレス'
};

export type FigureWords = typeof ja;
