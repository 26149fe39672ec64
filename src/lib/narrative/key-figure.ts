import type { Language } from '#lib/base/language.ts';
import { punctuation } from '#lib/base/punctuation.ts';
import type { DataTable } from './data-table.ts';
import type { Change, Origin } from './origin.ts';

/** One figure with what a reader needs to place it. */
export interface KeyFigure {
	readonly id: string;
	readonly label: string;
	readonly value: string;
	readonly unit: string;
	readonly period: string;
	readonly note: string;
	/** Whether it is made up: the mark travels with the value. */
	readonly sample: boolean;
	/** The number that is printed, and the published value that it is. */
	readonly number?: number | null;
	readonly origin?: Origin;
	/** Two published values of which it is the difference. */
	readonly change?: Change;
}

/** The figures that can be explained, a row each. */
export const keyFigureTable = (figures: readonly KeyFigure[], language: Language): DataTable => ({
	// Real and made-up figures are tables of their own.
	sample: figures.some(({ sample }) => sample),
	first: '',
	columns: [{ title: '', unit: '' }],
	rows: figures
		.filter(({ origin, change }) => origin ?? change)
		.map(({ id, label, value, unit, period, number = null, origin, change }) => ({
			code: id,
			name: [label, period].join(punctuation(language).gap),
			heading: false,
			note: '',
			...(origin && { origin }),
			...(change && { change }),
			cells: [{ text: `${value}${unit}`, value: number }]
		}))
});
