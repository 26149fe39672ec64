import {
	headline,
	HEADLINE_FILE,
	inCell,
	told,
	vacancies,
	VACANCY_FILE,
	type Family
} from './tables.ts';

const MARKS = ['※', '*', '(', '＊', '（', '※1 ', '＊＊', '(1)', '※　', '（注）'];
const NOTES = [
	'※ 季節調整値である。',
	'* 数値は改定されることがある。',
	'（注）常用のみ。',
	'注１　パートタイムを含む。',
	'資料　労働局',
	'出所：職業安定業務統計',
	'単位：人、倍',
	'－ 1 －',
	'※１　年平均は原数値。',
	'(1) 新規学卒者を除く。'
];
const mark = (index: number) => MARKS[index] ?? '※';
const note = (index: number) => NOTES[index] ?? '※';

/** Rows that must not go in silence: what looks like a footnote, and what is one. */
export const LEFT_ROW_FAMILIES: readonly Family[] = [
	{
		name: 'a month with the mark of a footnote',
		at: (index) =>
			told(
				HEADLINE_FILE,
				inCell(headline(), index + 4, 0, (was) => `${mark(index)}${was}`),
				'note-or-row',
				index + 4,
				0
			)
	},
	{
		name: 'a vacancy with the mark of a footnote',
		at: (index) =>
			told(
				VACANCY_FILE,
				inCell(vacancies(), index + 2, 0, (was) => `${mark(index).replace(/[*＊]+/, '※')}${was}`),
				'note-or-row',
				index + 2,
				0
			)
	},
	{
		name: 'figures in brackets without their label',
		at: (index) =>
			told(
				HEADLINE_FILE,
				headline().toSpliced(index + 3, 0, ['', '(1,234)', '(2,345)', '', '', '', '']),
				'note-or-row',
				index + 4,
				1
			)
	},
	{
		name: 'footnotes, which are told by their lines',
		at: (index) =>
			told(
				HEADLINE_FILE,
				[...headline(), [note(index), '', '', '', '', '', '']],
				'rows-note',
				15,
				null
			)
	},
	{
		name: 'notes whose number has a cell of its own',
		at: (index) =>
			told(
				HEADLINE_FILE,
				[...headline(), ['（注）', String(index + 1), '季節調整値である。', '', '', '', '']],
				'rows-note',
				15,
				null
			)
	},
	{
		name: 'rows above a header that is repeated further below',
		at(index) {
			const [first = [], second = [], ...rows] = headline();
			const spoilt = first.map((cell, at) => (at === 1 + (index % 2) ? `${cell}等` : cell));
			const all = [spoilt, second, ...rows.slice(0, 4), first, second, ...rows.slice(4)];
			return told(HEADLINE_FILE, all, 'rows-above', 3, null);
		}
	}
];
