import { isDense, tileMapLayout, type PlacedTile } from '#lib/charts/tile-map/layout.ts';
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
const GAP = 4;
const PAD = 10;

/** How large tiles and their words are; of a whole country both are small, and the legend stands below. */
interface Size {
	readonly tile: number;
	readonly least: number;
	readonly name: number;
	readonly value: number;
	readonly note: number;
}

const ROOMY: Size = { tile: 112, least: 64, name: 13, value: 19, note: 11 };
const DENSE: Size = { tile: 56, least: 40, name: 11, value: 12, note: 9 };
const LEGEND = { gap: 40, line: 24, leading: 18, size: 13 };

interface Line {
	readonly text: string;
	readonly size: number;
	readonly weight?: number;
}

/** What a tile says, from the top: its name, its value, and why there is none or it is a weak one. */
const linesOf = (tile: PlacedTile, said: TileMapOptions['words'], size: Size): Line[] => [
	...wrap(tile.name, size.tile / size.name).map((text) => ({ text, size: size.name })),
	...(tile.value === null ? [] : [{ text: tile.label, size: size.value, weight: 700 }]),
	...[
		...(tile.value === null ? [tile.absent ?? said.missing] : []),
		...(tile.small ? [said.small] : [])
	]
		.flatMap((text) => wrap(text, size.tile / (size.note + 1)))
		.map((text) => ({ text, size: size.note }))
];

const LEADING = 1.3;
const heightOf = (lines: readonly Line[]): number =>
	lines.reduce((sum, { size }) => sum + size * LEADING, 0);

/** The map of tiles on paper, its legend beside it: all tiles are as tall as the fullest needs. */
export function tileMapDrawing(rows: readonly TileRow[], options: TileMapOptions): Drawing {
	const layout = tileMapLayout(rows, options);
	const dense = isDense(layout);
	const size = dense ? DENSE : ROOMY;
	const tiles = layout.tiles.map((tile) => ({ tile, lines: linesOf(tile, options.words, size) }));
	const height = Math.ceil(
		Math.max(size.least, ...tiles.map(({ lines }) => heightOf(lines) + PAD))
	);
	const [width, below] = [layout.columns * (size.tile + GAP), layout.rows * (height + GAP)];
	const at = dense ? { x: 0, y: below + GAP } : { x: width + LEGEND.gap, y: 0 };
	const legend = legendDrawing(layout.legend, options.unit, INNER - at.x);
	return {
		svg: [
			...tiles.map(({ tile, lines }) =>
				element(
					'g',
					{
						transform: `translate(${tile.column * (size.tile + GAP)} ${tile.row * (height + GAP)})`
					},
					tileDrawing(tile, lines, size.tile, height)
				)
			),
			element('g', { transform: `translate(${at.x} ${at.y})` }, legend.svg)
		].join(''),
		height: Math.max(below, at.y + legend.height)
	};
}

function tileDrawing(
	tile: PlacedTile,
	lines: readonly Line[],
	width: number,
	height: number
): string {
	const { ground, ink } = STEPS[(tile.step ?? 0) - 1] ?? PLAIN;
	let y = (height - heightOf(lines)) / 2;
	return [
		element('rect', {
			x: 0.5,
			y: 0.5,
			width: width - 1,
			height: height - 1,
			rx: 4,
			fill: ground,
			stroke: tile.emphasis ? INK : QUIET,
			...(tile.emphasis ? { 'stroke-width': 3 } : {}),
			...(tile.small ? { 'stroke-dasharray': '4 3' } : {})
		}),
		...lines.map(({ text, size, weight }) => {
			y += size * LEADING;
			return words(width / 2, y - size * 0.3, text, {
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
