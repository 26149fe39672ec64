import type { Dataset } from '#lib/catalogue/dataset.ts';
import { TOTAL, type DimensionId } from '#lib/catalogue/dimension.ts';
import type { Figure } from '#lib/catalogue/figure.ts';
import { GROUPINGS, type GroupingId } from '#lib/catalogue/grouping.ts';
import { kindOf } from '#lib/catalogue/kind.ts';
import { codeName, type FigureData, type Names } from '../figure-data.ts';
import type { View } from '../view.ts';
import { ALL, GROUPS, ITEMS } from './codes.ts';
import { measuresOffered } from './offers.ts';
import { AS_IT_IS, type CrossView } from './view.ts';

interface Drawn {
	readonly figure: Figure;
	readonly dataset: Dataset;
	readonly data: FigureData;
	readonly names: Names;
	readonly view: View;
}

/** What a figure draws, as a table of the builder: its marks on the rows, its periods on the columns. */
export function viewOfFigure(drawn: Drawn): CrossView {
	const { figure, dataset, view } = drawn;
	const lines = figure.lines !== undefined && figure.lines !== 'measures' ? [figure.lines] : [];
	const isSeries = figure.across === 'time_period';
	const beside = isSeries ? [] : besideDimension(figure);
	const marks: readonly DimensionId[] = isSeries ? lines : [figure.across];
	// A declared group is no code: its members stand in its place.
	const grouped = figure.grouping ? [GROUPINGS[figure.grouping].dimension] : [];
	const rows = [...marks, ...grouped.filter((dimension) => !marks.includes(dimension))];
	const columns: DimensionId[] = [
		...(dataset.dimensions.includes('time_period') ? (['time_period'] as const) : []),
		...new Set([...(isSeries ? [] : lines), ...beside].filter((one) => !rows.includes(one)))
	];
	return {
		dataset: dataset.id,
		rows,
		columns,
		codes: Object.fromEntries(
			dataset.dimensions.map((dimension) => [
				dimension,
				codesFor(drawn, dimension, [...rows, ...columns].includes(dimension))
			])
		),
		measures: measuresFor(drawn),
		transformation: view.by === 'change' ? { kind: 'change', across: null } : AS_IT_IS,
		totals: true,
		sort: null,
		form: 'table'
	};
}

/** Dots stand for areas too. */
const besideDimension = (figure: Figure): DimensionId[] =>
	figure.kind === 'dots' && figure.choices.ref_area?.beside ? ['ref_area'] : [];

function measuresFor({ figure, dataset, view }: Drawn): string[] {
	const offered = measuresOffered(dataset);
	const wanted =
		kindOf(figure).draws === 'several' || figure.lines === 'measures'
			? figure.kind === 'dots'
				? [view.measure]
				: figure.measures
			: [view.measure];
	const fit = wanted.filter((id) => offered.includes(id));
	return fit.length > 0 ? fit : offered.slice(0, 1);
}

function codesFor(drawn: Drawn, dimension: DimensionId, isAxis: boolean): readonly string[] {
	const { figure, data, view } = drawn;
	const chosen = view.chosen[dimension];
	if (figure.grouping && GROUPINGS[figure.grouping].dimension === dimension)
		return membersOf(figure.grouping, chosen);
	const beside = figure.choices[dimension]?.beside;
	if (!isAxis) return [chosen ?? data.values[dimension]?.[0] ?? TOTAL];
	if (chosen !== undefined)
		return [...new Set([chosen, ...(beside === undefined ? [] : [beside])])];
	if (dimension === figure.across && dimension !== 'time_period') return itemsFor(drawn);
	return [ALL];
}

/** The codes of which a declared group is the sum, or those of all groups. */
const membersOf = (grouping: GroupingId, group: string | undefined): string[] => [
	...new Set(
		GROUPINGS[grouping].groups
			.filter(({ id }) => group === undefined || id === group)
			.flatMap(({ members }) => members)
	)
];

/** The items of a figure: groups or parts as chosen, the parts of one group, or those that it names. */
function itemsFor({ figure, dataset, data, names, view }: Drawn): readonly string[] {
	const { across } = figure;
	if (figure.items) return data.values[across] ?? figure.items;
	if (view.within !== null) {
		const parts = (data.values[across] ?? []).filter(
			(code) => codeName(names, across, code)?.[2] === view.within
		);
		return parts.length > 0 ? parts : [ALL];
	}
	if (dataset.rollup !== across) return [ALL];
	if (kindOf(figure).steps === 'listed') return [ALL];
	return [view.level === 'major' || kindOf(figure).steps === 'groups' ? GROUPS : ITEMS];
}
