import { isBlank, type SheetRow } from '../read/sheet.ts';

/**
 * Names that stand on the first row of a block alone: a place, and within it an age. A blank cell
 * takes what stands above; where a column says something new, those to its right begin anew.
 */
export class BlockNames {
	readonly #above = new Map<number, string>();
	readonly #faulty = new Set<number>();

	/** @param columns from left to right */
	constructor(private readonly columns: readonly number[]) {}

	/** Takes what the next row says. */
	next({ cells }: SheetRow): void {
		for (const [index, column] of this.columns.entries()) {
			const own = cells[column] ?? '';
			if (isBlank(own)) continue;
			for (const one of this.columns.slice(index)) {
				this.#above.delete(one);
				this.#faulty.delete(one);
			}
			this.#above.set(column, own);
		}
	}

	/** What holds in a column at this row; undefined where it is no column of blocks, or nothing does. */
	at(column: number): string | undefined {
		return this.#above.get(column);
	}

	/** Notes that a column's name cannot be read: it is told once a block, not at each of its rows. */
	setFaulty(column: number): void {
		if (this.columns.includes(column)) this.#faulty.add(column);
	}

	isFaulty(column: number): boolean {
		return this.#faulty.has(column);
	}
}
