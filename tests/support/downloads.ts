import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { readTables } from '#lib/intake/read/tables.ts';
import { saveButton } from './printed-table.ts';

export interface Downloaded {
	readonly name: string;
	readonly bytes: Buffer;
}

/** What a button within a part of the page saves. */
export async function download(page: Page, within: Locator, button: string): Promise<Downloaded> {
	const pressed = await saveButton(within, button);
	await expect(pressed).toBeEnabled();
	const [file] = await Promise.all([page.waitForEvent('download'), pressed.click()]);
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

export interface ReadSheet {
	readonly name: string | null;
	readonly rows: readonly (readonly string[])[];
}

/** A workbook as the intake of this project reads it, or a CSV file, whose tables stand below each other. */
export function sheetsOf({ name, bytes }: Downloaded): ReadSheet[] {
	if (name.endsWith('.csv')) {
		const text = bytes.toString('utf8');
		expect(text.charCodeAt(0)).toBe(0xfeff);
		expect(text.replaceAll('\r\n', '')).not.toContain('\n');
		const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: ',' });
		expect(errors).toEqual([]);
		return [{ name: null, rows: data }];
	}
	const [tables] = readTables(name, bytes);
	expect(tables?.format).toBe('xlsx');
	return (tables?.sheets ?? []).map((sheet) => ({
		name: sheet.name,
		rows: sheet.rows.map(({ cells }) => cells)
	}));
}

/** The rows of a table on a page: the name, then the numbers, null where none is printed. */
export const printedNumbers = async (
	table: Locator
): Promise<readonly (readonly [string, ...(number | null)[]])[]> => {
	const rows = await table.locator('tbody tr').evaluateAll((all) =>
		all.map((row) =>
			[...row.children].map((cell) =>
				[...cell.childNodes]
					.filter((node) => node.nodeType === Node.TEXT_NODE)
					.map((node) => node.textContent)
					.join('')
					.trim()
			)
		)
	);
	return rows.map(([name = '', ...cells]) => [name, ...cells.map(numberOf)] as const);
};

/** `−1,234.5ポイント` → -1234.5; null for a word or a dash. */
function numberOf(text: string): number | null {
	const [digits] = /^[+−]?[\d,]+(\.\d+)?/.exec(text) ?? [];
	return digits === undefined ? null : Number(digits.replace('−', '-').replaceAll(',', ''));
}

/** Each row of a page's table stands in the rows of a file, number for number. */
export function expectHeld(
	rows: ReadSheet['rows'],
	printed: Awaited<ReturnType<typeof printedNumbers>>
): void {
	expect(printed.length).toBeGreaterThan(0);
	for (const [name, ...numbers] of printed) {
		const found = rows.filter((row) => row[0] === name);
		expect(
			found.map((row) => numbers.map((_, index) => numberIn(row[index + 1]))),
			name
		).toContainEqual(numbers);
	}
}

const numberIn = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

/** Title, source, address and mark, as the text of an SVG file says them. */
export const textOf = ({ bytes }: Downloaded): string =>
	[...bytes.toString('utf8').matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join('');

/** The width and height that a PNG file says of itself. */
export function sizeOf({ bytes }: Downloaded): readonly [number, number] {
	expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
