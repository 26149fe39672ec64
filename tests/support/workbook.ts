import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';

export interface WorkbookCell {
	readonly text: string;
	readonly isText: boolean;
	readonly formula: boolean;
}

/** The cells of a workbook's first sheet as Open XML says them, shared strings put in. */
export function workbookCells(bytes: Uint8Array): WorkbookCell[] {
	const parts = unzipSync(bytes);
	const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
	const shared = texts(part('xl/sharedStrings.xml'), 'si').map(({ text }) => text);
	return texts(part('xl/worksheets/sheet1.xml'), 'c').map(({ text, type, formula }) => ({
		text: type === 's' ? (shared[Number(text)] ?? '') : text,
		isText: type === 's' || type === 'inlineStr' || type === 'str',
		formula
	}));
}

function texts(xml: string, of: string) {
	const found: { text: string; type: string; formula: boolean }[] = [];
	const parser = new Parser();
	let inside = false;
	parser.on('error', (error: Error) => {
		throw error;
	});
	parser.on('openTag', (name: string, attributes: () => Record<string, string>) => {
		if (name === of) found.push({ text: '', type: attributes()['t'] ?? '', formula: false });
		const last = found.at(-1);
		if (name === 'f' && last) last.formula = true;
		inside = name === 't' || name === 'v';
	});
	parser.on('closeTag', () => {
		inside = false;
	});
	parser.on('text', (text: string, decode: (text: string) => string) => {
		const last = found.at(-1);
		if (inside && last) last.text += decode(text);
	});
	parser.parse(xml);
	return found;
}
