import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import TileMap from '#lib/charts/tile-map/TileMap.svelte';
import { tileMapLayout } from '#lib/charts/tile-map/layout.ts';
import type { TileMapOptions, TileRow } from '#lib/charts/tile-map/options.ts';
import { readableHtml } from '../support/snapshot.ts';

const options: TileMapOptions = {
	formatLimit: (value) => value.toFixed(2),
	unit: '倍',
	words: {
		missing: '値なし',
		small: '母数が少ない',
		under: (to) => `${to}未満`,
		between: (from, to) => `${from}以上${to}未満`,
		over: (from) => `${from}以上`
	}
};

const tile = (id: string, value: number | null, more: Partial<TileRow> = {}): TileRow => ({
	id,
	name: id,
	column: 0,
	row: 0,
	value,
	label: value === null ? '' : value.toFixed(2),
	...more
});

const steps = (rows: readonly TileRow[]) =>
	Object.fromEntries(tileMapLayout(rows, options).tiles.map(({ id, step }) => [id, step]));

it('gives about as many tiles to each colour, the darkest to the highest', () => {
	const values = [0.77, 0.8, 0.87, 0.9, 0.96, 1, 1.1, 1.14, 1.21, 1.25];
	const all = Object.values(steps(values.map((value, index) => tile(`${index}`, value))));
	expect(all).toEqual([...all].sort());
	expect(new Set(all)).toEqual(new Set([1, 2, 3, 4]));
});

it('puts a value that equals a limit above it, as the legend says', () => {
	const rows = [1, 2, 3, 4, 5].map((value) => tile(`${value}`, value));
	expect(tileMapLayout(rows, options).legend.map(({ label }) => label)).toEqual([
		'2.00未満',
		'2.00以上3.00未満',
		'3.00以上4.00未満',
		'4.00以上'
	]);
	expect(steps(rows)).toEqual({ '1': 1, '2': 2, '3': 3, '4': 4, '5': 4 });
});

it('ends a colour where a ratio divides, if tiles lie on both sides', () => {
	const rows = [0.84, 1.1, 1.15, 1.2, 1.3, 1.5, 1.69].map((value) => tile(`${value}`, value));
	const legend = (reference: number | null) =>
		tileMapLayout(rows, { ...options, reference }).legend.map(({ label }) => label);
	expect(legend(1)).toEqual(['1.00未満', '1.00以上1.20未満', '1.20以上1.40未満', '1.40以上']);
	for (const outside of [null, 0.5, 2]) expect(legend(outside)[0]).toBe('1.10未満');
	const high = rows.slice(1);
	expect(tileMapLayout(high, { ...options, reference: 1 })).toEqual(tileMapLayout(high, options));
});

it('colours neither what is not published nor what rests on few cases', () => {
	const rows = [tile('a', 1), tile('b', null), tile('c', 40, { small: true }), tile('d', 2)];
	const found = steps(rows);
	expect([found['b'], found['c']]).toEqual([null, null]);
	expect(found['a']).toBeLessThan(found['d'] ?? 0);
});

it('has one colour and no legend where all values are alike', () => {
	const layout = tileMapLayout([tile('a', 1), tile('b', 1)], options);
	expect(layout.legend).toEqual([]);
	expect(layout.tiles.map(({ step }) => step)).toEqual([1, 1]);
});

it('is read row by row', () => {
	const rows = [
		tile('south', 1, { row: 1 }),
		tile('east', 1, { column: 1 }),
		tile('west', 1, { column: 0 })
	];
	expect(tileMapLayout(rows, options).tiles.map(({ id }) => id)).toEqual(['west', 'east', 'south']);
});

it('tile map', async () => {
	const rows = [
		tile('玉名', 0.77, { href: '/ja/areas/tamana/' }),
		tile('菊池', 1.25, { column: 1, href: '/ja/areas/kikuchi/' }),
		tile('天草', null, { row: 1 }),
		tile('水俣', 3, { column: 1, row: 1, small: true })
	];
	const name = 'tests/charts/snapshots/tile-map.html';
	const html = await readableHtml(render(TileMap, { props: { rows, options } }).body, name);
	await expect(html).toMatchFileSnapshot('./snapshots/tile-map.html');
});
