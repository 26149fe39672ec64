import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataset } from '#lib/catalogue/list.ts';
import { typedColumns } from '#lib/export/columns.ts';
import { snippets, type SnippetTool } from '#lib/export/snippets.ts';
import { parsePublished } from '#lib/contract/published-csv.ts';
import { publishedDatasets } from '#lib/server/data/published-datasets.ts';
import { isSample } from '#lib/server/data/published.ts';
import { wholeCsv } from '#lib/server/data/whole.ts';
import { duckdb } from '../support/duckdb.ts';
import '../support/this-data.ts';

/** With areas whose codes begin with 0, with a hole, and with texts in quotation marks. */
const TRIED = ['prefecture-ratios', 'occupation-balance', 'semiconductor-listings'];

const home = mkdtempSync(join(tmpdir(), 'snippets-'));
let server: Server;
let origin = '';

beforeAll(async () => {
	for (const one of publishedDatasets()) writeFileSync(join(home, `${one.id}.csv`), wholeCsv(one));
	server = createServer((request, response) => {
		response.setHeader('content-type', 'text/csv; charset=utf-8');
		response.end(readFileSync(join(home, (request.url ?? '').slice(1))));
	});
	await new Promise<void>((listening) => server.listen(0, listening));
	origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.close();
	rmSync(home, { recursive: true, force: true });
});

function snippet(id: string, tool: SnippetTool, address: string | null): string {
	const one = dataset(id);
	const columns = typedColumns(one, isSample(one));
	const found = snippets({ id, columns, address, about: one.title.ja }).find(
		(candidate) => candidate.tool === tool
	);
	if (!found) throw new Error(`no ${tool}`);
	return found.code;
}

const published = (id: string) => {
	// As the file has it: texts that a spreadsheet would run keep their sign.
	const { header, rows } = parsePublished(wholeCsv(dataset(id)));
	return { header, rows: rows.map(({ cells }) => cells) };
};

/** How many rows, how many values each column lacks, and which areas there are. */
function measured(id: string) {
	const { header, rows } = published(id);
	const area = header.indexOf('ref_area');
	return {
		rows: rows.length,
		empty: header.map((_, at) => rows.filter((cells) => (cells[at] ?? '') === '').length),
		areas: [...new Set(area < 0 ? [] : rows.map((cells) => cells[area] ?? ''))].sort()
	};
}

describe('a snippet', () => {
	it.each(publishedDatasets().map(({ id }) => id))('DuckDB reads %s', async (id) => {
		const database = await duckdb();
		const code = snippet(id, 'duckdb', null).replace(`'${id}.csv'`, `'${join(home, `${id}.csv`)}'`);
		const sql = code.replace(/;\s*$/, '').replace(/^--.*\n/, '');
		const { header } = published(id);
		const { rows, empty, areas } = measured(id);
		const counts = header.map((name) => `count(*) - count("${name}")`);
		const [found] = await database.rows(`SELECT count(*), ${counts.join(', ')} FROM (${sql})`);
		expect(found).toEqual([rows, ...empty]);
		if (areas.length > 0) {
			const codes = await database.rows(`SELECT DISTINCT ref_area FROM (${sql}) ORDER BY 1`);
			expect(codes.flat()).toEqual(areas);
		}
		database.close();
	});

	it.each(TRIED)('JavaScript reads %s from a server', async (id) => {
		const code = snippet(id, 'javascript', `${origin}/${id}.csv`);
		const run = new Function(`return (async () => { ${code}\nreturn rows; })();`) as () => Promise<
			Record<string, unknown>[]
		>;
		const rows = await run();
		const { header } = published(id);
		const { rows: count, empty, areas } = measured(id);
		expect(rows).toHaveLength(count);
		expect(header.map((name) => rows.filter((row) => row[name] === null).length)).toEqual(empty);
		if (areas.length > 0)
			expect([...new Set(rows.map((row) => row['ref_area']))].sort()).toEqual(areas);
		expect(Object.keys(rows[0] ?? {})).toEqual(header);
	});

	const has = (command: string, ...args: readonly string[]): boolean =>
		spawnSync(command, args, { stdio: 'ignore' }).status === 0;

	/** What each program says of a table: rows, what each column lacks, the areas. */
	const SAYING = {
		pandas: `print(len(df), *df.isna().sum().tolist(), *(sorted(set(df["ref_area"])) if "ref_area" in df else []))`,
		polars: `print(len(df), *[df[one].null_count() for one in df.columns], *(sorted(set(df["ref_area"])) if "ref_area" in df.columns else []))`,
		r: `cat(nrow(df), sapply(df, function(one) sum(is.na(one))), if ("ref_area" %in% names(df)) sort(unique(df$ref_area), method = "radix"), "\n")`
	} as const;
	// What is not on the machine cannot be run: the name of the skipped test says so.
	const PROGRAMS = [
		['pandas', 'python3', '-c', 'import pandas'],
		['polars', 'python3', '-c', 'import polars'],
		['r', 'Rscript', '-e', 'library(readr)']
	] as const;
	for (const [tool, command, flag, needs] of PROGRAMS)
		it.skipIf(!has(command, flag, needs))(
			`${tool} reads every dataset (skipped where the machine has none)`,
			() => {
				const ids = publishedDatasets().map(({ id }) => id);
				const code = ids.flatMap((id) => [snippet(id, tool, null), SAYING[tool]]).join('\n');
				const file = join(home, `read-${tool}`);
				writeFileSync(file, code);
				const said = execFileSync(command, [file], {
					cwd: home,
					stdio: ['ignore', 'pipe', 'ignore']
				});
				const expected = ids.map((id) => {
					const { rows, empty, areas } = measured(id);
					return [rows, ...empty, ...areas].join(' ');
				});
				expect(
					said
						.toString()
						.trim()
						.split(/ *\r?\n/)
				).toEqual(expected);
			}
		);

	it.skipIf(!has('curl', '--version'))(
		'curl saves the file (skipped where there is none)',
		async () => {
			const folder = mkdtempSync(join(tmpdir(), 'curl-'));
			const code = snippet('office-ratios', 'curl', `${origin}/office-ratios.csv`);
			const { execFile } = await import('node:child_process');
			await new Promise((done) => execFile('sh', ['-c', code], { cwd: folder }, done));
			expect(readFileSync(join(folder, 'office-ratios.csv'), 'utf8')).toBe(
				wholeCsv(dataset('office-ratios'))
			);
			rmSync(folder, { recursive: true, force: true });
		}
	);

	it('of Power Query names the type of every column, and of codes text', () => {
		const code = snippet('prefecture-ratios', 'power-query', `${origin}/a.csv`);
		const { header } = published('prefecture-ratios');
		for (const name of header) expect(code).toMatch(new RegExp(`\\{"${name}", \\S+`));
		expect(code).toContain('{"ref_area", type text}');
		expect([...code].filter((sign) => sign === '(').length).toBe(
			[...code].filter((sign) => sign === ')').length
		);
	});

	it('that fetches is not shown while the address is not known', () => {
		const one = dataset('prefecture-ratios');
		const columns = typedColumns(one, false);
		const tools = snippets({ id: one.id, columns, address: null, about: '' }).map((s) => s.tool);
		expect(tools).toEqual(['pandas', 'polars', 'r', 'duckdb']);
	});
});
