import type { ColumnType, TypedColumn } from './columns.ts';

export type SnippetTool =
	'curl' | 'pandas' | 'polars' | 'r' | 'duckdb' | 'javascript' | 'power-query';

export interface Snippet {
	readonly tool: SnippetTool;
	/** How the tool calls itself. */
	readonly title: string;
	readonly code: string;
}

export interface SnippetInput {
	readonly id: string;
	readonly columns: readonly TypedColumn[];
	/** The whole address of the CSV; null where it is not known, for a file beside the program. */
	readonly address: string | null;
	/** One line on what the table is, which goes along with its rows. */
	readonly about: string;
}

type Types = Readonly<Record<ColumnType, string>>;

const PANDAS: Types = { text: '"string"', integer: '"Int64"', number: '"Float64"' };
const POLARS: Types = { text: 'pl.String', integer: 'pl.Int64', number: 'pl.Float64' };
const R: Types = { text: 'col_character()', integer: 'col_double()', number: 'col_double()' };
const SQL: Types = { text: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE' };
const M: Types = { text: 'type text', integer: 'Int64.Type', number: 'type number' };

/** One line for each column. */
const lines = (
	columns: readonly TypedColumn[],
	line: (name: string, type: ColumnType) => string,
	indent: string
): string => columns.map(({ name, type }) => `${indent}${line(name, type)}`).join(',\n');

const pandas = (from: string, columns: readonly TypedColumn[]): string => `import pandas as pd

df = pd.read_csv(
    "${from}",
    dtype={
${lines(columns, (name, type) => `"${name}": ${PANDAS[type]}`, '        ')},
    },
    keep_default_na=False,
    na_values=[""],
)`;

const polars = (from: string, columns: readonly TypedColumn[]): string => `import polars as pl

df = pl.read_csv(
    "${from}",
    schema={
${lines(columns, (name, type) => `"${name}": ${POLARS[type]}`, '        ')},
    },
)`;

const r = (from: string, columns: readonly TypedColumn[]): string => `library(readr)

df <- read_csv(
  "${from}",
  col_types = cols(
${lines(columns, (name, type) => `${name} = ${R[type]}`, '    ')}
  ),
  na = ""
)`;

const duckdb = (from: string, columns: readonly TypedColumn[]): string => `SELECT *
FROM read_csv(
  '${from}',
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
${lines(columns, (name, type) => `'${name}': '${SQL[type]}'`, '    ')}
  }
);`;

/** A cell in quotation marks may hold commas, line ends and doubled quotation marks. */
const CELLS = String.raw`/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g`;

const javascript = (
	from: string,
	columns: readonly TypedColumn[]
): string => `const text = await (await fetch('${from}')).text();
const numbers = new Set(${JSON.stringify(
	columns.filter(({ type }) => type !== 'text').map(({ name }) => name)
)});
const table = [[]];
for (const [, quoted, plain, end] of text.matchAll(${CELLS})) {
  table.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
  if (end === '\\n') table.push([]);
}
const [header, ...cells] = table.slice(0, -1);
const value = (name, cell) => (cell === '' ? null : numbers.has(name) ? Number(cell) : cell);
const rows = cells.map((row) =>
  Object.fromEntries(header.map((name, at) => [name, value(name, row[at])]))
);`;

const powerQuery = (from: string, columns: readonly TypedColumn[]): string => `let
  Source = Csv.Document(
    Web.Contents("${from}"),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  Headers = Table.PromoteHeaders(Source, [PromoteAllScalars = false]),
  Empty = Table.ReplaceValue(Headers, "", null, Replacer.ReplaceValue, Table.ColumnNames(Headers)),
  Typed = Table.TransformColumnTypes(
    Empty,
    {
${lines(columns, (name, type) => `{"${name}", ${M[type]}}`, '      ')}
    },
    "en-US"
  )
in
  Typed`;

/**
 * How a dataset is read with the types of its columns, so that 00 stays "00" and an empty cell is
 * no value. What fetches by itself is left out while the address is not known.
 */
export function snippets({ id, columns, address, about }: SnippetInput): Snippet[] {
	const from = address ?? `${id}.csv`;
	const snippet = (tool: SnippetTool, title: string, sign: string, code: string): Snippet => ({
		tool,
		title,
		code: `${sign} ${about}\n${code}`
	});
	const read = [
		snippet('pandas', 'Python (pandas)', '#', pandas(from, columns)),
		snippet('polars', 'Python (Polars)', '#', polars(from, columns)),
		snippet('r', 'R (readr)', '#', r(from, columns)),
		snippet('duckdb', 'DuckDB', '--', duckdb(from, columns))
	];
	if (address === null) return read;
	return [
		snippet('curl', 'curl', '#', `curl -fLO "${address}"`),
		...read,
		snippet('javascript', 'JavaScript', '//', javascript(address, columns)),
		snippet('power-query', 'Excel (Power Query)', '//', powerQuery(address, columns))
	];
}
