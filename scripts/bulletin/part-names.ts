import { PDFArray, PDFDict, PDFString, type PDFDocument, type PDFObject } from 'pdf-lib';

/** What Chromium calls a part of a tagged PDF: the number is that of its own memory. */
const NAME = /^node\d{8}$/;

interface Place {
	readonly name: string;
	readonly rename: (name: PDFString) => void;
}

function placesIn(object: PDFObject): Place[] {
	if (object instanceof PDFArray)
		return object.asArray().flatMap((value, at) => placesOf(value, (name) => object.set(at, name)));
	if (object instanceof PDFDict)
		return object
			.entries()
			.flatMap(([key, value]) => placesOf(value, (name) => object.set(key, name)));
	return [];
}

function placesOf(value: PDFObject, rename: Place['rename']): Place[] {
	if (!(value instanceof PDFString)) return placesIn(value);
	const name = value.asString();
	return NAME.test(name) ? [{ name, rename }] : [];
}

/**
 * Numbers the parts of a tagged PDF from 1, in the order that they have: printed in another run of
 * the browser they have other numbers, and a build would have another name for it.
 */
export function renumberParts(pdf: PDFDocument): void {
	const places = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => placesIn(object));
	const numbers = new Map(
		[...new Set(places.map(({ name }) => name))].sort().map((name, at) => [name, at + 1])
	);
	for (const { name, rename } of places)
		rename(PDFString.of(`node${String(numbers.get(name)).padStart(8, '0')}`));
}
