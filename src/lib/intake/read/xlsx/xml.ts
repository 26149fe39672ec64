import { Parser } from 'saxen';
import { strictly } from '../../decode/trial.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is done with the parts of a document; names come without their prefix. */
export interface XmlListener {
	open?(name: string, attributes: () => Attributes): void;
	close?(name: string): void;
	text?(text: string): void;
}

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

/**
 * The references of XML. saxen's own takes 16 bits of a number, which makes another character of
 * &#x20BB7; (𠮷). Throws SyntaxError for what is no character.
 */
export function referencesRead(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
		if (name !== undefined) {
			const character = NAMED[String(name)];
			if (character === undefined) throw new SyntaxError(whole);
			return character;
		}
		const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
		// Half characters are let by: some programs write both halves, one after the other.
		if (!(code > 0 && code <= 0x10ffff)) throw new SyntaxError(whole);
		return String.fromCodePoint(code);
	});
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Goes through an XML document in the order of its parts.
 * Throws SyntaxError where it is not well-formed, not UTF-8, or declares a DOCTYPE.
 */
export function readXml(bytes: Uint8Array, listener: XmlListener): void {
	const text = strictly('utf-8', bytes);
	if (text === null) throw new SyntaxError('not UTF-8');
	let broken: Error | null = null;
	const note = (error: Error) => (broken ??= error);
	const plain = (value: string) => (value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value);
	const parser = new Parser();
	parser.on('openTag', (name, attributes) =>
		listener.open?.(local(name), () =>
			Object.fromEntries(
				Object.entries(attributes()).map(([key, value]) => [local(key), referencesRead(value)])
			)
		)
	);
	parser.on('closeTag', (name) => listener.close?.(local(name)));
	parser.on('text', (value) => listener.text?.(referencesRead(plain(value))));
	parser.on('cdata', (value) => listener.text?.(plain(value)));
	parser.on('attention', (value) => {
		if (/^<!DOCTYPE/i.test(value)) note(new SyntaxError('DOCTYPE'));
	});
	parser.on('error', note).on('warn', note);
	parser.parse(text.replace(/^\ufeff/, ''));
	if (broken) throw new SyntaxError(String(broken));
}
