import { PDFDocument, PDFString } from 'pdf-lib';
import { expect, it } from 'vitest';
import { searchable } from '../../scripts/bulletin/searchable.ts';

/** A tagged PDF as two runs of Chromium print it: the same parts under other numbers. */
async function printed(numbers: readonly [number, number, number]): Promise<Uint8Array> {
	const pdf = await PDFDocument.create({ updateMetadata: false });
	pdf.addPage();
	const [row = '', first = '', second = ''] = numbers.map(
		(number) => `node${String(number).padStart(8, '0')}`
	);
	const { context } = pdf;
	const names = [row, first, second].map((name) => PDFString.of(name));
	context.register(context.obj({ ID: PDFString.of(first), P: context.obj({ O: 'Table' }) }));
	context.register(
		context.obj({ A: [{ Headers: [PDFString.of(second), PDFString.of(first)] }], T: 'node' })
	);
	context.register(
		context.obj({ Names: names, Limits: [PDFString.of(row), PDFString.of(second)] })
	);
	return pdf.save();
}

it('a paper that is printed in another run has the same bytes', async () => {
	const [one, other] = [await printed([6, 106, 1057]), await printed([7, 109, 1060])];
	expect(Buffer.from(one).equals(other)).toBe(false);
	const [first, second] = [
		await searchable(one, '2026-10-01'),
		await searchable(other, '2026-10-01')
	];
	expect(Buffer.from(first).equals(second)).toBe(true);
	const pdf = await PDFDocument.load(first, { updateMetadata: false });
	const text = pdf.context.enumerateIndirectObjects().map(([, object]) => object.toString());
	expect(text.join('\n')).toMatch(/Headers \[ \(node00000003\) \(node00000002\) \]/);
	expect(text.join('\n')).toContain('/Names [ (node00000001) (node00000002) (node00000003) ]');
	// What relates to another part does not change: another relation is another paper.
	const swapped = await searchable(await printed([6, 1057, 106]), '2026-10-01');
	expect(Buffer.from(swapped).equals(first)).toBe(false);
});
