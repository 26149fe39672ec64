import { NOT_STATED } from '#lib/contract/licence.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS } from '#lib/catalogue/dimension.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import type { PreviewInput } from '#lib/engine/preview-engine.ts';
import { codeTable } from '#lib/contract/code-table.ts';
import { csvText } from '#lib/contract/csv.ts';
import type { Engine } from '#lib/query/engine.ts';
import type { ListedCode } from '#lib/query/listed-code.ts';
import { listed, type FigureSource, type Values } from '#lib/query/page-figures.ts';
import { statement } from '#lib/query/statement.ts';
import { distinctValues } from '#lib/query/values.ts';
import type { Outcome } from './outcome.ts';

/** What a preview is drawn from: the datasets that files change, and the code lists of the check. */
export class PreviewData {
	readonly datasets: readonly Dataset[];
	readonly areas: readonly string[];
	/** The newest period that the files speak of: it is the one to look at. */
	readonly latest: string | undefined;
	readonly #codes = new Map<string, ReadonlyMap<string, ListedCode>>();

	constructor(private readonly outcome: Outcome) {
		const { preview } = outcome;
		this.datasets = preview.map(({ dataset }) => datasetOf(dataset));
		this.areas = [...new Set(preview.flatMap(({ areas }) => areas))];
		this.latest = preview
			.flatMap(({ periods }) => periods)
			.sort()
			.at(-1);
	}

	get figures(): string[] {
		return this.datasets.flatMap(({ figures }) => figures.map(({ id }) => id));
	}

	get input(): PreviewInput {
		const rollups = this.datasets.flatMap(({ rollup }) =>
			rollup ? (DIMENSIONS[rollup].codes ?? []) : []
		);
		return {
			tables: this.outcome.preview.map(({ dataset, csv }) => ({
				dataset: datasetOf(dataset),
				csv
			})),
			lists: [...new Set<CodeListId>(rollups)].map((id) => ({ id, csv: this.#parents(id) }))
		};
	}

	/** Where the new values come from: what was chosen. */
	get #files(): string[] {
		return [...new Set(this.outcome.records.map(({ file }) => file))];
	}

	source(engine: Engine): FigureSource {
		return {
			codes: (list) => this.#codesOf(list),
			answer: (dataset, selection) => engine.query(statement(dataset, selection)),
			isSample: () => false,
			notes: () =>
				this.#files.map((title) => ({ title, address: '', dateRead: '', licence: NOT_STATED })),
			...(this.latest === undefined ? {} : { latest: this.latest }),
			values: (dataset) => this.#values(engine, dataset)
		};
	}

	async #values(engine: Engine, dataset: Dataset): Promise<Values> {
		const found: Values = {};
		for (const dimension of dataset.dimensions) {
			const { rows } = await engine.query(distinctValues(dataset, dimension));
			const values = rows.flatMap(([value]) => (typeof value === 'string' ? [value] : []));
			found[dimension] = listed(dimension, values, dataset.rollup === dimension, (list) =>
				this.#codesOf(list)
			);
		}
		return found;
	}

	#parents(list: CodeListId): Blob {
		const rows = [...this.#codesOf(list).values()].map(({ code, parent }) => [code, parent]);
		return new Blob([csvText(['code', 'parent'], rows)]);
	}

	#codesOf(list: CodeListId): ReadonlyMap<string, ListedCode> {
		const known = this.#codes.get(list) ?? codeTable(this.outcome.codeLists.get(list) ?? '');
		this.#codes.set(list, known);
		return known;
	}
}
