import { axisBottom, axisLeft, extent, line, scaleLinear, scaleTime, select, timeParse } from 'd3';
import { activeRatio, type BalanceRow } from './rows.ts';

const WIDTH = 800;
const HEIGHT = 300;
const MARGIN = 30;
const month = timeParse('%Y-%m');

interface Point {
	readonly x: Date;
	readonly y: number | null;
}

/** The ratio of all occupations over all months. */
export function drawLine(rows: readonly BalanceRow[]): void {
	const points = rows.map((row): Point => ({
		x: month(row.time_period) ?? new Date(NaN),
		y: activeRatio(row)
	}));
	const [from = new Date(), to = new Date()] = extent(points, ({ x }) => x);
	const [, high = 1] = extent(points, ({ y }) => y ?? undefined);
	const x = scaleTime([from, to], [MARGIN, WIDTH - MARGIN]);
	const y = scaleLinear([0, high], [HEIGHT - MARGIN, MARGIN]).nice();
	const path = line<Point>()
		.defined((point) => point.y !== null)
		.x((point) => x(point.x))
		.y((point) => y(point.y ?? 0));

	const svg = select<SVGSVGElement, unknown>('#occupation-balance-monthly-series svg');
	svg
		.selectAll<SVGPathElement, Point[]>('path.line')
		.data([points])
		.join('path')
		.attr('class', 'line')
		.attr('d', path);
	svg
		.selectAll<SVGGElement, number>('g.x')
		.data([0])
		.join('g')
		.attr('class', 'x')
		.attr('transform', `translate(0,${HEIGHT - MARGIN})`)
		.call(axisBottom(x));
	svg
		.selectAll<SVGGElement, number>('g.y')
		.data([0])
		.join('g')
		.attr('class', 'y')
		.attr('transform', `translate(${MARGIN},0)`)
		.call(axisLeft(y));
}
