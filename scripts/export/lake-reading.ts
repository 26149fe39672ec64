interface Column {
	readonly name: string;
	readonly type: 'string' | 'double' | 'integer';
}

type Types = Readonly<Record<Column['type'], string>>;

const SQL: Types = { string: 'VARCHAR', double: 'DOUBLE', integer: 'INTEGER' };
const SPARK: Types = { string: 'STRING', double: 'DOUBLE', integer: 'INT' };
const BIGQUERY: Types = { string: 'STRING', double: 'FLOAT64', integer: 'INT64' };
const CLICKHOUSE: Types = {
	string: 'Nullable(String)',
	double: 'Nullable(Float64)',
	integer: 'Int32'
};

const list = (columns: readonly Column[], types: Types): string =>
	columns.map(({ name, type }) => `${name} ${types[type]}`).join(', ');

/**
 * How each engine is told the types of what stands in the paths: left to guess, all of them take
 * ref_area=00 for the number 0. LAKE is where the folder lies; in BigQuery and Trino in a bucket.
 */
export function readingOf(
	id: string,
	columns: readonly Column[],
	partitions: readonly Column[]
): Readonly<Record<string, string>> {
	const table = id.replaceAll('-', '_');
	const hive = partitions.map(({ name, type }) => `'${name}': ${SQL[type]}`).join(', ');
	const names = partitions.map(({ name }) => `'${name}'`).join(', ');
	const fromPath = partitions
		.map(({ name, type }) => {
			const found = `extract(_path, '/${name}=([^/]+)/')`;
			return `${type === 'integer' ? `toInt32(${found})` : found} AS ${name}`;
		})
		.join(', ');
	return {
		duckdb: `SELECT * FROM read_parquet('LAKE/${id}/**/*.parquet', hive_partitioning = true, hive_types = {${hive}})`,
		spark: `spark.read.schema("${list([...columns, ...partitions], SPARK)}").option("basePath", "LAKE/${id}").parquet("LAKE/${id}")`,
		trino: `CREATE TABLE ${table} (${list([...columns, ...partitions], SQL)}) WITH (external_location = 'LAKE/${id}', format = 'PARQUET', partitioned_by = ARRAY[${names}]); CALL system.sync_partition_metadata(CURRENT_SCHEMA, '${table}', 'ADD')`,
		bigquery: `CREATE EXTERNAL TABLE ${table} (${list(columns, BIGQUERY)}) WITH PARTITION COLUMNS (${list(partitions, BIGQUERY)}) OPTIONS (format = 'PARQUET', uris = ['LAKE/${id}/*'], hive_partition_uri_prefix = 'LAKE/${id}')`,
		clickhouse: `SELECT *, ${fromPath} FROM file('LAKE/${id}/**/*.parquet', Parquet, '${list(columns, CLICKHOUSE)}')`
	};
}
