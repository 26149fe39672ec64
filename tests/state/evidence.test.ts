import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ja } from '#lib/base/words/figure/ja.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { parseCsv } from '#lib/contract/csv.ts';
import { explanation } from '#lib/narrative/explanation.ts';
import { isComputed, numberIn, type Scene } from '#lib/narrative/scene.ts';
import { dataTable } from '#lib/narrative/kinds/list.ts';
import type { Row } from '#lib/query/table.ts';
import { evidence, type ReadText } from '#lib/state/evidence.ts';
import { read } from '../support/published-text.ts';
import { sceneOf } from '../support/scene.ts';
import '../support/this-data.ts';

/** The row of a file on the line given, read without the code under test. */
function onLine(path: string, line: number): Record<string, string> {
	const [header = '', ...lines] = readFileSync(`data/${path}`, 'utf8').split('\n');
	const csv = parseCsv(`${header}\n${lines[line - 2] ?? ''}\n`);
	return Object.fromEntries(csv.header.map((name, at) => [name, csv.rows[0]?.cells[at] ?? '']));
}

/** Some values of a figure, spread over its table, each with its row and measure. */
function probes(scene: Scene): { measure: string; row: Row }[] {
	const cells = dataTable(scene).rows.flatMap(({ cells }) =>
		cells.flatMap(({ measure, row, value }) =>
			measure && row && value !== null ? [{ measure, row }] : []
		)
	);
	return cells.filter((_, index) => index % Math.ceil(cells.length / 12) === 0);
}

const FIGURES = DATASETS.flatMap(({ figures }) => figures.map(({ id }) => id));

describe.each(FIGURES)('a value of %s', async (id) => {
	const scene = await sceneOf(id);

	it('stands on the line of the file that the explanation names', async () => {
		const found = probes(scene);
		expect(found.length).toBeGreaterThan(0);
		for (const { measure, row } of found) {
			const { rests } = explanation(scene, measure, row, ja.explain);
			const { file, lines } = await evidence(scene, row, read);
			for (const rest of rests) {
				const inFile = lines.flatMap(({ line }) =>
					line === null ? [] : [onLine(file.path, line)[rest] ?? '']
				);
				const known = inFile.filter((text) => text !== '').map(Number);
				const sum = known.reduce((total, value) => total + value, 0);
				expect(sum).toBe(numberIn(row, rest));
			}
			if (!isComputed(row)) {
				expect(lines).toHaveLength(1);
				const line = onLine(file.path, lines[0]?.line ?? 0);
				for (const dimension of scene.dataset.dimensions)
					expect(line[dimension]).toBe(row[dimension]);
			}
		}
	});
});

describe('what cannot be looked up', () => {
	it('is said: a file that is not there, a row that no file holds', async () => {
		const scene = await sceneOf('occupation-balance-ranking');
		const [probe] = probes(scene);
		if (!probe) throw new Error('no value');
		const absent: ReadText = (path) => Promise.reject(new Error(`${path}: HTTP 404`));
		await expect(evidence(scene, probe.row, absent)).rejects.toThrow('HTTP 404');
		await expect(evidence(scene, { ...probe.row, ref_area: '99' }, read)).rejects.toThrow('99');
	});

	it('says how many parts of a sum are not published', async () => {
		const scene = await sceneOf('occupation-balance-ranking');
		const row = scene.rows.find(isComputed);
		if (!row) throw new Error('no sum');
		const said = explanation(scene, 'active_ratio', { ...row, parts_missing: 2 }, ja.explain);
		expect(said.how.join()).toContain('2項目は値がなく');
		expect(said.rests).toEqual(['active_openings', 'active_applicants']);
	});
});
