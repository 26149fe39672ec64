import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { renumberParts } from './part-names.ts';

/**
 * Fonts draw a radical and the character of the same shape with one glyph, and the printed text
 * then names the radical: 月 would neither be found nor copied. Radicals that Unicode does not
 * fold by itself are here with the character that is meant.
 */
const MEANT: Readonly<Record<string, string>> = {
	'⺒': '巳',
	'⺛': '旡',
	'⺟': '母',
	'⺠': '民',
	'⻄': '西',
	'⻑': '長',
	'⻘': '青',
	'⻨': '麦',
	'⻩': '黄',
	'⻫': '斉',
	'⻭': '歯',
	'⻯': '竜',
	'⻲': '亀',
	'‧': '・',
	'〈': '〈',
	'〉': '〉'
};

/** The character that a reader would type for one that only shares its shape. */
export const meant = (character: string): string =>
	MEANT[character] ?? (/[⼀-⿕]/u.test(character) ? character.normalize('NFKC') : character);

const hex = (code: number, digits = 4): string =>
	code.toString(16).toUpperCase().padStart(digits, '0');

/** The lines of a font's map from glyphs to text, each range written out as single glyphs. */
export function mendedMap(map: string): string {
	const single = (glyph: number, code: number) =>
		`<${hex(glyph)}> <${hex(meant(String.fromCodePoint(code)).codePointAt(0) ?? code)}>`;
	const block = (lines: readonly string[]) =>
		Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) =>
			lines.slice(index * 100, index * 100 + 100)
		)
			.map((part) => `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
			.join('\n');
	return map
		.replace(/\d+ beginbfrange\n([^]*?)endbfrange/g, (_, lines: string) =>
			block(
				[...lines.matchAll(/<(\w+)> <(\w+)> <(\w{4})>/g)].flatMap(
					([, first = '', last = '', code]) =>
						Array.from({ length: parseInt(last, 16) - parseInt(first, 16) + 1 }, (__, step) =>
							single(parseInt(first, 16) + step, parseInt(code ?? '', 16) + step)
						)
				)
			)
		)
		.replace(/^<(\w+)> <(\w{4})>$/gm, (_, glyph: string, code: string) =>
			single(parseInt(glyph, 16), parseInt(code, 16))
		);
}

/** A PDF whose text is what was meant, dated by the day of its issue: printed twice, it is the same. */
export async function searchable(content: Uint8Array, day: string): Promise<Uint8Array> {
	const pdf = await PDFDocument.load(content, { updateMetadata: false });
	const date = new Date(`${day}T00:00:00Z`);
	pdf.setCreationDate(date);
	pdf.setModificationDate(date);
	for (const [, value] of pdf.context.enumerateIndirectObjects()) {
		const ref = value instanceof PDFDict ? value.get(PDFName.of('ToUnicode')) : undefined;
		const stream = ref instanceof PDFRef ? pdf.context.lookup(ref) : undefined;
		if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
		const map = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
		pdf.context.assign(ref, pdf.context.flateStream(mendedMap(map)));
	}
	renumberParts(pdf);
	// Its tags compressed, it is a quarter as large.
	return pdf.save({ useObjectStreams: true, updateFieldAppearances: false });
}
