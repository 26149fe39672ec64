import type { Language } from '#lib/base/language.ts';
import { punctuation } from '#lib/base/punctuation.ts';
import { rankedBarsLayout, type PlacedBar } from '#lib/charts/ranked-bars/layout.ts';
import type { BarRow, RankedBarsOptions } from '#lib/charts/ranked-bars/options.ts';
import { element } from './element.ts';
import { markWord } from './mark-word.ts';
import type { Drawing } from './frame.ts';
import { ACCENT, GROUND, INK, QUIET } from './palette.ts';
import { KEY_GAP, rowsDrawing } from './rows.ts';

const HATCH = element(
	'defs',
	{},
	...(['main', 'comparison'] as const).map((tone) =>
		element(
			'pattern',
			{
				id: `hatch-${tone}`,
				width: 6,
				height: 6,
				patternUnits: 'userSpaceOnUse',
				patternTransform: 'rotate(45)'
			},
			element('line', { y2: 6, stroke: tone === 'main' ? ACCENT : QUIET, 'stroke-width': 4 })
		)
	)
);

/** The bars that stand open on the page, in the same order and on the same axis. */
export function barsDrawing(
	rows: readonly BarRow[],
	options: RankedBarsOptions,
	language: Language
): Drawing {
	const { axis, open } = rankedBarsLayout(rows, options);
	const placed = open.flatMap((section) => section.rows);
	const { comparison, small } = options.words;
	const key = [
		...(comparison && placed.some(({ tick }) => tick !== null) ? [`┃ ${comparison}`] : []),
		...(placed.some((row) => row.small) ? [`▨ ${small}`] : [])
	].join(KEY_GAP);
	const drawing = rowsDrawing(
		placed.map((row) => ({
			rank: row.rank?.toString() ?? '',
			name: row.note ? `${row.name}${punctuation(language).bracketed(row.note)}` : row.name,
			value: [
				row.value === null ? (row.absent ?? options.words.missing) : row.label,
				...markWord(row, options.words.statuses)
			],
			mark: (width: number) => barMark(row, width)
		})),
		axis,
		key
	);
	return { ...drawing, svg: HATCH + drawing.svg };
}

function barMark({ bar, tick, small, tone }: PlacedBar, width: number): string {
	const at = (percent: number) => (percent / 100) * width;
	const colour = tone === 'main' ? ACCENT : QUIET;
	const parts: string[] = [];
	if (bar)
		parts.push(
			element('rect', {
				x: at(bar.x),
				y: -6,
				width: Math.max(1, at(bar.width)),
				height: 12,
				fill: small ? `url(#hatch-${tone})` : colour,
				stroke: small ? colour : undefined
			})
		);
	if (tick !== null)
		parts.push(
			element('line', {
				x1: at(tick),
				x2: at(tick),
				y1: -9,
				y2: 9,
				stroke: GROUND,
				'stroke-width': 5
			}),
			element('line', { x1: at(tick), x2: at(tick), y1: -9, y2: 9, stroke: INK, 'stroke-width': 2 })
		);
	return parts.join('');
}
