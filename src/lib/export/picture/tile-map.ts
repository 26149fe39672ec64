import { tileMapLayout, type PlacedTile } from '#lib/charts/tile-map/layout.ts';
import type { TileMapOptions, TileRow } from '#lib/charts/tile-map/options.ts';
import { element, words } from './element.ts';
import { INNER, type Drawing } from './frame.ts';
import { colour, GROUND, INK, QUIET } from './palette.ts';
import { wrap } from './wrap.ts';

/** The steps of charts/tile-map/steps.css on paper, and the words on each. */
const STEPS = [INK, INK, INK, GROUND].map((ink, index) => ({
	ground: colour(`step-${index + 1}`),
	ink
}));
const PLAIN = { ground: GROUND, ink: INK };
const TILE = 112;
const GAP = 4;
const PAD = 10;
const LEGEND = { gap: 40, line: 24, leading: 18, size: 13 };

interface Line {
	readonly text: string;
	readonly size: number;
	readonly weight?: number;
}

/** What a tile says, from the top: its name, its value, and why there is none or it is a weak one. */
const linesOf = (tile: PlacedTile, said: TileMapOptions['words']): Line[] => [
	...wrap(tile.name, TILE / 13).map((text) => ({ text, size: 13 })),
	...(tile.value === null ? [] : [{ text: tile.label, size: 19, weight: 700 }]),
	...(tile.value === null ? wrap(tile.absent ?? said.missing, TILE / 12) : []).map(note),
	...(tile.small ? wrap(said.small, TILE / 12) : []).map(note)
];

const note = (text: string): Line => ({ text, size: 11 });

const LEADING = 1.3;
const heightOf = (lines: readonly Line[]): number =>
	lines.reduce((sum, { size }) => sum + size * LEADING, 0);

/** The map of tiles on paper, its legend beside it: all tiles are as tall as the fullest needs. */
export function tileMapDrawing(rows: readonly TileRow[], options: TileMapOptions): Drawing {
	const layout = tileMapLayout(rows, options);
	const tiles = layout.tiles.map((tile) => ({ tile, lines: linesOf(tile, options.words) }));
	const height = Math.ceil(Math.max(64, ...tiles.map(({ lines }) => heightOf(lines) + PAD)));
	const left = layout.columns * (TILE + GAP) + LEGEND.gap;
	const legend = legendDrawing(layout.legend, options.unit, INNER - left);
	return {
		svg: [
			...tiles.map(({ tile, lines }) =>
				element(
					'g',
					{ transform: `translate(${tile.column * (TILE + GAP)} ${tile.row * (height + GAP)})` },
					tileDrawing(tile, lines, height)
				)
			),
			element('g', { transform: `translate(${left} 0)` }, legend.svg)
		].join(''),
		height: Math.max(layout.rows * (height + GAP), legend.height)
	};
}

function tileDrawing(tile: PlacedTile, lines: readonly Line[], height: number): string {
	const { ground, ink } = STEPS[(tile.step ?? 0) - 1] ?? PLAIN;
	let y = (height - heightOf(lines)) / 2;
	return [
		element('rect', {
			x: 0.5,
			y: 0.5,
			width: TILE - 1,
			height: height - 1,
			rx: 4,
			fill: ground,
			stroke: QUIET,
			...(tile.small ? { 'stroke-dasharray': '4 3' } : {})
		}),
		...lines.map(({ text, size, weight }) => {
			y += size * LEADING;
			return words(TILE / 2, y - size * 0.3, text, {
				'text-anchor': 'middle',
				'font-size': size,
				'font-weight': weight,
				fill: ink
			});
		})
	].join('');
}

/** The unit, and what each colour stands for. */
function legendDrawing(
	legend: readonly { readonly step: number; readonly label: string }[],
	unit: string,
	width: number
): Drawing {
	const heading = wrap(unit, width / LEGEND.size);
	const top = heading.length * LEGEND.leading + 6;
	const svg = [
		...heading.map((line, index) =>
			words(0, 14 + index * LEGEND.leading, line, { fill: QUIET, 'font-size': LEGEND.size })
		),
		...legend.flatMap(({ step, label }, index) => {
			const y = top + index * LEGEND.line;
			const { ground } = STEPS[step - 1] ?? PLAIN;
			return [
				element('rect', {
					x: 0.5,
					y: y + 1.5,
					width: 28,
					height: 16,
					fill: ground,
					stroke: QUIET
				}),
				words(38, y + 14, label, { 'font-size': LEGEND.size })
			];
		})
	].join('');
	return { svg, height: top + legend.length * LEGEND.line };
}
