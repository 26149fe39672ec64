import { asError } from '#lib/base/as-error.ts';
import type { Language } from '#lib/base/language.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { Progress } from '#lib/engine/downloads.ts';
import type { PreviewEngine } from '#lib/engine/preview-engine.ts';
import type { PageFigures } from '#lib/query/figure-data.ts';
import { figuresFrom } from '#lib/query/page-figures.ts';
import type { Selection } from '#lib/query/selection.ts';
import { statement } from '#lib/query/statement.ts';
import type { Table } from '#lib/query/table.ts';
import type { Outcome } from './outcome.ts';
import { PreviewData } from './preview-data.ts';

/** The figures of the pages with rows that are not public yet, for as long as it is open. */
export class Preview {
	state = $state.raw<'idle' | 'open' | Progress | Error>('idle');
	figures = $state.raw<PageFigures | null>(null);
	area = $state('');
	readonly data: PreviewData;
	#engine: PreviewEngine | undefined;
	#stop: AbortController | undefined;

	constructor(
		outcome: Outcome,
		private readonly language: Language
	) {
		this.data = new PreviewData(outcome);
		this.area = this.data.areas[0] ?? '';
	}

	async open(): Promise<void> {
		const { signal } = (this.#stop = new AbortController());
		this.state = { phase: 'download', loaded: 0, total: 0 };
		try {
			const { openPreview } = await import('#lib/engine/preview-engine.ts');
			const engine = await openPreview(this.data.input, signal, (progress) => {
				if (!signal.aborted) this.state = progress;
			});
			if (signal.aborted) return engine.stop();
			this.#engine = engine;
			await this.draw();
			if (!signal.aborted) this.state = 'open';
		} catch (error) {
			if (signal.aborted) return;
			this.close();
			this.state = asError(error);
		}
	}

	/** The figures for the area chosen. */
	async draw(): Promise<void> {
		if (!this.#engine) return;
		const { area } = this;
		const source = this.data.source(this.#engine);
		const found = await figuresFrom(source, this.data.figures, this.language, area || undefined);
		if (area !== this.area || !this.#engine) return;
		const figures = found.figures.map((one) => ({ ...one, preview: true as const }));
		this.figures = { ...found, figures };
	}

	readonly ask = (dataset: Dataset, selection: Selection): Promise<Table> => {
		if (!this.#engine) throw new Error('the preview is closed');
		return this.#engine.query(statement(dataset, selection));
	};

	/** Nothing of it stays. */
	close(): void {
		this.#stop?.abort();
		this.#engine?.stop();
		this.#engine = undefined;
		this.figures = null;
		this.state = 'idle';
	}
}
