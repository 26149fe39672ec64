import { expect, type Locator, type Page } from '@playwright/test';

export interface PrintedRow {
	readonly name: string;
	/** The small words under a name: 計算値, the status, the source. */
	readonly note: string;
	readonly cells: readonly string[];
}

export interface PrintedTable {
	readonly columns: readonly { readonly title: string; readonly unit: string }[];
	readonly rows: readonly PrintedRow[];
}

export const figureOf = (page: Page, id: string): Locator => page.locator(`figure#${id}`);

/** One of the figure's choices, by its words. */
export const control = (figure: Locator, label: string): Locator =>
	figure.getByRole('combobox', { name: label, exact: true });

export const choose = (figure: Locator, label: string, value: string): Promise<string[]> =>
	control(figure, label).selectOption({ value });

/** The engine's first answer, on a busy machine. */
export const ENGINE = { timeout: 25_000 };

/** Waits until a figure's title names all these words and nothing is awaited any more. */
export async function titled(figure: Locator, words: readonly string[]): Promise<void> {
	for (const word of words) await expect(figure.locator('h2')).toContainText(word, ENGINE);
	await expect(figure).toHaveAttribute('aria-busy', 'false');
}

/** The table of a figure as it is printed, read in one go. */
export const printedTable = (figure: Locator): Promise<PrintedTable> =>
	figure.locator('table').evaluate((table: HTMLTableElement) => {
		const own = (cell: Element): string =>
			[...cell.childNodes]
				.filter((node) => node.nodeType === Node.TEXT_NODE)
				.map((node) => node.textContent ?? '')
				.join('')
				.trim();
		const small = (cell: Element): string => cell.querySelector('small')?.textContent?.trim() ?? '';
		return {
			columns: [...(table.tHead?.rows[0]?.cells ?? [])]
				.slice(1)
				.map((cell) => ({ title: own(cell), unit: small(cell) })),
			rows: [...(table.tBodies[0]?.rows ?? [])].map((row) => {
				const [name, ...cells] = [...row.cells];
				return {
					name: name ? own(name) : '',
					note: name ? small(name) : '',
					cells: cells.map(own)
				};
			})
		};
	});
