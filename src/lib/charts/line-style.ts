import type { Series } from './series.ts';

/** Names of strokes in marks.css: each differs from the next by colour, width and dash. */
export type LineStyle =
	| 'main-1'
	| 'main-2'
	| 'main-3'
	| 'comparison-1'
	| 'comparison-2'
	| 'comparison-3'
	| 'earlier-1'
	| 'earlier-2'
	| 'near'
	| 'far';

const STYLES = {
	main: ['main-1', 'main-2', 'main-3'],
	comparison: ['comparison-1', 'comparison-2', 'comparison-3'],
	earlier: ['earlier-1', 'earlier-2'],
	near: ['near'],
	far: ['far']
} as const;

/** The stroke of every series, by its turn among those of its emphasis. */
export function lineStyles(series: readonly Pick<Series, 'emphasis'>[]): LineStyle[] {
	const turn = { main: 0, comparison: 0, earlier: 0, near: 0, far: 0 };
	return series.map(({ emphasis }) => {
		const styles = STYLES[emphasis];
		return styles[turn[emphasis]++ % styles.length] ?? 'main-1';
	});
}
