import type { Dataset } from '#lib/catalogue/dataset.ts';
import { unitOf } from '#lib/catalogue/measure.ts';
import { isCounted } from '#lib/catalogue/unit.ts';
import { valueOf, type AreaSnapshot, type Held } from '#lib/query/area/snapshot.ts';
import { numberCell } from '../../cell.ts';
import { difference } from '../../compare.ts';
import type { DataCell, DataRow, DataTable } from '../../data-table.ts';
import type { PartOfOrigin } from '../../origin.ts';
import { measureOf } from '../../scene.ts';
import { areaName, factUnit, heldCell, type AreaView } from '../view.ts';
import type { Compared } from './compared.ts';
import { isPartAndWhole } from './whole.ts';

/** One measure of one item in every area. */
export interface BesideRow {
	readonly code: string;
	readonly name: string;
	/** Words about the row behind its unit. */
	readonly note?: string;
	readonly measure: string;
	/** What the row knows of the origin of its values beside the measure. */
	readonly origin?: PartOfOrigin;
	/** What is kept of the item, in the order of the areas. */
	readonly kept: readonly Held[];
}

interface Beside {
	readonly first: string;
	readonly dataset: Dataset;
	/** What a column knows of the origin of its values. */
	readonly originOf: (snapshot: AreaSnapshot) => PartOfOrigin;
	readonly rows: readonly BesideRow[];
}

/** A column for each area and one for the first area's difference to each other; a row a measure. */
export function besideTable(
	view: AreaView,
	compared: Compared,
	{ first, dataset, originOf, rows }: Beside
): DataTable {
	const [own, ...others] = compared;
	const nameOf = ({ area }: AreaSnapshot) => areaName(view, area);
	/** People counted in a place and in the whole of it: only a ratio or a mean tells them apart. */
	const isUnlike = (other = '', of: Dataset, measure: string) =>
		isCounted(unitOf(measureOf({ dataset: of }, measure), { employment: 'full_time' })) &&
		isPartAndWhole(view, own.area, other);
	return {
		sample: own.sample,
		first,
		columns: [
			...compared.map((snapshot) => ({
				title: nameOf(snapshot),
				unit: '',
				origin: originOf(snapshot)
			})),
			...others.map((other) => ({
				title: view.area.differenceTo(nameOf(other)),
				unit: '',
				change: { now: originOf(own), before: originOf(other) }
			}))
		],
		rows: rows.map(
			({ code, name, note, measure, origin, kept: [mine = {}, ...theirs] }): DataRow => ({
				code,
				name,
				heading: false,
				note: [factUnit(view, dataset, measure), ...(note ? [note] : [])].join(
					view.words.title.join
				),
				origin: { measure, ...origin },
				cells: [
					...[mine, ...theirs].map((held) => heldCell(view, own, dataset, held, measure)),
					...theirs.map((held, index) =>
						isUnlike(others[index]?.area, dataset, measure)
							? { text: view.area.notCompared, value: null, reason: view.area.partOfWhole }
							: differenceCell(view, own, dataset, measure, mine, held)
					)
				]
			})
		)
	};
}

/**
 * What one area has more than another: of a count persons, not per cent, which of areas of
 * different size would say nothing; of a ratio points, which stand in the cell. Where
 * one of the two has no value the cell says why.
 */
export function differenceCell(
	view: AreaView,
	sample: Pick<AreaSnapshot, 'sample'>,
	dataset: Dataset,
	measure: string,
	own: Held,
	other: Held,
	/** The unit of points stands in the cell; else the column says it. */
	inCell = true
): DataCell {
	const { decimals, unit } = measureOf({ dataset }, measure);
	const amount = difference(
		valueOf(dataset, own, measure),
		valueOf(dataset, other, measure),
		decimals
	);
	const reason = [own, other]
		.map((held) => heldCell(view, sample, dataset, held, measure).reason)
		.find((text) => text !== undefined);
	return numberCell(view, amount, {
		decimals,
		signed: true,
		...(inCell && unit === 'times' && { unit: 'points' as const }),
		...(reason !== undefined && { absence: { text: reason } })
	});
}
