import { assertOneScope, isContext, type Series } from '../series.ts';
import { lineStyles, type LineStyle } from '../line-style.ts';
import { uprights, type Upright } from './dated-marks.ts';
import { endLabels, type EndLabel } from './end-labels.ts';
import { referenceLevels, stepLevels, type Level } from './levels.ts';
import type { TimeSeriesOptions } from './options.ts';
import { gaps, markedPoints, type MarkedPoint } from './marked-points.ts';
import { isShort, pointLabels, roomAbove, type PointLabel } from './point-labels.ts';
import { segments, type Place, type Segment } from './segments.ts';
import { xDomain, xScale } from './x-scale.ts';
import { xTicks, type XTick } from './x-ticks.ts';
import { yAxis, type YTick } from './y-axis.ts';

export interface SeriesLayout {
	readonly id: string;
	readonly style: LineStyle;
	readonly segments: readonly Segment[];
	/** The points of runs too short to be seen as lines, and the last point. */
	readonly dots: readonly Place[];
}

/** Every position in per cent of the plot from its top left corner, to 0.01. */
export interface TimeSeriesLayout {
	readonly xDomain: readonly [number, number];
	readonly scaleX: (x: number) => number;
	readonly scaleY: (value: number) => number;
	readonly series: readonly SeriesLayout[];
	readonly labels: readonly EndLabel[];
	/** From lines that have ended to the edge where their names stand. */
	readonly tails: readonly { readonly from: number; readonly y: number }[];
	readonly xTicks: readonly XTick[];
	readonly yTicks: readonly YTick[];
	readonly uprights: readonly Upright[];
	readonly references: readonly Level[];
	readonly steps: readonly Level[];
	readonly marked: readonly MarkedPoint[];
	/** Values of a line of few periods, which is drawn small. */
	readonly values: readonly PointLabel[];
	/** What these need above the plot, where the words of breaks stand; in per cent of its height. */
	readonly above: number;
	readonly short: boolean;
	/** Where the main series has no value. */
	readonly gaps: readonly number[];
}

function dots(runs: readonly Segment[]): Place[] {
	const short = runs.filter(({ length }) => length <= 2).flat();
	const last = runs.at(-1);
	return last && last.length > 2 ? [...short, ...last.slice(-1)] : short;
}

const tailsOf = (labels: readonly EndLabel[], scaleX: (x: number) => number, lastX: number) =>
	labels.flatMap(({ lastOf, lineY }) =>
		lastOf < lastX ? [{ from: scaleX(lastOf), y: lineY }] : []
	);

/** Where everything of a time series chart stands. Throws RangeError for series of two scopes. */
export function timeSeriesLayout(
	series: readonly Series[],
	options: TimeSeriesOptions
): TimeSeriesLayout {
	assertOneScope(series);
	const domain = xDomain(series, options);
	const inDomain = series.map((one) => ({
		...one,
		points: one.points.filter(({ x }) => x >= domain[0] && x <= domain[1])
	}));
	const values = inDomain.flatMap(({ points }) => points.flatMap(({ y }) => y ?? []));
	const { references = [], marks = [] } = values.length > 0 ? options : {};
	const levels = [...references, ...marks].flatMap(({ value }) => value ?? []);
	const { scale: scaleY, ticks: yTicks } = yAxis([...values, ...levels], options);
	const scaleX = xScale(domain);
	const styles = lineStyles(series);
	const lines = inDomain.map(({ id, points, emphasis }, index): SeriesLayout => {
		const declared = (options.breaks ?? [])
			.filter(({ line = id }) => line === id)
			.map(({ x }) => x);
		const broken = points.flatMap(({ x, status }) => (status === 'B' ? x : []));
		const runs = segments(points, new Set([...declared, ...broken]), (x, y) => [
			scaleX(x),
			scaleY(y)
		]);
		return {
			id,
			style: styles[index] ?? 'main-1',
			segments: runs,
			dots: isContext({ emphasis }) ? [] : dots(runs)
		};
	});
	const data = lines.flatMap((one) => one.segments.flat());
	const labels = endLabels(inDomain, domain[1], scaleY, options);
	const printed = pointLabels(
		inDomain,
		domain,
		(x, y) => [scaleX(x), scaleY(y)],
		options.formatValue
	);
	return {
		xDomain: domain,
		scaleX,
		scaleY,
		series: lines,
		labels,
		tails: options.openEnded ? tailsOf(labels, scaleX, domain[1]) : [],
		xTicks: values.length > 0 ? xTicks(domain, options) : [],
		yTicks,
		uprights: uprights(options, scaleX),
		references: referenceLevels(references, scaleY, data),
		steps: stepLevels(marks, scaleX, scaleY, data),
		marked: markedPoints(inDomain, { scaleX, scaleY }, options),
		values: printed,
		above: roomAbove(printed),
		short: values.length > 0 && isShort(domain),
		gaps: options.words.gap === undefined ? [] : gaps(inDomain, domain, scaleX)
	};
}
