import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Piece {
	readonly text: string;
	/** Points from the left and from the foot of the sheet. */
	readonly x: number;
	readonly y: number;
}

export interface PdfPage {
	readonly width: number;
	readonly height: number;
	readonly text: string;
	readonly pieces: readonly Piece[];
	/** The kinds of tags on the page, in reading order. */
	readonly roles: readonly string[];
}

/** A tag, or what it holds. */
const rolesOf = (tag: object): string[] => [
	...('role' in tag ? [String(tag.role)] : []),
	...('children' in tag ? (tag.children as object[]).flatMap(rolesOf) : [])
];

export const readPdf = (path: string) => pdfContent(readFileSync(path));

/** A PDF as a program that knows nothing of this project reads it. */
export async function pdfContent(bytes: Uint8Array) {
	// The reader takes the bytes for itself: it gets a copy.
	const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	const pages: PdfPage[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		const pieces = items.flatMap((item) =>
			'str' in item
				? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
				: []
		);
		const [, , width = 0, height = 0] = page.view;
		pages.push({
			width,
			height,
			pieces,
			text: pieces.map(({ text }) => text).join(''),
			roles: rolesOf((await page.getStructTree()) ?? {})
		});
	}
	const outline = (await pdf.getOutline()) ?? [];
	const { info } = await pdf.getMetadata();
	return { pages, outline, info: info as Readonly<Record<string, unknown>> };
}
