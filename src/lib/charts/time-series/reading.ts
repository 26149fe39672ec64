import { least } from 'd3';
import { lineStyles, type LineStyle } from '../line-style.ts';
import { isContext, type Series } from '../series.ts';
import { nameOf } from './period-name.ts';
import type { TimeSeriesOptions } from './options.ts';

/** What one series says of a period: `y` null and `text` in words where it says nothing. */
export interface ReadValue {
	readonly id: string;
	readonly name: string;
	readonly style: LineStyle;
	readonly y: number | null;
	readonly text: string;
	/** Only shown when it is the line pointed at. */
	readonly isContext: boolean;
}

export interface Reading {
	readonly period: string;
	readonly values: readonly ReadValue[];
	/** All of it as one sentence, for speech. */
	readonly text: string;
}

/** What the chart says of the period index `x`. */
export function readingAt(
	x: number,
	series: readonly Series[],
	options: TimeSeriesOptions
): Reading {
	const { words, formatValue } = options;
	const styles = new Map(lineStyles(series).map((style, index) => [series[index]?.id, style]));
	const values = series
		.filter(hasBegun(x, options))
		.map(({ id, name, points, emphasis }): ReadValue => {
			const point = points.find((one) => one.x === x);
			const y = point?.y ?? null;
			const status = words.statuses?.[point?.status ?? ''];
			const text =
				y === null
					? (status ?? words.missing)
					: [
							formatValue(y),
							...[status, point?.note].flatMap((one) => (one ? [`(${one})`] : []))
						].join(' ');
			const style = styles.get(id) ?? 'main-1';
			return { id, name, style, y, text, isContext: isContext({ emphasis }) };
		});
	const period = nameOf(x, options);
	const named = values.filter((one) => !one.isContext);
	const spoken = [period, ...named.map(({ name, text }) => `${name} ${text}`)];
	return { period, values, text: spoken.join(options.language === 'en' ? ', ' : '、') };
}

const hasBegun =
	(x: number, { openEnded }: TimeSeriesOptions) =>
	({ points }: Series): boolean =>
		!openEnded || x <= (points.at(-1)?.x ?? -Infinity);

/**
 * The period index a pointer means at `share` (0–1) of the plot's width: the nearest with a value
 * if one is within a fiftieth of the width, so that lone points can be hit; else the very period.
 */
export function pointedAt(
	share: number,
	[first, last]: readonly [number, number],
	series: readonly Series[]
): number {
	const exact = first + Math.min(1, Math.max(0, share)) * (last - first);
	const reach = Math.max(0.5, (last - first) / 50);
	const known = series.flatMap(({ points }) => points.filter(({ y }) => y !== null));
	const nearest = least(known, ({ x }) => Math.abs(x - exact))?.x;
	return nearest !== undefined && Math.abs(nearest - exact) <= reach ? nearest : Math.round(exact);
}

/** The id of the line that passes nearest to a height, in per cent of the plot, in the period read. */
export const lineNear = (
	height: number,
	{ values }: Reading,
	scaleY: (value: number) => number
): string | undefined =>
	least(
		values.filter(({ y }) => y !== null),
		({ y }) => Math.abs(scaleY(y ?? 0) - height)
	)?.id;
