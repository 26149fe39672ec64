import { bandLabel, wageBandLayout, type PlacedBand } from '#lib/charts/wage-band/layout.ts';
import type { BandRow, WageBandOptions } from '#lib/charts/wage-band/options.ts';
import { element } from './element.ts';
import { markWord } from './mark-word.ts';
import type { Drawing } from './frame.ts';
import { ACCENT, GROUND, WARNING } from './palette.ts';
import { KEY_GAP, rowsDrawing } from './rows.ts';

/** The bands that stand open on the page, in the same order and on the same axis. */
export function bandDrawing(rows: readonly BandRow[], options: WageBandOptions): Drawing {
	const { axis, open } = wageBandLayout(rows, options);
	const placed = open.flatMap((section) => section.rows);
	const start = axis.ticks[0]?.label;
	const key = [
		`━ ${options.words.band}`,
		...(placed.some(({ diamond }) => diamond !== null) ? [`◆ ${options.words.mark}`] : []),
		...(start === undefined ? [] : [options.words.start(start)])
	].join(KEY_GAP);
	return rowsDrawing(
		placed.map((row) => ({
			rank: '',
			name: row.name,
			value: [
				bandLabel(row) ?? row.absent ?? options.words.missing,
				...(row.mark === null ? [] : [`◆ ${row.labels.mark}`]),
				...markWord({ ...row, value: row.upper }, options.words.statuses)
			],
			mark: (width: number) => bandMark(row, width)
		})),
		axis,
		key
	);
}

function bandMark({ band, diamond }: PlacedBand, width: number): string {
	const at = (percent: number) => (percent / 100) * width;
	const parts: string[] = [];
	if (band)
		parts.push(
			element('rect', {
				x: at(band.x),
				y: -5,
				width: Math.max(2, at(band.width)),
				height: 10,
				rx: 2,
				fill: ACCENT
			})
		);
	if (diamond !== null)
		parts.push(
			element('path', {
				d: 'M0,-8L8,0L0,8L-8,0Z',
				transform: `translate(${at(diamond)} 0)`,
				fill: WARNING,
				stroke: GROUND,
				'stroke-width': 1.5
			})
		);
	return parts.join('');
}
