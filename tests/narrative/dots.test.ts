import { beforeAll, describe, expect, it } from 'vitest';
import { dotsChart } from '#lib/narrative/kinds/dots/dots-chart.ts';
import { finding } from '#lib/narrative/finding.ts';
import type { Scene } from '#lib/narrative/scene.ts';
import { dataTable } from '#lib/narrative/kinds/list.ts';
import { scope, subject } from '#lib/narrative/title.ts';
import { NAME } from '../support/fiction.ts';
import { sceneOf } from '../support/scene.ts';

describe('offered wages by both bases beside the nation', () => {
	let scene: Scene;
	let nation: Scene;
	beforeAll(async () => {
		scene = await sceneOf('industry-wages-bases');
		nation = await sceneOf('industry-wages-bases', 'en', '00');
	}, 120_000);

	it('has a mark for each basis and area, each with its name', () => {
		const { options } = dotsChart(scene);
		expect(options.series.map(({ name, look }) => [name, look])).toEqual([
			[`${NAME} 受理地別`, 'disc-main'],
			[`${NAME} 就業地別`, 'stroke-main'],
			['全国 受理地別', 'disc-comparison'],
			['全国 就業地別', 'stroke-comparison']
		]);
	});

	it('draws what the table prints, in the order of the first mark', () => {
		const table = dataTable(scene);
		const { rows } = dotsChart(scene);
		for (const { id, dots } of rows)
			expect(dots.map(({ label }) => label)).toEqual(
				table.rows.find(({ code }) => code === id)?.cells.map(({ text }) => text)
			);
		const first = rows.map(({ dots }) => dots[0]?.value ?? -Infinity);
		expect(first).toEqual([...first].sort((a, b) => b - a));
		expect(rows.map(({ id }) => id)).not.toContain('_T');
	});

	it('says by name of their basis how many lie below the nation, and every mark of the total', () => {
		const total = dataTable(scene).rows.find(({ code }) => code === '_T');
		expect(finding(scene)).toMatch(/^受理地別：.*求人賃金が全国を下回るのは/);
		for (const { text } of total?.cells ?? []) expect(finding(scene)).toContain(`（${text}千円）`);
		expect(scope(scene)).not.toContain('受理地別');
	});

	it('sets the nation beside nothing', () => {
		expect(dataTable(nation).columns.map(({ title }) => title)).toEqual([
			'Offered wage Japan, by place of reception',
			'Offered wage Japan, by place of work'
		]);
	});
});

describe('offered wages of occupations beside the nation', () => {
	let scene: Scene;
	beforeAll(async () => {
		scene = await sceneOf('occupation-wages-beside');
	}, 120_000);

	it('has a mark for each area', () => {
		const { options } = dotsChart(scene);
		expect(options.series.map(({ name, look }) => [name, look])).toEqual([
			[NAME, 'disc-main'],
			['全国', 'disc-comparison']
		]);
	});

	it('counts what is printed less, and names the furthest', () => {
		const { rows } = dotsChart(scene);
		const apart = rows
			.filter(({ note }) => note === undefined)
			.map(({ name, dots: [here, there] }) => ({
				name,
				by: (here?.value ?? NaN) - (there?.value ?? NaN)
			}))
			.filter(({ by }) => !Number.isNaN(by));
		const below = apart.filter(({ by }) => by < 0);
		const least = Math.min(...below.map(({ by }) => by));
		expect(below.length).toBeGreaterThan(0);
		expect(finding(scene)).toContain(`全国を下回るのは${below.length}職業`);
		for (const { name } of below.filter(({ by }) => by === least))
			expect(finding(scene)).toContain(`${name}（−${-least}千円）`);
	});

	it('says what is highest where there is nothing beside', async () => {
		expect(finding(await sceneOf('occupation-wages-beside', 'ja', '00'))).toMatch(
			/求人賃金が(最も)?高いのは/
		);
	});

	it('promises no comparison where there is nothing beside', async () => {
		expect(subject(scene)).toContain('全国との比較');
		for (const id of ['occupation-wages-beside', 'industry-wages-bases'])
			for (const [language, word] of [
				['ja', '全国との比較'],
				['en', 'beside Japan'],
				['zh-Hant', '與全國比較']
			] as const)
				expect(subject(await sceneOf(id, language, '00')), id).not.toContain(word);
	});
});
