import type { FigureWords } from './ja.ts';

export const zhHant: FigureWords = {
	note: '備註',
	sheets: { table: '表格', about: '說明' },
	item: '項目',
	content: '內容',
	title: '標題',
	scope: '範圍・單位',
	finding: '重點',
	breaks: '斷層',
	address: '此畫面之網址'
};
