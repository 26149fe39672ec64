import type { Language } from './language.ts';

/** The marks between words that come from elsewhere: what reads Japanese has no place in English. */
export interface Punctuation {
	/** Between a heading and what it is about. */
	readonly colon: string;
	/** Between two names that stand side by side. */
	readonly gap: string;
	/** Between the first and the last. */
	readonly span: string;
	/** Between two sentences. */
	readonly sentence: string;
	readonly bracketed: (text: string) => string;
	readonly squared: (text: string) => string;
}

const EAST_ASIAN: Punctuation = {
	colon: '：',
	gap: '　',
	span: '〜',
	sentence: '',
	bracketed: (text) => `（${text}）`,
	squared: (text) => `［${text}］`
};

const ENGLISH: Punctuation = {
	colon: ': ',
	gap: ' · ',
	span: '–',
	sentence: ' ',
	bracketed: (text) => ` (${text})`,
	squared: (text) => ` [${text}]`
};

export const punctuation = (language: Language): Punctuation =>
	language === 'en' ? ENGLISH : EAST_ASIAN;
