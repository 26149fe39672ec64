import { DECIMAL } from '../../normalise/decimal.ts';
import type { Rule, Words } from '#lib/contract/rule.ts';
import { dateText, isEdgeOfMonth } from './date.ts';
import { shownBy, type Shown } from './number-format.ts';
import { WORKBOOK_RULES } from './rules.ts';
import type { RichText } from './strings.ts';

/** A cell as its XML has it. */
export interface StoredCell {
	/** n number, s shared text, str formula text, inlineStr, b, e error, d date. */
	readonly type: string;
	readonly value: string | null;
	readonly inline: RichText | null;
	readonly formula: string | null;
	readonly format: string;
}

export interface ReadCell {
	readonly text: string;
	readonly told: readonly { readonly rule: Rule; readonly words: Words }[];
	/** What Excel shows where that is another number, and of every decimal that a formula gave. */
	readonly shown?: string;
}

const plain = (text: string): ReadCell => ({ text, told: [] });
const told = (text: string, rule: Rule, words: Words = {}): ReadCell => ({
	text,
	told: [{ rule, words: { value: text, ...words } }]
});

/** The text of a cell as a CSV export would have it, and where that is not what a reader sees. */
export function readCell(
	cell: StoredCell,
	strings: readonly RichText[],
	is1904: boolean
): ReadCell {
	const read = storedText(cell, strings, is1904);
	if (cell.formula === null) return read;
	const words = { value: read.text, formula: cell.formula };
	if (hasNoResult(cell)) return told('', WORKBOOK_RULES.noResult, words);
	const rule = cell.formula.includes('[') ? WORKBOOK_RULES.externalFormula : WORKBOOK_RULES.formula;
	const shown =
		read.shown ?? (cell.type === 'n' && read.text.includes('.') ? read.text : undefined);
	return {
		...read,
		told: [{ rule, words }, ...read.told],
		...(shown === undefined ? {} : { shown })
	};
}

/**
 * Whether a formula was saved without its result. An empty text is one: =IF(A1="","",A1); an empty
 * number is none, as programs write it that do not calculate.
 */
const hasNoResult = ({ type, value, inline }: StoredCell): boolean =>
	!inline && (value === null || (value.trim() === '' && type !== 'str'));

function storedText(
	{ type, value, inline, format }: StoredCell,
	strings: readonly RichText[],
	is1904: boolean
): ReadCell {
	if (type === 'inlineStr') return inline ? rich(inline) : plain('');
	if (value === null || (value.trim() === '' && type !== 'str')) return plain('');
	if (type === 's') {
		const text = /^\d+$/.test(value.trim()) ? strings[Number(value)] : undefined;
		return text ? rich(text) : told('', WORKBOOK_RULES.broken, { value: `string ${value}` });
	}
	if (type === 'e') return told(value, WORKBOOK_RULES.cellError);
	if (type === 'b') return plain(value === '1' ? 'TRUE' : 'FALSE');
	if (type === 'd') return told(value, WORKBOOK_RULES.date);
	return type === 'n' ? numberText(value, format, is1904) : plain(value);
}

const HALF_CHARACTER = /[\ud800-\udfff]/u;

function rich({ text, isSuperscript, isStruck }: RichText): ReadCell {
	if (HALF_CHARACTER.test(text)) return told(text, WORKBOOK_RULES.broken);
	if (isSuperscript) return told(text, WORKBOOK_RULES.superscript);
	return isStruck ? told(text, WORKBOOK_RULES.struck) : plain(text);
}

function numberText(stored: string, format: string, is1904: boolean): ReadCell {
	const number = Number(stored);
	if (!Number.isFinite(number)) return told(stored, WORKBOOK_RULES.broken, { value: stored });
	const whole = String(number);
	const text = String(Number(number.toPrecision(15)));
	if (!DECIMAL.test(text)) return told(text, WORKBOOK_RULES.unknownFormat, { format });
	const shown = shownBy(format, text);
	const read = asShown(shown, number, text, format, is1904);
	const precision = { rule: WORKBOOK_RULES.precision, words: { value: text, stored: whole } };
	return text === whole || shown.kind === 'date'
		? read
		: { ...read, told: [precision, ...read.told] };
}

function asShown(
	shown: Shown,
	serial: number,
	text: string,
	format: string,
	is1904: boolean
): ReadCell {
	switch (shown.kind) {
		case 'plain':
			return plain(text);
		case 'percent':
		case 'unit':
			return plain(shown.text);
		case 'otherwise':
			return { ...told(text, WORKBOOK_RULES.shown, { shown: shown.text }), shown: shown.text };
		case 'unknown':
			return told(text, WORKBOOK_RULES.unknownFormat, { format });
		case 'date': {
			const date = dateText(serial, is1904);
			if (date === null) return told(text, WORKBOOK_RULES.badDate);
			if (!shown.has.has('y')) return told(date, WORKBOOK_RULES.dateWithoutYear);
			if (shown.has.has('d') || shown.has.has('t') || !isEdgeOfMonth(date))
				return told(date, WORKBOOK_RULES.date);
			return told(shown.has.has('m') ? date.slice(0, 7) : date, WORKBOOK_RULES.date);
		}
	}
}
