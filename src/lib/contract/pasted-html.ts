import { escapeMarkup } from '#lib/base/escape.ts';
import { decimalFormat } from './number-format.ts';
import { pastedNumber, pastedText } from './pasted.ts';

/** A table as it is copied: a head, and rows of printed values. */
export interface PastedTable {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly {
		readonly name: string;
		/** As printed; null in `value` where the text is a word. */
		readonly cells: readonly { readonly text: string; readonly value: number | null }[];
	}[];
}

/**
 * What is copied beside the plain text: a word processor makes a table of it, and a spreadsheet
 * cells. A line is a paragraph. No cell is a formula, and a number keeps the decimals with which it
 * is printed: 2.30 stays 2.30.
 */
export function pastedHtml(parts: readonly (string | PastedTable)[]): string {
	const body = parts.map((part) => (typeof part === 'string' ? paragraph(part) : table(part)));
	return `<meta charset="utf-8">${body.join('')}`;
}

const paragraph = (text: string): string => `<p>${escapeMarkup(pastedText(text))}</p>`;

const table = ({ caption, head, rows }: PastedTable): string =>
	[
		'<table border="1">',
		caption && `<caption>${escapeMarkup(pastedText(caption))}</caption>`,
		`<thead><tr>${head.map(headCell).join('')}</tr></thead><tbody>`,
		...rows.map(({ name, cells }) => `<tr>${headCell(name)}${cells.map(valueCell).join('')}</tr>`),
		'</tbody></table>'
	].join('');

const headCell = (text: string): string => `<th>${escapeMarkup(pastedText(text))}</th>`;

function valueCell({ text, value }: { readonly text: string; readonly value: number | null }) {
	if (value === null) return `<td>${escapeMarkup(pastedText(text))}</td>`;
	return `<td align="right" style="mso-number-format:'${decimalFormat(text)}'">${escapeMarkup(pastedNumber(text))}</td>`;
}
