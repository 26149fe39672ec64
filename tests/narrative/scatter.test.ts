import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { finding, statements } from '#lib/narrative/finding.ts';
import { dataTable } from '#lib/narrative/kinds/list.ts';
import { dumbbellChart } from '#lib/narrative/kinds/scatter/dumbbell-chart.ts';
import { scatterChart } from '#lib/narrative/kinds/scatter/scatter-chart.ts';
import { cellAt } from '#lib/narrative/place.ts';
import { placeOf } from '#lib/narrative/pointed.ts';
import { printedWithUnit, type Scene } from '#lib/narrative/scene.ts';
import { scope } from '#lib/narrative/title.ts';
import { viewOf } from '#lib/state/choices.ts';
import { sceneOf } from '../support/scene.ts';

const ID = 'occupation-balance-scatter';
const seen = (scene: Scene, query: string): Scene => ({
	...scene,
	...viewOf(scene.figure, scene.data, new URLSearchParams(query))
});

describe('the map of occupations', () => {
	let scene: Scene;
	beforeAll(async () => {
		scene = await sceneOf(ID);
	}, 120_000);

	it('has all 73 at once, or the 11 groups, or the parts of one', () => {
		expect(scatterChart(scene).rows).toHaveLength(73);
		expect(scatterChart(seen(scene, 'level=major')).rows).toHaveLength(11);
		expect(scatterChart(seen(scene, 'within=J')).rows).toHaveLength(5);
	});

	it('counts above the line what is drawn above it', () => {
		const above = scatterChart(scene).rows.filter(({ side, small }) => side > 0 && !small);
		const [first] = statements(scene);
		expect(first?.claims).toMatchObject([
			{ kind: 'count', count: above.length, that: { above: 1 } }
		]);
		expect(first?.text).toContain(`${above.length}職業で`);
	});

	it('draws openings ÷ applicants at every bubble', () => {
		for (const { x, y, area } of scatterChart(scene).rows)
			if (y !== null) expect(y).toBeCloseTo((area ?? 0) / (x ?? 0), 9);
	});

	it('explains each value that is read of a bubble', () => {
		const table = dataTable(scene);
		for (const { id, values } of scatterChart(scene).rows)
			for (const { line, value } of values) {
				const place = placeOf(scene, table, { row: id, line });
				const cell = place && cellAt(table, place)?.cell;
				expect(cell, `${id} ${line}`).not.toBeNull();
				expect(
					cell?.value == null ? cell?.text : printedWithUnit(scene, cell.measure ?? '', cell.value),
					`${id} ${line}`
				).toBe(value);
			}
	});

	it('is read with the year before and the nation, and the nation with no other area', async () => {
		const lines = (of: Scene) =>
			new Set(scatterChart(of).rows.flatMap(({ values }) => values.map(({ line }) => line)));
		expect([...lines(scene)]).toEqual(expect.arrayContaining(['before', 'beside']));
		expect(lines(await sceneOf(ID, 'ja', '00')).has('beside')).toBe(false);
		expect(lines(seen(scene, 'time_period=2023FY')).has('before')).toBe(false);
	});

	it('leads to the page of each', () => {
		const { rows } = scatterChart(scene, (code) => `/x/${code}/`);
		for (const { id, href } of rows) expect(href).toBe(`/x/${id}/`);
	});

	it.each(LANGUAGES)('shortens names, and keeps them apart: %s', async (language) => {
		for (const query of ['', 'level=major']) {
			const { rows } = scatterChart(seen(await sceneOf(ID, language), query));
			const short = rows.map((row) => row.short);
			expect(new Set(short).size).toBe(rows.length);
			expect(short.every((one) => one.length > 1)).toBe(true);
			for (const row of rows) expect(row.name.length).toBeGreaterThanOrEqual(row.short.length);
		}
	});
});

describe('its dumbbell', () => {
	let scene: Scene;
	beforeAll(async () => {
		scene = seen(await sceneOf(ID), 'form=dumbbell');
	}, 120_000);

	it('is the gap in title, table and sentences', () => {
		expect(scene).toMatchObject({ form: 'dumbbell', measure: 'active_gap' });
		expect(scope(scene)).toContain('単位：人');
		expect(dataTable(scene).columns.map(({ title }) => title)).toContain(
			'求人と求職者の差（月平均） 全国'
		);
		expect(finding(scene)).toMatch(/求人と求職者の差（月平均）が最も大きいのは.*最も小さいのは/);
	});

	it('begins with both ends, and sorts each group by its gap', () => {
		const { rows, options } = dumbbellChart(scene);
		expect(rows).toHaveLength(73);
		const open = rows.slice(0, options.first);
		const groups = [scene.words.scatter.above, scene.words.scatter.below];
		expect([...new Set(open.map(({ group }) => group))]).toEqual(groups);
		const gap = ({ dots: [applicants, openings] }: (typeof rows)[number]) =>
			Math.abs((openings?.value ?? 0) - (applicants?.value ?? 0));
		for (const group of groups) {
			const gaps = rows.filter((row) => row.group === group).map(gap);
			expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
		}
	});
});
