import { isCross } from '#lib/query/cross/known.ts';
import type { Language } from '#lib/base/language.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import { loadDatasetWords } from '#lib/base/words/dataset/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { type Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import { isDerived, type Derived, type MeasureUnit } from '#lib/catalogue/measure.ts';
import { SAMPLE_COLUMN } from '#lib/catalogue/sample.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import type { DatasetWords } from '#lib/base/words/dataset/ja.ts';
import { addressOf } from '#lib/export/api/index-json.ts';
import { citation } from '#lib/export/citation.ts';
import { typedColumns, type TypedColumn } from '#lib/export/columns.ts';
import { apiDataset } from '../data/api-input.ts';
import { publishedCodes } from '../data/published-codes.ts';
import { publishedDatasets } from '../data/published-datasets.ts';
import { revisions } from '../data/revisions.ts';
import { versionNames } from './versions-page.ts';

export interface ColumnLine {
	readonly name: string;
	readonly title: string;
	readonly definition: string;
	readonly role: 'dimension' | 'measure' | 'attribute' | 'mark';
	readonly type: TypedColumn['type'];
	readonly unit: string;
	/** A code list, below data/codes/. */
	readonly codes: string | null;
}

function unitText(unit: MeasureUnit, language: Language): string {
	const ids = typeof unit === 'string' ? [unit] : Object.values(unit.units);
	return [...new Set(ids.map((id) => UNITS[id].long[language]))].join(' / ');
}

function columnLine(
	dataset: Dataset,
	{ name, type }: TypedColumn,
	language: Language,
	sampleMark: string
): ColumnLine {
	const bare = { name, type, definition: '', unit: '', codes: null };
	if (name in DIMENSIONS) {
		const { title, codes } = DIMENSIONS[name as DimensionId];
		return { ...bare, title: title[language], role: 'dimension', codes };
	}
	const measure = dataset.measures[name];
	if (measure)
		return {
			...bare,
			title: measure.title[language],
			definition: measure.definition[language],
			role: 'measure',
			unit: unitText(measure.unit, language)
		};
	const attribute = dataset.attributes[name];
	if (attribute)
		return {
			...bare,
			title: attribute.title[language],
			role: 'attribute',
			codes: attribute.codes ?? null
		};
	return {
		...bare,
		title: name === SAMPLE_COLUMN ? sampleMark : name,
		role: 'mark'
	};
}

function formula(aggregate: Derived, { formula: say }: DatasetWords['columns']): string {
	if (aggregate.kind === 'ratio') return say.ratio(aggregate.numerator, aggregate.denominator);
	if (aggregate.kind === 'share') return say.share(aggregate.of, aggregate.among.join(' + '));
	if (aggregate.kind === 'monthly-mean') return say.mean(aggregate.of, String(aggregate.months));
	const difference = say.difference(aggregate.minuend, aggregate.subtrahend);
	return aggregate.months ? `(${difference}) ÷ ${aggregate.months}` : difference;
}

export const datasetEntries = () => publishedDatasets().map(({ id }) => ({ dataset: id }));

/** What the page of a dataset says; null where nothing of it is published. */
export async function datasetPage(id: string, language: Language) {
	const dataset = publishedDatasets().find((one) => one.id === id);
	if (!dataset) return null;
	const words = await loadDatasetWords(language);
	const { sample } = await loadWords(language);
	const api = apiDataset(dataset);
	const columns = typedColumns(dataset, api.sample);
	const label = (code: string) => periodLabel(period(code), language);
	const mark = api.sample ? `【${sample.mark}】` : '';
	const named = `${mark}${words.scoped(dataset.title[language], dataset.scope[language])}`;
	const revised = revisions(dataset).map(({ on }) => on);
	return {
		id,
		title: dataset.title[language],
		description: dataset.description[language],
		scope: dataset.scope[language],
		frequency: dataset.frequency,
		sample: api.sample,
		coverage: [...new Set(api.coverage.filter(Boolean).map(label))].join('–'),
		rows: api.rows,
		edition: api.edition,
		version: api.version,
		versions: versionNames(),
		sources: api.sources.map(({ names, address }) => ({ name: names[language], address })),
		statements: api.statements.map((one) => one[language]),
		licences: [...new Set(api.files.map(({ licence }) => licence))],
		revised: { count: revised.length, last: revised.at(-1) ?? '' },
		typed: columns,
		columns: columns.map((one) => columnLine(dataset, one, language, sample.mark)),
		computed: Object.entries(dataset.measures).flatMap(([name, { title, unit, aggregate }]) =>
			isDerived(aggregate)
				? [
						{
							name,
							title: title[language],
							unit: unitText(unit, language),
							formula: formula(aggregate, words.columns)
						}
					]
				: []
		),
		notes: dataset.notes.map((one) => one[language]),
		breaks: dataset.breaks.map(({ at, title }) => words.notes.at(label(at), title[language])),
		statuses:
			'obs_status' in dataset.attributes
				? [...publishedCodes('obs_status').values()].map(({ code, names }) => ({
						code,
						name: names[language]
					}))
				: [],
		isCross: isCross(dataset),
		whole: api.whole.map(({ path, bytes }) => ({ path: `data/${path}`, bytes })),
		parts: api.files.map(({ path }) => ({
			path: `data/${path}`,
			name: path.replace(/^.*\/|\.csv$/g, '')
		})),
		/** What is said beside the rows in a program. */
		about: named,
		address: SITE.baseAddress ? addressOf(SITE, `data/${id}/${id}.csv`) : null,
		citation: citation(api, SITE, language, named, words.cite.sentence)
	};
}

export type DatasetPage = NonNullable<Awaited<ReturnType<typeof datasetPage>>>;
