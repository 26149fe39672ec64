import { periodCode } from '#lib/base/period.ts';

export type EraName = '明治' | '大正' | '昭和' | '平成' | '令和';

interface Era {
	readonly name: EraName;
	readonly letter: string;
	/** The western year of its first year. */
	readonly first: number;
	/** Its first and last month as `year * 12 + month - 1`; months of change belong to both. */
	readonly start: number;
	readonly end: number;
}

const at = (year: number, month: number): number => year * 12 + month - 1;

export const ERAS: readonly Era[] = [
	{ name: '明治', letter: 'M', first: 1868, start: at(1868, 10), end: at(1912, 7) },
	{ name: '大正', letter: 'T', first: 1912, start: at(1912, 7), end: at(1926, 12) },
	{ name: '昭和', letter: 'S', first: 1926, start: at(1926, 12), end: at(1989, 1) },
	{ name: '平成', letter: 'H', first: 1989, start: at(1989, 1), end: at(2019, 4) },
	{ name: '令和', letter: 'R', first: 2019, start: at(2019, 5), end: Infinity }
];

const SQUARE: Readonly<Record<string, EraName>> = {
	'㍾': '明治',
	'㍽': '大正',
	'㍼': '昭和',
	'㍻': '平成',
	'㋿': '令和'
};

/** 令和, R, r or ㋿; null for anything else. */
export function eraNamed(text: string): Era | null {
	const name = SQUARE[text] ?? text;
	return ERAS.find((era) => era.name === name || era.letter === name.toUpperCase()) ?? null;
}

export const eraAfter = (era: Era): Era | null => ERAS[ERAS.indexOf(era) + 1] ?? null;

export const monthCode = (index: number): string => periodCode({ frequency: 'month', index });

export type { Era };
