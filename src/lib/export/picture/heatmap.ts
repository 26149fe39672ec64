import { heatmapLayout, type PlacedHeatRow } from '#lib/charts/heatmap/layout.ts';
import type { HeatmapOptions, HeatRow } from '#lib/charts/heatmap/options.ts';
import { element, GROUND, INK, QUIET, words } from './element.ts';
import { INNER, type Drawing } from './frame.ts';
import { wrap } from './wrap.ts';

/** The tones of tokens.css on paper. */
const TONES = ['#e6e6e6', '#b3b3b3', '#7096f8', '#3460fb', '#0017c1', '#000060'];
const NAMES = 320;
const LINE = 16;
const SIZE = 13;
const LEGEND = 150;

/** The whole heatmap on paper: legend, months, and every row. */
export function heatmapDrawing(rows: readonly HeatRow[], options: HeatmapOptions): Drawing {
	const layout = heatmapLayout(rows, options);
	const width = INNER - NAMES;
	const keys = [
		...layout.tones.map(({ tone, label }) => ({
			fill: TONES[tone - 1] ?? GROUND,
			sign: '',
			label
		})),
		...(options.words.small
			? [{ fill: TONES[2] ?? GROUND, sign: '╱', label: options.words.small }]
			: []),
		{ fill: GROUND, sign: '╱', label: options.words.missing }
	];
	const perLine = Math.floor(INNER / LEGEND);
	const parts = keys.flatMap(({ fill, sign, label }, index) => {
		const [x, y] = [(index % perLine) * LEGEND, Math.floor(index / perLine) * 22];
		return [
			element('rect', { x, y: y + 2, width: 22, height: 14, fill, stroke: QUIET }),
			words(x + 5, y + 14, sign, { fill: INK, 'font-size': SIZE }),
			words(x + 28, y + 14, label, { 'font-size': SIZE })
		];
	});
	let y = Math.ceil(keys.length / perLine) * 22 + 26;
	for (const { x, label } of layout.ticks)
		parts.push(words(NAMES + (x / 100) * width, y - 8, label, { fill: QUIET, 'font-size': SIZE }));
	for (const row of layout.rows) {
		const lines = wrap(row.name, NAMES / SIZE - 1);
		const height = lines.length * LINE + 4;
		if (row.heading) y += 8;
		parts.push(
			...lines.map((line, index) =>
				words(0, y + 14 + index * LINE, line, {
					'font-size': SIZE,
					'font-weight': row.heading ? 700 : 400
				})
			),
			strip(row, y, height - 1, width / layout.columns)
		);
		y += height;
	}
	return { svg: parts.join(''), height: y + 8 };
}

const strip = (row: PlacedHeatRow, y: number, height: number, column: number): string =>
	element(
		'g',
		{ transform: `translate(${NAMES} ${y}) scale(${column} ${height})` },
		...row.runs.map(({ tone, d }) => element('path', { d, fill: TONES[tone - 1] })),
		...[
			{ d: row.small, stroke: GROUND, width: 3 },
			{ d: row.small, stroke: INK, width: 1 },
			{ d: row.missing, stroke: QUIET, width: 1 }
		].flatMap(({ d, stroke, width }) =>
			d
				? [
						element('path', {
							d,
							stroke,
							'stroke-width': width,
							'vector-effect': 'non-scaling-stroke'
						})
					]
				: []
		)
	);
