import type { Dataset } from '#lib/catalogue/dataset.ts';
import { SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import { parseCsv } from '#lib/contract/csv.ts';
import { archive } from '#lib/export/archive.ts';
import { typedColumns } from '#lib/export/columns.ts';
import { datasetPackage } from '#lib/export/datapackage.ts';
import type { PublishedFile } from '#lib/export/datapackage/input.ts';
import { listsOf } from '#lib/export/datapackage/resource.ts';
import { editionOf, type Edition } from '#lib/export/edition.ts';
import { parquetBytes } from '#lib/export/parquet.ts';
import { codes } from './codes.ts';
import { downloadCsv } from './download.ts';
import { once } from './once.ts';
import { datasetFiles, measured, packageInput } from './package-input.ts';
import { publishedCodesCsv } from './published-codes.ts';
import { datasetCsv, isSample, publishedFiles } from './published.ts';
import { statementsOf } from './statements.ts';

/** All published rows of a dataset as one CSV: its files one after another, under one header. */
export const wholeCsv = once((dataset: Dataset): string =>
	publishedFiles(dataset)
		.map((file, at) => {
			const text = downloadCsv(dataset, file);
			return at === 0 ? text : text.slice(text.indexOf('\n') + 1);
		})
		.join('')
);

/** Title, scope, source and licence, which the file itself carries. */
export function fileMetadata(dataset: Dataset): Record<string, string> {
	const files = publishedFiles(dataset);
	const sources = files.map(({ source }) => codes('source').get(source)?.names.ja ?? source);
	return {
		title: `${isSample(dataset) ? `【${SAMPLE_MARK}】` : ''}${dataset.title.ja}`,
		scope: dataset.scope.ja,
		source: [...new Set(sources)].join('; '),
		licence: [...new Set(files.map(({ licence }) => licence))].join('; '),
		version: datasetEdition(dataset).version
	};
}

/**
 * The published rows with their values as they are, and made-up ones with their mark. They are read
 * anew each time: kept for all datasets, they would fill the memory of the build.
 */
export function wholeRows(dataset: Dataset): readonly (readonly string[])[] {
	const { rows } = parseCsv(datasetCsv(dataset));
	const sample = isSample(dataset);
	return rows.map(({ cells }) => (sample ? [...cells, SAMPLE_MARK] : cells));
}

export const wholeParquet = once((dataset: Dataset): Uint8Array<ArrayBuffer> =>
	parquetBytes(
		typedColumns(dataset, isSample(dataset)),
		wholeRows(dataset),
		fileMetadata(dataset)
	)
);

export const datasetEdition = once((dataset: Dataset): Edition =>
	editionOf(datasetFiles(dataset))
);

/** The CSV with its Data Package and the code lists that it refers to. */
export const wholeZip = once((dataset: Dataset): Uint8Array<ArrayBuffer> => {
	const csv = wholeCsv(dataset);
	const whole = measured(`${dataset.id}.csv`, csv);
	const descriptor = datasetPackage(
		{ ...packageInput(), edition: datasetEdition(dataset) },
		{ dataset, whole, files: datasetFiles(dataset), statements: statementsOf(dataset) }
	);
	return archive(
		new Map([
			['datapackage.json', `${JSON.stringify(descriptor, null, '\t')}\n`],
			[whole.path, csv],
			...[...listsOf(dataset)].map(
				(id) => [`codes/${id}.csv`, publishedCodesCsv(id)] as [string, string]
			)
		])
	);
});

export const WHOLE_TYPES = {
	csv: 'text/csv; charset=utf-8',
	parquet: 'application/vnd.apache.parquet',
	zip: 'application/zip'
} as const;

export type WholeForm = keyof typeof WHOLE_TYPES;

export interface WholeFile extends PublishedFile {
	readonly form: WholeForm;
	readonly mediatype: string;
}

/** A whole dataset in one of its forms. */
export const wholeFile = (dataset: Dataset, form: WholeForm): string | Uint8Array<ArrayBuffer> =>
	({ csv: wholeCsv, parquet: wholeParquet, zip: wholeZip })[form](dataset);

/** A dataset's whole files, as they are told of. */
export const wholeFiles = once((dataset: Dataset): readonly WholeFile[] =>
	(Object.keys(WHOLE_TYPES) as WholeForm[]).map((form) => ({
		...measured(`${dataset.id}/${dataset.id}.${form}`, wholeFile(dataset, form)),
		form,
		mediatype: WHOLE_TYPES[form].replace(/;.*$/, '')
	}))
);
