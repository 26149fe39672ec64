import { fiscalYearOf, monthOf, period, periodCode, yearBefore } from '#lib/base/period.ts';
import { changeBetween } from './change-on-year.ts';
import { isComparable } from './compare.ts';
import type { ChangeOfRows } from './data-table.ts';
import { changeOnYear } from './quantity.ts';
import { valueName, type Scene } from './scene.ts';
import { breaksWithin, known, lines, type Line, type LinePoint } from './series.ts';

/*
 * The months of a series with fiscal years laid over one another. Years begin in April, as in all
 * yearly tables that stand beside: the twelve months of a line are those of a yearly value.
 */

/** Years in sight: the newest and two to hold it against. */
const YEARS = 3;
const MONTHS = 12;
const APRIL = 3;

export const isSeason = ({ form }: Pick<Scene, 'form'>): boolean => form === 'season';

/** The drawn line over all periods that there are, whichever the reader wanted to see from. */
export const wholeLine = (scene: Scene): Line | undefined =>
	lines({ ...scene, from: null }).find(({ main }) => main);

/**
 * The last three fiscal years that have a value, the newest first. A point stands at the place of
 * its month in the newest year; months that have not come yet are no points.
 */
export function seasonLines(scene: Scene): Line[] {
	const whole = wholeLine(scene);
	const last = whole && known(whole).at(-1);
	if (!last) return [];
	const newest = fiscalYearOf(period(last.timePeriod)).index;
	const all = new Map(whole.points.map((point) => [point.x, point]));
	const end = whole.points.at(-1)?.x ?? last.x;
	return Array.from({ length: YEARS }, (_, back): Line => {
		const code = periodCode({ frequency: 'fiscal-year', index: newest - back });
		const start = (newest - back) * MONTHS + APRIL;
		return {
			id: code,
			name: valueName(scene, 'time_period', code),
			main: back === 0,
			measure: whole.measure,
			points: Array.from({ length: MONTHS }, (_, month) => start + month)
				.filter((index) => index <= end)
				.map((index): LinePoint => ({ ...at(all, index), x: index + back * MONTHS }))
		};
	}).filter((line) => known(line).length > 0);
}

/** A month that the dataset does not have is one without a value. */
const at = (all: ReadonlyMap<number, LinePoint>, index: number): LinePoint =>
	all.get(index) ?? {
		timePeriod: periodCode({ frequency: 'month', index }),
		x: index,
		value: null,
		row: undefined
	};

/** The places of the twelve months, from April to March. */
export function seasonMonths(all: readonly Line[]): readonly number[] {
	const first = all[0]?.points[0]?.x;
	return first === undefined ? [] : Array.from({ length: MONTHS }, (_, month) => first + month);
}

/** The calendar month at a place, 1–12. */
export const calendarMonth = (x: number): number => monthOf({ frequency: 'month', index: x }) ?? 0;

/** The code of a month of all years: that of a row of the table. */
export const monthCode = (x: number): string => String(calendarMonth(x)).padStart(2, '0');

/** The change of a point on the same month of the year before; null where none can be told. */
export function changeOnSeason(scene: Scene): (point: LinePoint) => ChangeOfRows | null {
	const whole = wholeLine(scene);
	const all = new Map(whole?.points.map((point) => [point.timePeriod, point]));
	const quantity = changeOnYear(scene);
	return ({ timePeriod, row }) => {
		const now = all.get(timePeriod);
		const before = all.get(periodCode(yearBefore(period(timePeriod))));
		if (!whole || !row || !now || !before?.row || breaksWithin(whole, before, now)) return null;
		if (!isComparable(scene.dataset, before.row, row)) return null;
		return quantity.of(row, before.row) === null ? null : changeBetween(scene, row, before.row);
	};
}

/** The breaks within the years shown, each at its first period there, in the line of its year. */
export function seasonBreaks(scene: Scene, all: readonly Line[]) {
	const points = all
		.flatMap((line) => line.points.map((point) => ({ line: line.id, ...point })))
		.sort((a, b) => (a.timePeriod < b.timePeriod ? -1 : 1));
	const first = points[0]?.timePeriod ?? '';
	return scene.dataset.breaks.flatMap(({ at: from, title }) => {
		const point = points.find(({ timePeriod }) => timePeriod >= from);
		if (from < first || !point) return [];
		const name = valueName(scene, 'time_period', point.timePeriod);
		return [
			{
				x: point.x,
				line: point.line,
				label: scene.words.season.at(name, title[scene.language])
			}
		];
	});
}
