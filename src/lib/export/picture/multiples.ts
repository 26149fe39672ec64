import { periodLabel } from '#lib/base/period.ts';
import { smallMultiplesLayout, type PlacedPanel } from '#lib/charts/small-multiples/layout.ts';
import type { Panel, SmallMultiplesOptions } from '#lib/charts/small-multiples/options.ts';
import { readingAt } from '#lib/charts/time-series/reading.ts';
import { element, words } from './element.ts';
import { INNER, type Drawing } from './frame.ts';
import { ACCENT, QUIET, RULE } from './palette.ts';
import { KEY_GAP } from './rows.ts';
import { wrap } from './wrap.ts';

const PER_LINE = 4;
const GAP = 24;
const WIDTH = (INNER - GAP * (PER_LINE - 1)) / PER_LINE;
const LEFT = 48;
const PLOT = 110;
const LINE = 18;
const SIZE = 14;
const SMALL = 12;

interface Head {
	readonly name: readonly string[];
	readonly value: string;
	readonly note: readonly string[];
}

/** Every panel with its name and its newest value, on the common scale or on its own. */
export function multiplesDrawing(
	panels: readonly Panel[],
	options: SmallMultiplesOptions
): Drawing {
	const layout = smallMultiplesLayout(panels, options);
	const [first, last] = layout.xDomain;
	const newest = readingAt(last, panels, options);
	const { frequency, language } = options;
	const ends = [periodLabel({ frequency, index: first }, language), newest.period] as const;
	const heads = layout.panels.map(({ panel: { name, note }, range }, index): Head => ({
		name: wrap(name, WIDTH / SIZE),
		value: newest.values[index]?.text ?? '',
		note: [range, note ?? ''].filter(Boolean).flatMap((text) => wrap(text, WIDTH / SMALL))
	}));
	const top = Math.max(0, ...heads.map(({ name, note }) => name.length + 1 + note.length)) * LINE;
	const height = top + PLOT + 64;
	const references = (options.references ?? []).map(({ label }) => `─ ${label}`);
	const key = [options.unit ?? '', newest.period, ...references].filter(Boolean).join(KEY_GAP);
	return {
		svg: [
			words(0, 12, key, { fill: QUIET, 'font-size': 13 }),
			...layout.panels.map((placed, index) => {
				const x = (index % PER_LINE) * (WIDTH + GAP);
				const y = 32 + Math.floor(index / PER_LINE) * height;
				return element(
					'g',
					{ transform: `translate(${x} ${y})` },
					heads[index] ? headDrawing(heads[index]) : '',
					element('g', { transform: `translate(${LEFT} ${top + 14})` }, plotDrawing(placed, ends))
				);
			})
		].join(''),
		height: 32 + Math.ceil(panels.length / PER_LINE) * height
	};
}

/** Name, value and what qualifies it, from the top. */
const headDrawing = ({ name, value, note }: Head): string =>
	[
		...name.map((text) => [text, { 'font-size': SIZE, 'font-weight': 700 }] as const),
		[value, { 'font-size': SIZE }] as const,
		...note.map((text) => [text, { 'font-size': SMALL, fill: QUIET }] as const)
	]
		.map(([text, style], line) => words(0, line * LINE + 12, text, style))
		.join('');

/** A line in a box of per cent, with the scale at its left and the first and last period below. */
function plotDrawing(
	{ line, dots, yTicks, references }: PlacedPanel,
	[first, last]: readonly [string, string]
): string {
	const width = WIDTH - LEFT;
	const path = (d: string, stroke: string, size: number) =>
		element('path', {
			d,
			fill: 'none',
			stroke,
			'stroke-width': size,
			'stroke-linecap': 'round',
			'vector-effect': 'non-scaling-stroke'
		});
	const level = (at: number) => `M0 ${at}h100`;
	const quiet = { fill: QUIET, 'font-size': SMALL };
	return [
		...yTicks.map(({ y, label }) =>
			words(-6, (y / 100) * PLOT + 4, label, { ...quiet, 'text-anchor': 'end' })
		),
		element(
			'g',
			{ transform: `scale(${width / 100} ${PLOT / 100})` },
			path(yTicks.map(({ y }) => level(y)).join(''), RULE, 1),
			path(references.map(level).join(''), QUIET, 1),
			path(line, ACCENT, 2.5),
			path(dots, ACCENT, 5)
		),
		words(0, PLOT + 18, first, quiet),
		words(width, PLOT + 18, last, { ...quiet, 'text-anchor': 'end' })
	].join('');
}
