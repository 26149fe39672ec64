import { asError } from '#lib/base/as-error.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { publishedJson } from '#lib/integrity/published.ts';
import type { Selection } from '#lib/query/selection.ts';
import { rowsOf, unpack, type PackedTable } from '#lib/query/table.ts';

interface PrintedAnswer {
	readonly path: string;
	readonly selection: Selection;
}

/** One value that differs between the prerendered answer and this browser's. */
export interface Difference {
	readonly path: string;
	readonly row: number;
	readonly column: string;
	readonly printed: string;
	readonly computed: string;
}

/** Asks every question that the pages print again, in this browser, and compares value by value. */
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
		try {
			const answers = await publishedJson<readonly PrintedAnswer[]>('data/answers.json');
			this.total = answers.length;
			for (const answer of answers) {
				await this.#compare(answer);
				this.done += 1;
			}
			this.state = 'finished';
		} catch (error) {
			this.state = asError(error);
		}
	}

	async #compare({ path, selection }: PrintedAnswer): Promise<void> {
		const { ask } = await import('#lib/engine/page-engine.ts');
		const asked = dataset(selection.dataset);
		const printed = unpack(asked, await publishedJson<PackedTable>(path));
		const computed = rowsOf(
			await ask({
				dataset: asked,
				selection,
				signal: new AbortController().signal,
				onprogress: () => undefined
			})
		);
		const found: Difference[] = [];
		for (let row = 0; row < Math.max(printed.length, computed.length); row += 1) {
			const [left = {}, right = {}] = [printed[row], computed[row]];
			for (const column of Object.keys({ ...left, ...right })) {
				this.values += 1;
				if (left[column] !== right[column])
					found.push({
						path,
						row,
						column,
						printed: String(left[column]),
						computed: String(right[column])
					});
			}
		}
		if (found.length > 0) this.differences = [...this.differences, ...found];
	}
}
