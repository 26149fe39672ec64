import { PDFDocument, PDFString } from 'pdf-lib';
import { expect, it } from 'vitest';
import { searchable } from '../../scripts/bulletin/searchable.ts';

type Parts = readonly [row: number, first: number, second: number];

/**
 * A tagged PDF as two runs of Chromium print it: a row and two heads of columns, one of which a
 * cell names, under whatever numbers, and a tree of two leaves by which they are found.
 */
async function printed(numbers: Parts, named: 1 | 2 = 2): Promise<Uint8Array> {
	const pdf = await PDFDocument.create({ updateMetadata: false });
	pdf.addPage();
	const { context } = pdf;
	const names = numbers.map((number) => `node${String(number).padStart(8, '0')}`);
	const found = names.map((name, at) => {
		const part = context.register(context.obj({ ID: PDFString.of(name), S: `Part${at}` }));
		return { name, part };
	});
	context.register(
		context.obj({
			A: [{ Headers: [PDFString.of(names[named] ?? ''), PDFString.of(names[0] ?? '')] }]
		})
	);
	const sorted = found.sort((a, b) => (a.name < b.name ? -1 : 1));
	const leaf = (pairs: typeof sorted) =>
		context.register(
			context.obj({
				Names: pairs.flatMap(({ name, part }) => [PDFString.of(name), part]),
				Limits: [pairs.at(0), pairs.at(-1)].map((pair) => PDFString.of(pair?.name ?? ''))
			})
		);
	const kids = [leaf(sorted.slice(0, 2)), leaf(sorted.slice(2))];
	const ends = [sorted.at(0), sorted.at(-1)].map((pair) => PDFString.of(pair?.name ?? ''));
	context.register(context.obj({ Kids: kids, Limits: ends }));
	return pdf.save();
}

const paper = async (numbers: Parts, named?: 1 | 2): Promise<Buffer> =>
	Buffer.from(await searchable(await printed(numbers, named), '2026-10-01'));

it.each<[string, Parts]>([
	['other numbers', [7, 109, 1060]],
	['other numbers in another order', [900, 20, 31]]
])('a paper that is printed with %s has the same bytes', async (_, numbers) => {
	const first: Parts = [6, 106, 1057];
	expect(Buffer.from(await printed(first)).equals(await printed(numbers))).toBe(false);
	expect((await paper(numbers)).equals(await paper(first))).toBe(true);
});

it('what names what is as it was', async () => {
	const text = async (content: Uint8Array) =>
		(await PDFDocument.load(content, { updateMetadata: false })).context
			.enumerateIndirectObjects()
			.map(([, object]) => object.toString().replaceAll(/\s+/g, ' '))
			.join('\n');
	const said = await text(await paper([900, 20, 31]));
	expect(said).toContain('/Headers [ (node00000003) (node00000001) ]');
	const names = [...said.matchAll(/\/Names \[ (.*?) \]/g)].map(([, pairs = '']) => pairs);
	expect(names.join(' ').match(/node\d+/g)).toEqual([1, 2, 3].map((at) => `node0000000${at}`));
	expect(said.match(/\/Limits \[ .*? \]/g)?.sort()).toEqual([
		'/Limits [ (node00000001) (node00000002) ]',
		'/Limits [ (node00000001) (node00000003) ]',
		'/Limits [ (node00000003) (node00000003) ]'
	]);
	// Another relation is another paper.
	expect((await paper([6, 106, 1057], 1)).equals(await paper([6, 106, 1057]))).toBe(false);
});
