import { dataTable } from '#lib/narrative/kinds/list.ts';
import type { DataCell } from '#lib/narrative/data-table.ts';
import type { Scene } from '#lib/narrative/scene.ts';
import type { Data } from '../data.ts';
import { printed } from '../rounding.ts';
import { plain } from '../text/plain.ts';
import { valueOf } from '../values.ts';

/** A cell holds the value that the files give, as it is printed; without one it says why. */
function faultOfCell(data: Data, scene: Scene, { measure, row, text, value }: DataCell): string[] {
	if (measure === undefined || row === undefined) return [];
	const { dataset, figure } = scene;
	const { aggregate, decimals = 0 } = dataset.measures[measure] ?? {};
	const isMean = aggregate?.kind === 'monthly-mean';
	const isMeanGap = aggregate?.kind === 'difference' && aggregate.months !== undefined;
	const right = valueOf(data, {
		dataset: dataset.id,
		measure: isMean ? aggregate.of : measure,
		where: Object.fromEntries(
			dataset.dimensions.map((dimension) => [dimension, String(row[dimension])])
		),
		grouping: figure.grouping,
		...(isMean || isMeanGap ? { per: 'month' } : {})
	});
	const expected = right === null ? null : printed(right, decimals);
	const said = value === null ? null : plain(text).replace(/^\+|,/g, '');
	const number = value === null ? null : value.toFixed(decimals);
	return said === expected && number === expected
		? []
		: [`${scene.figure.id} ${measure} ${JSON.stringify(row)}: ${text}, and not ${expected}`];
}

/** The table below a figure, cell by cell; what is made up is marked, what is not is not. */
export function faultsOfTable(data: Data, scene: Scene): string[] {
	const table = dataTable(scene);
	return [
		...table.rows.flatMap(({ cells }) => cells.flatMap((cell) => faultOfCell(data, scene, cell))),
		...(table.sample === data.table(scene.dataset.id).sample ? [] : [`${scene.figure.id}: mark`])
	];
}
