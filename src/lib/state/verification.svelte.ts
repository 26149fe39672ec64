import { asError } from '#lib/base/as-error.ts';
import { dataset } from '#lib/catalogue/list.ts';
import type { CheckingEngine } from '#lib/engine/checking-engine.ts';
import { publishedJson } from '#lib/integrity/published.ts';
import type { Selection } from '#lib/query/selection.ts';
import { rowsOf, unpack, type PackedTable, type Row } from '#lib/query/table.ts';
import { pageRows } from './page-rows.ts';

interface PrintedAnswer {
	readonly path: string;
	readonly selection: Selection;
}

/** One value that differs between the prerendered answer, or the loop of the pages, and the engine. */
export interface Difference {
	readonly path: string;
	readonly row: number;
	readonly column: string;
	readonly printed: string;
	readonly computed: string;
}

/**
 * Asks every question that the pages print again in this browser, the engine and the loop of the
 * pages, and compares value by value.
 */
export class Verification {
	total = $state(0);
	done = $state(0);
	values = $state(0);
	differences = $state.raw<readonly Difference[]>([]);
	state = $state.raw<'idle' | 'running' | 'finished' | Error>('idle');

	async run(): Promise<void> {
		this.state = 'running';
		this.done = this.values = 0;
		this.differences = [];
		let engine: CheckingEngine | undefined;
		try {
			const answers = await publishedJson<readonly PrintedAnswer[]>('data/answers.json');
			this.total = answers.length;
			const { openChecking } = await import('#lib/engine/checking-engine.ts');
			engine = await openChecking(new AbortController().signal);
			for (const answer of answers) {
				await this.#compare(engine, answer);
				this.done += 1;
			}
			this.state = 'finished';
		} catch (error) {
			this.state = asError(error);
		} finally {
			engine?.stop();
		}
	}

	async #compare(engine: CheckingEngine, { path, selection }: PrintedAnswer): Promise<void> {
		const { answerFromRows } = await pageRows();
		const asked = dataset(selection.dataset);
		const printed = unpack(asked, await publishedJson<PackedTable>(path));
		const computed = rowsOf(await engine.answer(asked, selection));
		const { signal } = new AbortController();
		const looped = rowsOf(await answerFromRows({ dataset: asked, selection, signal }));
		const found = [
			...differences(path, printed, computed),
			...differences(`${path} (rows)`, looped, computed)
		];
		this.values += computed.reduce((sum, row) => sum + Object.keys(row).length, 0);
		if (found.length > 0) this.differences = [...this.differences, ...found];
	}
}

function differences(
	path: string,
	printed: readonly Row[],
	computed: readonly Row[]
): Difference[] {
	return Array.from({ length: Math.max(printed.length, computed.length) }, (_, row) => {
		const [left = {}, right = {}] = [printed[row], computed[row]];
		return Object.keys({ ...left, ...right })
			.filter((column) => left[column] !== right[column])
			.map((column) => ({
				path,
				row,
				column,
				printed: String(left[column]),
				computed: String(right[column])
			}));
	}).flat();
}
