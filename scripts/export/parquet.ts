import { parquetWriteBuffer } from 'hyparquet-writer';
import { columnsOf, storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { SAMPLE_COLUMN, SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import { parseCsv } from '#lib/contract/csv.ts';
import { codes } from '#lib/server/data/codes.ts';
import { datasetCsv, isSample, publishedFiles } from '#lib/server/data/published.ts';

/**
 * All published rows of a dataset as one Parquet file: measures DOUBLE, the rest text, an empty
 * cell null; title, scope, source and licence in the file's own metadata; made-up rows marked.
 */
export function parquetOf(dataset: Dataset): Uint8Array {
	const { header, rows } = parseCsv(datasetCsv(dataset));
	const measures = new Set(storedMeasures(dataset));
	const isNumber = (name: string) =>
		measures.has(name) || dataset.attributes[name]?.type === 'integer';
	const sample = isSample(dataset);
	const columns = columnsOf(dataset).map((name) => {
		const at = header.indexOf(name);
		const cells = rows.map(({ cells: row }) => row[at] ?? '');
		return isNumber(name)
			? { name, data: cells.map((cell) => (cell === '' ? null : Number(cell))), type: DOUBLE }
			: { name, data: cells.map((cell) => cell || null), type: STRING };
	});
	const mark = { name: SAMPLE_COLUMN, data: rows.map(() => SAMPLE_MARK), type: STRING };
	const files = publishedFiles(dataset);
	const sources = files.map(({ source }) => codes('source').get(source)?.names.ja ?? source);
	return new Uint8Array(
		parquetWriteBuffer({
			columnData: sample ? [...columns, mark] : columns,
			kvMetadata: [
				{ key: 'title', value: `${sample ? `【${SAMPLE_MARK}】` : ''}${dataset.title.ja}` },
				{ key: 'scope', value: dataset.scope.ja },
				{ key: 'source', value: [...new Set(sources)].join('; ') },
				{ key: 'licence', value: [...new Set(files.map(({ licence }) => licence))].join('; ') }
			]
		})
	);
}

const DOUBLE = 'DOUBLE' as const;
const STRING = 'STRING' as const;
