import { extent } from 'd3';
import { position } from '../position.ts';
import { placed, rangeScale, rowAxis, type RowAxis } from '../rows/axis.ts';
import { rowListLayout, type RowListLayout } from '../rows/layout.ts';
import type { DotLook, DotPlotOptions, DotRow } from './options.ts';

/** As wide as the mark before a value and the room behind it. */
const SIGN = '●　';

/** Positions in per cent of the drawing column. */
export interface PlacedDots extends DotRow {
	readonly marks: readonly { readonly id: string; readonly look: DotLook; readonly x: number }[];
	/** From the lowest to the highest value; null where fewer than two are known. */
	readonly span: { readonly x: number; readonly width: number } | null;
}

/** The values of a row that are written beside its marks, each behind the name of its series. */
export const printedDots = (row: DotRow, { series }: Pick<DotPlotOptions, 'series'>) =>
	series.flatMap(({ id, short, look }, index) => {
		const dot = row.dots[index];
		return short === null || !dot ? [] : [{ id, short, look, ...dot }];
	});

/** Where the axis begins, if that is not at 0. */
export const startText = ({ ticks: [first] }: RowAxis, words: DotPlotOptions['words']): string =>
	first === undefined || first.isZero ? '' : words.start(first.label);

/** Where every mark stands on one axis that need not begin at 0: marks are positions, not lengths. */
export function dotPlotLayout(
	rows: readonly DotRow[],
	options: DotPlotOptions
): RowListLayout<PlacedDots> {
	const scale = rangeScale(rows.flatMap(({ dots }) => dots.flatMap(({ value }) => value ?? [])));
	const all = rows.map((row): PlacedDots => {
		const marks = options.series.flatMap(({ id, look }, index) => {
			const value = row.dots[index]?.value ?? null;
			return value === null ? [] : [{ id, look, x: placed(scale, value) }];
		});
		const [from = 0, to = 0] = extent(marks, ({ x }) => x) as [number?, number?];
		return {
			...row,
			// The first series is drawn last, above the others.
			marks: marks.reverse(),
			span: marks.length > 1 ? { x: from, width: position(to - from) } : null
		};
	});
	const texts = rows.flatMap((row) =>
		printedDots(row, options).map(({ label }) => `${SIGN}${label}`)
	);
	return rowListLayout(all, rowAxis(scale, options), texts, options);
}
