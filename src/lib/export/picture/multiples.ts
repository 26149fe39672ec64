import { smallMultiplesLayout } from '#lib/charts/small-multiples/layout.ts';
import type { Panel, SmallMultiplesOptions } from '#lib/charts/small-multiples/options.ts';
import { readingAt } from '#lib/charts/time-series/reading.ts';
import { ACCENT, element, QUIET, RULE, words } from './element.ts';
import { INNER, type Drawing } from './frame.ts';
import { wrap } from './wrap.ts';

const PER_LINE = 4;
const GAP = 24;
const LEFT = 48;
const PLOT = 110;
const LINE = 18;
const SIZE = 14;

/** Every panel with its name and its newest value, on the common scale. */
export function multiplesDrawing(
	panels: readonly Panel[],
	options: SmallMultiplesOptions
): Drawing {
	const layout = smallMultiplesLayout(panels, options);
	const newest = readingAt(layout.xDomain[1], panels, options);
	const width = (INNER - GAP * (PER_LINE - 1)) / PER_LINE;
	const names = panels.map(({ name }) => wrap(name, width / SIZE));
	const head = Math.max(1, ...names.map(({ length }) => length)) * LINE + LINE;
	const height = head + PLOT + 28;
	const parts = layout.panels.flatMap(({ line, dots }, index) => {
		const [x, y] = [(index % PER_LINE) * (width + GAP), Math.floor(index / PER_LINE) * height + 24];
		const scale = { width: width - LEFT, height: PLOT };
		const path = (d: string, stroke: string, size: number) =>
			element('path', {
				d,
				fill: 'none',
				stroke,
				'stroke-width': size,
				'stroke-linecap': 'round',
				'vector-effect': 'non-scaling-stroke'
			});
		return [
			...(names[index] ?? []).map((text, at) =>
				words(x, y + at * LINE + 12, text, { 'font-size': SIZE, 'font-weight': 700 })
			),
			words(x, y + head - 8, newest.values[index]?.text ?? '', { 'font-size': SIZE }),
			...layout.yTicks.map(({ y: at, label }) =>
				words(x + LEFT - 6, y + head + (at / 100) * PLOT + 4, label, {
					'text-anchor': 'end',
					fill: QUIET,
					'font-size': 12
				})
			),
			element(
				'g',
				{
					transform: `translate(${x + LEFT} ${y + head}) scale(${scale.width / 100} ${scale.height / 100})`
				},
				path(layout.yTicks.map(({ y: at }) => `M0 ${at}h100`).join(''), RULE, 1),
				path(layout.references.map((at) => `M0 ${at}h100`).join(''), QUIET, 1),
				path(line, ACCENT, 2.5),
				path(dots, ACCENT, 5)
			)
		];
	});
	return {
		svg: [
			words(0, 12, `${options.unit ?? ''}　${newest.period}`, { fill: QUIET, 'font-size': 13 }),
			...parts
		].join(''),
		height: Math.ceil(panels.length / PER_LINE) * height + 24
	};
}
