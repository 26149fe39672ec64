import type { Dataset } from '#lib/catalogue/dataset.ts';
import { parsePeriod, yearOf } from '#lib/base/period.ts';
import { typedColumns, type TypedColumn } from '#lib/export/columns.ts';
import { parquetBytes } from '#lib/export/parquet.ts';
import { measured, packageInput } from '#lib/server/data/package-input.ts';
import { publishedDatasets } from '#lib/server/data/published-datasets.ts';
import { isSample } from '#lib/server/data/published.ts';
import { datasetEdition, fileMetadata, wholeRows } from '#lib/server/data/whole.ts';
import { writeFolder, type Write, type Written } from './folder.ts';
import { readingOf } from './lake-reading.ts';

const AREA = 'ref_area';
const YEAR = 'year';

/**
 * Writes what is public as a lake: `<dataset>/ref_area=<code>/year=<yyyy>/data.parquet`, or by the
 * year alone where a dataset knows no areas, and a manifest of all files. What stands in the path
 * does not stand in the file: BigQuery and Trino refuse it there.
 * @returns null where the folder is there and not empty
 */
export const exportLake = (folder: string): Written | null =>
	writeFolder(folder, (write) => {
		const { edition, site } = packageInput();
		const datasets = publishedDatasets().map((one) => writeDataset(one, write));
		const manifest = {
			title: site.name,
			version: edition.version,
			...(edition.created ? { created: edition.created } : {}),
			layout: 'hive',
			format: 'parquet',
			datasets
		};
		write('manifest.json', `${JSON.stringify(manifest, null, '\t')}\n`);
	});

type Row = readonly string[];

function writeDataset(dataset: Dataset, write: Write) {
	const sample = isSample(dataset);
	const columns = typedColumns(dataset, sample);
	const area = columns.findIndex(({ name }) => name === AREA);
	const inFiles = columns.filter((_, at) => at !== area);
	const metadata = fileMetadata(dataset);
	const files = [...parts(dataset.id, columns, area)].map(([folder, rows]) => {
		const cells = area < 0 ? rows : rows.map((row) => row.toSpliced(area, 1));
		const bytes = parquetBytes(inFiles, cells, metadata);
		const path = `${dataset.id}/${folder}/data.parquet`;
		write(path, bytes);
		return { ...measured(path, bytes), rows: rows.length };
	});
	const partitions = [
		...(area < 0 ? [] : [{ name: AREA, type: 'string' as const }]),
		{ name: YEAR, type: 'integer' as const }
	];
	const stored = inFiles.map(({ name, type }) => ({
		name,
		type: type === 'text' ? ('string' as const) : ('double' as const)
	}));
	return {
		id: dataset.id,
		title: dataset.title,
		scope: dataset.scope,
		sample,
		version: datasetEdition(dataset).version,
		partitions,
		columns: stored,
		rows: files.reduce((sum, { rows }) => sum + rows, 0),
		bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
		read: readingOf(dataset.id, stored, partitions),
		files
	};

	/** The rows of each folder, in the order of the dataset. */
	function parts(id: string, all: readonly TypedColumn[], at: number): Map<string, Row[]> {
		const period = all.findIndex(({ name }) => name === 'time_period');
		const found = new Map<string, Row[]>();
		for (const row of wholeRows(dataset)) {
			const parsed = parsePeriod(row[period] ?? '');
			if (!parsed) throw new RangeError(`${id}: ${row[period]} is no period`);
			const year = `${YEAR}=${yearOf(parsed)}`;
			const folder = at < 0 ? year : `${AREA}=${encodeURIComponent(row[at] ?? '')}/${year}`;
			const rows = found.get(folder);
			if (rows) rows.push(row);
			else found.set(folder, [row]);
		}
		return found;
	}
}
