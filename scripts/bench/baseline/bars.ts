import { format, max, scaleLinear, select } from 'd3';
import { activeRatio, type BalanceRow } from './rows.ts';

const THRESHOLD = 20;
const ratioText = format(',.2f');

interface Bar {
	readonly name: string;
	readonly value: number | null;
	readonly small: boolean;
	readonly before: number | null;
}

/** Occupations by ratio, small bases last, with the same month of the year before as a tick. */
export function drawBars(
	rows: readonly BalanceRow[],
	yearBefore: readonly BalanceRow[],
	names: ReadonlyMap<string, string>
): void {
	const earlier = new Map(yearBefore.map((row) => [row.occupation, activeRatio(row)]));
	const bars = rows
		.filter(({ occupation }) => !occupation.startsWith('_'))
		.map((row): Bar => ({
			name: names.get(row.occupation) ?? row.occupation,
			value: activeRatio(row),
			small: (row.active_applicants ?? 0) < THRESHOLD,
			before: earlier.get(row.occupation) ?? null
		}))
		.sort(
			(a, b) =>
				Number(a.value === null) - Number(b.value === null) ||
				Number(a.small) - Number(b.small) ||
				(b.value ?? 0) - (a.value ?? 0)
		);
	const x = scaleLinear([0, max(bars, ({ value, small }) => (small ? 0 : value)) ?? 1], [0, 100]);
	const at = (value: number | null) => `${x.clamp(true)(value ?? 0)}%`;

	const items = select('ol')
		.selectAll<HTMLLIElement, Bar>('li')
		.data(bars, ({ name }) => name)
		.join((enter) => {
			const item = enter.append('li');
			item.append('span').attr('class', 'name');
			const drawing = item.append('svg');
			drawing.append('rect').attr('height', 14);
			drawing.append('line').attr('y2', 14).attr('stroke', 'black');
			item.append('span').attr('class', 'value');
			return item;
		})
		.order()
		.classed('small', ({ small }) => small);
	items.select('.name').text(({ name }) => name);
	items.select('rect').attr('width', ({ value }) => at(value));
	items
		.select('line')
		.attr('x1', ({ before }) => at(before))
		.attr('x2', ({ before }) => at(before))
		.attr('opacity', ({ before }) => (before === null ? 0 : 1));
	items.select('.value').text(({ value }) => (value === null ? '－' : ratioText(value)));
}
