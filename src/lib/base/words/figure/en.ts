import type { FigureWords } from './ja.ts';

export const en: FigureWords = {
	note: 'Note',
	sheets: { table: 'Table', about: 'About' },
	item: 'Item',
	content: 'Content',
	title: 'Title',
	scope: 'Scope and unit',
	finding: 'Finding',
	breaks: 'Breaks',
	address: 'Address of this view'
};
