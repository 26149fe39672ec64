import type { Claim, Statement, Term } from '#lib/narrative/claim.ts';
import type { Context } from '../context.ts';

export interface Example extends Statement {
	readonly context: Context;
}

type Where = Term['where'];

export const term = (
	dataset: string,
	measure: string,
	where: Where,
	value: number,
	decimals = 0
): Term => ({ dataset, measure, where, value, decimals });

export const level = (of: Term): Claim => ({ kind: 'level', of });

export const inJapanese = (around = '', mark = ''): Context => ({ language: 'ja', around, mark });
export const inEnglish = (around = '', mark = ''): Context => ({ language: 'en', around, mark });
export const inChinese = (around = '', mark = ''): Context => ({
	language: 'zh-Hant',
	around,
	mark
});
