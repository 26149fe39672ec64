import { asError } from '#lib/base/as-error.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { dataset as declared } from '#lib/catalogue/list.ts';
import { publishedJson } from '#lib/integrity/published.ts';
import { sameCrossView } from '#lib/query/cross/address.ts';
import { answerFile } from '#lib/query/cross/answer-file.ts';
import { crossSelection } from '#lib/query/cross/cross-selection.ts';
import { defaultView, firstDataset } from '#lib/query/cross/default-view.ts';
import { axisCodesOf, cellCount, MOST_CELLS } from '#lib/query/cross/keys.ts';
import type { CrossCatalogue, KnownDataset } from '#lib/query/cross/known.ts';
import type { CrossView } from '#lib/query/cross/view.ts';
import { selectionKey, type Selection } from '#lib/query/selection.ts';
import { rowsOf, unpack, type PackedTable, type Row } from '#lib/query/table.ts';
import { pageRows } from '../page-rows.ts';

/** A question together with its answer: what is drawn is always both. */
interface Shown {
	readonly view: CrossView;
	readonly rows: readonly Row[];
}

/** More cells were wanted than a page can hold. */
export interface TooLarge {
	readonly cells: number;
}

/**
 * The table of the builder: what it shows, and what it is waiting for. Rows come from the page,
 * else from the small file of a figure that asks the same, else from the rows of the dataset; an
 * answer that comes too late is dropped.
 */
export class CrossState {
	shown: Shown;
	/** The view last asked for, which the controls show. */
	wanted: CrossView;
	waiting = $state.raw(false);
	failure = $state.raw<'cancelled' | TooLarge | Error | null>(null);
	/** Not reactive: what is drawn is in `shown`. */
	#answers: Record<string, readonly Row[] | undefined> = {};
	#stop: AbortController | undefined;

	constructor(private readonly catalogue: CrossCatalogue) {
		const first = firstDataset(catalogue.datasets);
		if (!first) throw new Error('the page knows no dataset');
		const view = defaultView(first, catalogue.names);
		const rows = unpack(declared(first.id), catalogue.first);
		this.#answers[keyOf(this.#question(view))] = rows;
		this.shown = $state.raw({ view, rows });
		this.wanted = $state.raw(view);
	}

	known(view: CrossView): KnownDataset {
		const found = this.catalogue.datasets.find(({ id }) => id === view.dataset);
		if (!found) throw new RangeError(`no dataset ${view.dataset}`);
		return found;
	}

	/** What a view asks, for its SQL too. */
	selection(view: CrossView): Selection {
		return this.#question(view).selection;
	}

	/** Shows a view as soon as it is answered; rejects never, a failure is in `failure`. */
	async show(view: CrossView): Promise<void> {
		// The address follows what was given up: to be asked for what is shown takes no word back.
		if (this.failure === 'cancelled' && sameCrossView(view, this.shown.view)) return;
		this.wanted = view;
		this.#end();
		this.failure = null;
		const cells = cellCount(view, axisCodesOf(view, this.known(view), this.catalogue.names));
		if (cells > MOST_CELLS) {
			this.failure = { cells };
			return;
		}
		const question = this.#question(view);
		const rows = this.#answers[keyOf(question)];
		if (rows) this.shown = { view, rows };
		else await this.#await(view, question, (this.#stop = new AbortController()));
	}

	/** Gives up what is awaited; the controls go back to what is shown. */
	cancel(): void {
		this.#end();
		this.wanted = this.shown.view;
		this.failure = 'cancelled';
	}

	#question(view: CrossView): Question {
		const dataset = declared(view.dataset);
		const axes = axisCodesOf(view, this.known(view), this.catalogue.names);
		return { dataset, selection: crossSelection(dataset, view, axes) };
	}

	async #await(view: CrossView, question: Question, stop: AbortController): Promise<void> {
		const isCurrent = () => this.#stop === stop;
		try {
			const rows = await this.#answer(question, stop.signal);
			this.#answers[keyOf(question)] = rows;
			if (isCurrent()) this.shown = { view, rows };
		} catch (error) {
			if (isCurrent() && !(error instanceof DOMException && error.name === 'AbortError'))
				this.failure = asError(error);
		} finally {
			if (isCurrent()) this.#end();
		}
	}

	#end(): void {
		this.#stop?.abort();
		this.#stop = undefined;
		this.waiting = false;
	}

	async #answer({ dataset, selection }: Question, signal: AbortSignal): Promise<readonly Row[]> {
		const known = this.catalogue.datasets.find(({ id }) => id === dataset.id);
		const file = known && answerFile(dataset, known, this.catalogue.printed, selection);
		this.waiting = true;
		if (file) return unpack(dataset, await publishedJson<PackedTable>(file, signal));
		const { answerFromRows } = await pageRows();
		return rowsOf(await answerFromRows({ dataset, selection, signal }));
	}
}

interface Question {
	readonly dataset: Dataset;
	readonly selection: Selection;
}

const keyOf = ({ dataset, selection }: Question): string =>
	`${dataset.id}/${selectionKey(dataset, selection)}`;
