import { Parser } from 'saxen';
import { strictly } from '../../decode/trial.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is done with the parts of a document; names come without their prefix. */
export interface XmlListener {
	open?(name: string, attributes: () => Attributes): void;
	close?(name: string): void;
	text?(text: string): void;
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
	parser.on('openTag', (name, attributes, decode) =>
		listener.open?.(local(name), () =>
			Object.fromEntries(
				Object.entries(attributes()).map(([key, value]) => [local(key), decode(value)])
			)
		)
	);
	parser.on('closeTag', (name) => listener.close?.(local(name)));
	parser.on('text', (value, decode) => listener.text?.(decode(plain(value))));
	parser.on('cdata', (value) => listener.text?.(plain(value)));
	parser.on('attention', (value) => {
		if (/^<!DOCTYPE/i.test(value)) note(new SyntaxError('DOCTYPE'));
	});
	parser.on('error', note).on('warn', note);
	parser.parse(text.replace(/^\ufeff/, ''));
	if (broken) throw new SyntaxError(String(broken));
}
