import { readXml } from './xml.ts';

/** A text of a workbook, and what its letters' look may hide. */
export interface RichText {
	readonly text: string;
	readonly isSuperscript: boolean;
	readonly isStruck: boolean;
}

/** `_x000D_` stands for a character that XML cannot hold. */
const unescaped = (text: string): string =>
	text
		.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		.replace(/\r\n?/g, '\n');

/** Takes one `<si>` or `<is>` after the other; readings (furigana) are left out. */
export class RichTextReader {
	#text = '';
	#isSuperscript = false;
	#isStruck = false;
	#inText = false;
	#inReading = false;

	open(name: string, attributes: () => Readonly<Record<string, string>>): void {
		if (name === 't') this.#inText = true;
		else if (name === 'rPh') this.#inReading = true;
		else if (name === 'vertAlign') this.#isSuperscript ||= attributes().val === 'superscript';
		else if (name === 'strike') this.#isStruck ||= !/^(0|false)$/.test(attributes().val ?? '1');
	}

	close(name: string): void {
		if (name === 't') this.#inText = false;
		else if (name === 'rPh') this.#inReading = false;
	}

	add(text: string): void {
		if (this.#inText && !this.#inReading) this.#text += text;
	}

	/** What was read since the last call. */
	take(): RichText {
		const [isSuperscript, isStruck] = [this.#isSuperscript, this.#isStruck];
		const text = unescaped(this.#text);
		this.#text = '';
		this.#isSuperscript = this.#isStruck = false;
		return { text, isSuperscript, isStruck };
	}
}

/** xl/sharedStrings.xml. Throws SyntaxError. */
export function sharedStrings(bytes: Uint8Array): RichText[] {
	const found: RichText[] = [];
	const reader = new RichTextReader();
	readXml(bytes, {
		open: (name, attributes) => reader.open(name, attributes),
		close(name) {
			reader.close(name);
			if (name === 'si') found.push(reader.take());
		},
		text: (text) => reader.add(text)
	});
	return found;
}
