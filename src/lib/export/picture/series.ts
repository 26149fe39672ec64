import { escapeMarkup } from '#lib/base/escape.ts';
import type { Language } from '#lib/base/language.ts';
import { punctuation } from '#lib/base/punctuation.ts';
import type { LineStyle } from '#lib/charts/line-style.ts';
import type { Series } from '#lib/charts/series.ts';
import { timeSeriesLayout, type TimeSeriesLayout } from '#lib/charts/time-series/layout.ts';
import type { TimeSeriesOptions } from '#lib/charts/time-series/options.ts';
import { GLYPHS } from '#lib/charts/glyphs.ts';
import { textWidth } from '#lib/charts/text-width.ts';
import { element, words } from './element.ts';
import { INNER, type Drawing } from './frame.ts';
import { ACCENT, colour, GROUND, INK, QUIET, RULE } from './palette.ts';
import { wrap } from './wrap.ts';

const HEIGHT = 340;
const LEFT = 64;
const RIGHT = 190;
const TOP = 30;
const PLOT = INNER - LEFT - RIGHT;

/** The strokes of charts/marks.css in the colours of paper. */
const STROKES: Readonly<Record<LineStyle, Readonly<Record<string, string | number>>>> = {
	'main-1': { stroke: ACCENT, 'stroke-width': 2.75 },
	'main-2': { stroke: INK, 'stroke-width': 2.25, 'stroke-dasharray': '10 5' },
	'main-3': { stroke: INK, 'stroke-width': 1.5 },
	'comparison-1': { stroke: QUIET, 'stroke-width': 1.75, 'stroke-dasharray': '5 4' },
	'comparison-2': {
		stroke: colour('comparison-2'),
		'stroke-width': 1.75,
		'stroke-dasharray': '0.1 4'
	},
	'comparison-3': {
		stroke: colour('comparison-3'),
		'stroke-width': 1.75,
		'stroke-dasharray': '9 4 0.1 4'
	},
	'earlier-1': { stroke: QUIET, 'stroke-width': 1.75, 'stroke-dasharray': '5 4' },
	'earlier-2': {
		stroke: colour('control-border'),
		'stroke-width': 1.75,
		'stroke-dasharray': '0.1 4'
	},
	near: { stroke: QUIET, 'stroke-width': 1.25 },
	far: { stroke: RULE, 'stroke-width': 1 }
};

const x = (percent: number): number => LEFT + (percent / 100) * PLOT;
const y = (percent: number): number => TOP + (percent / 100) * HEIGHT;

/** The lines of a time series with axes, breaks, references and the names at their ends. */
export function seriesDrawing(series: readonly Series[], options: TimeSeriesOptions): Drawing {
	const layout = timeSeriesLayout(series, options);
	const parts = [
		words(0, 14, options.unit ?? '', { fill: QUIET, 'font-size': 13 }),
		...axes(layout),
		...layout.references.flatMap(({ y: at, label }) => [
			element('line', { x1: x(0), x2: x(100), y1: y(at), y2: y(at), stroke: QUIET }),
			words(x(0) + 6, y(at) - 5, label, { fill: QUIET, 'font-size': 12 })
		]),
		...steps(layout),
		...upright(layout),
		...rug(layout),
		...layout.tails.map(({ from, y: at }) =>
			element('line', {
				x1: x(from),
				x2: x(100),
				y1: y(at),
				y2: y(at),
				stroke: colour('control-border'),
				'stroke-dasharray': '1 5'
			})
		),
		...lines(layout),
		...layout.marked.map(({ x: left, y: top, status }) => glyph(x(left), y(top), status)),
		...endLabels(layout, options.language)
	];
	const key = keyLine(layout, options);
	return { svg: parts.join('') + key, height: TOP + HEIGHT + (key ? 70 : 44) };
}

const glyph = (left: number, top: number, status: string): string =>
	element('path', {
		d: GLYPHS[status],
		transform: `translate(${left.toFixed(1)} ${top.toFixed(1)})`,
		fill: GROUND,
		stroke: INK,
		'stroke-width': 1.75
	});

/** Breaks and dated marks, their words within the plot on the roomier side. */
const upright = ({ uprights }: TimeSeriesLayout): string[] => {
	let top = TOP + 12;
	return uprights.flatMap(({ x: at, label, side }) => {
		const room = (side === 'start' ? 100 - at : at) / 100;
		const lines = wrap(label, (room * PLOT - 8) / 12);
		const said = lines.map((line, index) =>
			words(x(at) + (side === 'start' ? 4 : -4), top + index * 16, line, {
				'text-anchor': side,
				'font-size': 12
			})
		);
		top += lines.length * 16;
		return [
			element('line', {
				x1: x(at),
				x2: x(at),
				y1: TOP,
				y2: TOP + HEIGHT,
				stroke: INK,
				'stroke-dasharray': '3 3'
			}),
			...said
		];
	});
};

/** Short strokes for the periods in which the main line has no value. */
const rug = ({ gaps }: TimeSeriesLayout): string[] =>
	gaps.length === 0
		? []
		: [
				element('path', {
					d: gaps.map((at) => `M${x(at).toFixed(1)},${y(100)}v-7`).join(''),
					stroke: QUIET
				})
			];

/** The marks that are there, below the axis. */
function keyLine(layout: TimeSeriesLayout, { words: said }: TimeSeriesOptions): string {
	const line = y(100) + 60;
	let left = LEFT;
	const item = (sign: string, text: string) => {
		const drawn = sign + words(left + 12, line, text, { 'font-size': 13 });
		left += 40 + textWidth(text) * 13;
		return drawn;
	};
	const present = new Set(layout.marked.map(({ status }) => status));
	return [
		...Object.entries(said.statuses ?? {})
			.filter(([status]) => present.has(status))
			.map(([status, name]) => item(glyph(left, line - 5, status), name)),
		...(layout.gaps.length > 0 && said.gap
			? [
					item(
						element('path', {
							d: `M${left - 4},${line}v-7M${left},${line}v-7M${left + 4},${line}v-7`,
							stroke: QUIET
						}),
						said.gap
					)
				]
			: [])
	].join('');
}

const axes = (layout: TimeSeriesLayout): string[] => [
	...layout.yTicks.flatMap(({ y: at, label }) => [
		element('line', { x1: x(0), x2: x(100), y1: y(at), y2: y(at), stroke: RULE }),
		words(LEFT - 8, y(at) + 5, label, { 'text-anchor': 'end', fill: QUIET, 'font-size': 13 })
	]),
	...layout.xTicks.flatMap(({ x: at, label, note }) => [
		element('line', { x1: x(at), x2: x(at), y1: y(100), y2: y(100) + 5, stroke: QUIET }),
		words(x(at), y(100) + 20, label, { 'text-anchor': 'middle', fill: QUIET, 'font-size': 13 }),
		...(note
			? [words(x(at), y(100) + 36, note, { 'text-anchor': 'middle', fill: QUIET, 'font-size': 12 })]
			: [])
	])
];

/** Dated levels with the risers between them, and their words at the end that keeps clear. */
function steps({ steps: levels }: TimeSeriesLayout): string[] {
	if (levels.length === 0) return [];
	const corners = levels.flatMap(({ from, to, y: at }) => [
		`${x(from).toFixed(1)},${y(at).toFixed(1)}`,
		`${x(to).toFixed(1)},${y(at).toFixed(1)}`
	]);
	return [
		element('polyline', {
			points: corners.join(' '),
			fill: 'none',
			stroke: INK,
			'stroke-width': 1.5
		}),
		...levels.map(({ from, to, y: at, label, side, above }) =>
			words(side === 'start' ? x(from) + 6 : x(to) - 6, y(at) + (above ? -5 : 15), label, {
				'text-anchor': side,
				fill: QUIET,
				'font-size': 12
			})
		)
	];
}

function lines(layout: TimeSeriesLayout): string[] {
	// Comparisons first: the main line lies on top.
	return [...layout.series].reverse().flatMap(({ style, segments, dots }) => [
		...segments
			.filter(({ length }) => length > 1)
			.map((run) =>
				element('polyline', {
					points: run.map(([left, top]) => `${x(left).toFixed(1)},${y(top).toFixed(1)}`).join(' '),
					fill: 'none',
					'stroke-linecap': 'round',
					'stroke-linejoin': 'round',
					...STROKES[style]
				})
			),
		...dots.map(([left, top]) =>
			element('circle', { cx: x(left), cy: y(top), r: 3.5, fill: STROKES[style]['stroke'] })
		)
	]);
}

const endLabels = (layout: TimeSeriesLayout, language: Language): string[] =>
	layout.labels.flatMap(({ id, name, value, period, y: at, lineY }) => {
		const style = layout.series.find((one) => one.id === id)?.style ?? 'main-1';
		const fill = STROKES[style]['stroke'];
		const leader = element('line', {
			x1: x(100) + 4,
			x2: x(100) + 14,
			y1: y(lineY),
			y2: y(at),
			stroke: fill
		});
		// Labels are spread for one line wherever one is enough.
		if (!period && textWidth(`${name} ${value}`) * 13 <= RIGHT - 18)
			return [
				leader,
				element(
					'text',
					{ x: x(100) + 18, y: y(at) + 5, fill, 'font-size': 13 },
					`${escapeMarkup(name)} `,
					element('tspan', { 'font-weight': 700 }, escapeMarkup(value))
				)
			];
		return [
			leader,
			...wrap(name, (RIGHT - 18) / 13).map((line, index, all) =>
				words(x(100) + 18, y(at) - 3 - (all.length - 1 - index) * 16, line, {
					fill,
					'font-size': 13
				})
			),
			words(
				x(100) + 18,
				y(at) + 14,
				period ? `${value}${punctuation(language).bracketed(period)}` : value,
				{
					fill,
					'font-weight': 700
				}
			)
		];
	});
