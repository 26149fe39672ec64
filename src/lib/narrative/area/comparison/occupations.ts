import { formatNumber } from '#lib/base/number.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { activeFactsOf, balanceOrigin, wagesOf } from '#lib/query/area/tables.ts';
import type { DataTable } from '../../data-table.ts';
import { wageColumns } from '../profile.ts';
import {
	areaName,
	balanceOf,
	factUnit,
	heldCell,
	occupationName,
	shortTitle,
	wageTableOf,
	type AreaView
} from '../view.ts';
import { differenceCell } from './beside-table.ts';
import type { Compared } from './compared.ts';
import { itemOf, RATIO } from './groups.ts';

/** All occupations: each count of every area in turn, the differences of the ratio, and the wages. */
export function occupationsTable(view: AreaView, compared: Compared): DataTable {
	const [first, ...others] = compared;
	const dataset = balanceOf(first);
	const facts = activeFactsOf(first.frequency);
	const origin = (snapshot: typeof first, measure: string) => ({
		...balanceOrigin(snapshot),
		measure,
		across: 'occupation' as const
	});
	return {
		sample: first.sample,
		first: view.area.occupation,
		columns: [
			...facts.flatMap((measure) =>
				compared.map((snapshot) => ({
					title: view.area.of(shortTitle(view, dataset, measure), areaName(view, snapshot.area)),
					unit: factUnit(view, dataset, measure),
					origin: origin(snapshot, measure)
				}))
			),
			...others.map((other) => ({
				title: view.area.of(
					shortTitle(view, dataset, RATIO),
					view.area.differenceTo(areaName(view, other.area))
				),
				unit: UNITS.points.long[view.language],
				change: { now: origin(first, RATIO), before: origin(other, RATIO) }
			})),
			...compared.flatMap((snapshot) => wageColumns(view, snapshot))
		],
		rows: (view.names.occupation ?? [])
			.map(([code]) => itemOf(first, code))
			.filter((item) => item !== undefined)
			.map(({ code, level, missing }) => {
				const items = compared.map((snapshot) => itemOf(snapshot, code));
				const [own = {}, ...theirs] = items.map((item) => item?.now ?? {});
				return {
					code,
					name: occupationName(view, code),
					heading: level === 'major' || level === 'total',
					note: missing ? view.area.missingParts(formatNumber(missing, view.language)) : '',
					cells: [
						...facts.flatMap((measure) =>
							[own, ...theirs].map((held) => heldCell(view, first, dataset, held, measure))
						),
						...theirs.map((held) => differenceCell(view, first, dataset, RATIO, own, held, false)),
						...items.flatMap((item) =>
							wagesOf(first.frequency).map((measure) =>
								heldCell(view, first, wageTableOf(first), item?.wages ?? {}, measure)
							)
						)
					]
				};
			})
	};
}
