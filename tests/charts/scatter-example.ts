import type { ScatterOptions, ScatterRow } from '#lib/charts/scatter/options.ts';

export const scatterOptions: ScatterOptions = {
	x: { title: '求職者［人］', format: String },
	y: { title: '倍率［倍］', format: String },
	area: { title: '円の面積：求人', format: (value) => `${value}人` },
	reference: { value: 1, label: '1.00' },
	words: {
		reading: '円を指す',
		open: 'ページへ',
		small: '母数が少ない',
		edge: '縁は目盛りの外',
		unplaced: (names) => `図にない：${names}`,
		above: '求人が多い',
		below: '求職者が多い',
		list: (names) => names.join('、')
	}
};

export const scatterRow = (
	id: string,
	x: number | null,
	y: number | null,
	more: Partial<ScatterRow> = {}
): ScatterRow => ({
	id,
	name: `${id}従事者`,
	short: id,
	x,
	y,
	area: x === null || y === null ? null : x * y,
	side: y === null ? 0 : (Math.sign(y - 1) as -1 | 0 | 1),
	small: false,
	values: [
		{ line: 'x', name: '求職者', value: `${x}人` },
		{ line: 'y', name: '倍率', value: `${y}倍` }
	],
	...more
});
