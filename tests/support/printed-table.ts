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

/** A condition that the figure obeys, by its words: in the bar of the page, or of the samples. */
export const control = (figure: Locator, label: string): Locator =>
	figure
		.page()
		.locator('fieldset.conditions')
		.getByRole('combobox', { name: label, exact: true })
		.first();

/** Chooses where the page has the condition, else among what the figure alone lets choose. */
export async function choose(figure: Locator, label: string, value: string): Promise<void> {
	const ofPage = figure
		.page()
		.locator('fieldset.conditions')
		.getByRole('combobox', { name: label, exact: true })
		.filter({ has: figure.page().locator(`option[value="${value}"]`) })
		.first();
	const bar = figure.page().locator('fieldset.conditions').first();
	// A fieldset counts as enabled for Playwright whatever it is.
	if ((await bar.count()) > 0) await expect(bar).toHaveJSProperty('disabled', false);
	if ((await ofPage.count()) > 0) await ofPage.selectOption({ value });
	else await (await ownChoice(figure, label)).selectOption({ value });
}

/** A choice that stands with the figure: what is folded is opened first. */
export async function ownChoice(figure: Locator, label: string): Promise<Locator> {
	const own = figure.locator('details.own');
	if (!(await own.evaluate((details: HTMLDetailsElement) => details.open)))
		await own.locator('summary').click();
	return own.getByRole('combobox', { name: label, exact: true });
}

/** A button of the figure's menu of files, which is opened first. */
export async function saveButton(part: Locator, name: string): Promise<Locator> {
	const menu = part.locator('details.save').last();
	if (!(await menu.evaluate((details: HTMLDetailsElement) => details.open)))
		await menu.locator('summary').click();
	return menu.getByRole('button', { name, exact: true });
}

/** The engine's first answer, on a busy machine. */
export const ENGINE = { timeout: 25_000 };

/** Waits until a figure's title names all these words and nothing is awaited any more. */
export async function titled(figure: Locator, words: readonly string[]): Promise<void> {
	for (const word of words) await expect(figure.locator('h2')).toContainText(word, ENGINE);
	await expect(figure).toHaveAttribute('aria-busy', 'false');
}

/** Unfolds the table of a figure: that of a choice is made when a reader wants it. */
export async function unfolded(figure: Locator): Promise<Locator> {
	const folded = figure.locator('details.table:not([open])');
	if ((await folded.count()) > 0)
		await folded.evaluate((details: HTMLDetailsElement) => (details.open = true));
	return figure.locator('table');
}

/** The table of a figure as it is printed, read in one go. */
export const printedTable = async (figure: Locator): Promise<PrintedTable> =>
	(await unfolded(figure)).evaluate((table: HTMLTableElement) => {
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
