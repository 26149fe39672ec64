import { heatmapLayout, type PlacedHeatRow } from '#lib/charts/heatmap/layout.ts';
import type { HeatmapOptions, HeatRow } from '#lib/charts/heatmap/options.ts';
import { element, words } from './element.ts';
import { INNER, type Drawing } from './frame.ts';
import { heatmapLegend } from './heatmap-legend.ts';
import { smallStrokes, stroked, TONES } from './heatmap-marks.ts';
import { QUIET } from './palette.ts';
import { wrap } from './wrap.ts';

const NAMES = 320;
const LINE = 16;
const SIZE = 13;

/** The whole heatmap on paper: legend, periods, and every row. */
export function heatmapDrawing(rows: readonly HeatRow[], options: HeatmapOptions): Drawing {
	const layout = heatmapLayout(rows, options);
	const width = INNER - NAMES;
	const legend = heatmapLegend(layout.tones, options);
	const parts = [legend.svg];
	let y = legend.height + 26;
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
		...(row.small ? [smallStrokes(row.small)] : []),
		...(row.missing ? [stroked(row.missing, QUIET)] : [])
	);
