import { asError } from '#lib/base/as-error.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { Figure } from '#lib/catalogue/figure.ts';
import { figure as declared } from '#lib/catalogue/list.ts';
import { publishedJson } from '#lib/integrity/published.ts';
import { answerPath, type FigureData } from '#lib/query/figure-data.ts';
import { answeredByFile, question } from '#lib/query/question.ts';
import { selectionKey, type Selection } from '#lib/query/selection.ts';
import { rowsOf, unpack, type PackedTable, type Row, type Table } from '#lib/query/table.ts';
import { sameView, type View } from '#lib/query/view.ts';
import { defaultView } from './choices.ts';
import { pageRows } from './page-rows.ts';

/** A question together with its answer: what is drawn is always both. */
export interface Shown {
	readonly view: View;
	readonly rows: readonly Row[];
}

/**
 * One figure of a page: what it shows, and what it is waiting for. Rows come from the page,
 * else from a small prerendered file, else from the rows of the dataset; an answer that comes too late is
 * dropped, and what was shown stays until the new answer is there.
 */
export class FigureState {
	readonly figure: Figure;
	readonly dataset: Dataset;
	readonly data: FigureData;
	shown: Shown;
	/** The view last asked for, which the controls show; that of `shown` once it is answered. */
	wanted: View;
	/** An answer is awaited. */
	waiting = $state.raw(false);
	failure = $state.raw<'cancelled' | Error | null>(null);
	/** Not reactive: what is drawn is in `shown`. */
	#answers: Record<string, readonly Row[] | undefined>;
	#stop: AbortController | undefined;
	/** The question that is awaited: asked again, it is not started anew. */
	#awaited: { readonly path: string; readonly answered: Promise<void> } | undefined;

	/** @param asked answers instead of files and rows, where they are not public yet */
	constructor(
		data: FigureData,
		answers: Readonly<Record<string, PackedTable>>,
		private readonly asked?: (dataset: Dataset, selection: Selection) => Promise<Table>
	) {
		const { figure, dataset } = declared(data.id);
		this.figure = figure;
		this.dataset = dataset;
		this.data = data;
		const table = answers[data.answer];
		if (!table) throw new Error(`the page has no answer ${data.answer}`);
		const rows = unpack(dataset, table);
		this.#answers = { [data.answer]: rows };
		const view = defaultView(figure, data);
		this.shown = $state.raw({ view, rows });
		this.wanted = $state.raw(view);
	}

	/** A view whose turn to be shown is to come: what is shown is old until then. */
	expect(view: View): void {
		if (this.#isGivenUpFor(view)) return;
		this.wanted = view;
		if (this.#awaited?.path === this.#question(view).path) return;
		this.#end();
		this.failure = null;
		this.waiting = !sameView(view, this.shown.view);
	}

	/** Shows a view as soon as it is answered; rejects never, a failure is in `failure`. */
	async show(view: View): Promise<void> {
		if (this.#isGivenUpFor(view)) return;
		this.wanted = view;
		const { selection, path } = this.#question(view);
		if (this.#awaited?.path === path) return this.#awaited.answered;
		this.#end();
		this.failure = null;
		const known = this.#answers[path];
		// What is shown already stays the same object: nothing is drawn anew.
		if (known && !this.#shows(view, known)) this.shown = { view, rows: known };
		if (known) return;
		const answered = this.#await(selection, path, (this.#stop = new AbortController()));
		this.#awaited = { path, answered };
		await answered;
	}

	/** Whether the view is drawn, and neither another awaited nor this one given up. */
	showsAlready(view: View): boolean {
		return !this.waiting && this.failure === null && sameView(view, this.shown.view);
	}

	/** The address follows what was given up: to be asked for what is shown takes no word back. */
	#isGivenUpFor(view: View): boolean {
		return this.failure === 'cancelled' && sameView(view, this.shown.view);
	}

	#question(view: View): { readonly selection: Selection; readonly path: string } {
		const selection = question(this.dataset, this.figure, view.chosen);
		return { selection, path: answerPath(this.dataset.id, selectionKey(this.dataset, selection)) };
	}

	#shows(view: View, rows: readonly Row[]): boolean {
		return rows === this.shown.rows && sameView(view, this.shown.view);
	}

	async #await(selection: Selection, path: string, stop: AbortController): Promise<void> {
		const current = () => this.#stop === stop;
		try {
			const rows = await this.#answer(this.wanted, selection, path, stop.signal);
			this.#answers[path] = rows;
			if (current()) this.shown = { view: this.wanted, rows };
		} catch (error) {
			if (current() && !(error instanceof DOMException && error.name === 'AbortError'))
				this.failure = asError(error);
		} finally {
			if (current()) this.#end();
		}
	}

	/** Stops what is under way, so that it reports no more. */
	#end(): void {
		this.#stop?.abort();
		this.#stop = undefined;
		this.#awaited = undefined;
		this.waiting = false;
	}

	/** Gives up what is awaited; the controls go back to what is shown. */
	cancel(): void {
		this.#end();
		this.wanted = this.shown.view;
		this.failure = 'cancelled';
	}

	async #answer(
		view: View,
		selection: Selection,
		path: string,
		signal: AbortSignal
	): Promise<readonly Row[]> {
		this.waiting = true;
		if (this.asked) return rowsOf(await this.asked(this.dataset, selection));
		if (answeredByFile(this.figure, view.chosen, this.data.defaults))
			return unpack(this.dataset, await publishedJson<PackedTable>(path, signal));
		const { answerFromRows } = await pageRows();
		return rowsOf(await answerFromRows({ dataset: this.dataset, selection, signal }));
	}
}
