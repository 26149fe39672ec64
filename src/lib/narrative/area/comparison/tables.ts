import { formatNumber } from '#lib/base/number.ts';
import { TOTAL } from '#lib/catalogue/dimension.ts';
import { SHORTAGE_FIELDS } from '#lib/catalogue/shortage.ts';
import { together, valueOf, type AreaItem } from '#lib/query/area/snapshot.ts';
import {
	activeFactsOf,
	balanceOrigin,
	factsOf,
	wagePlace,
	wagesOf
} from '#lib/query/area/tables.ts';
import type { DataTable } from '../../data-table.ts';
import { threshold } from '../lead.ts';
import { mostOpenings } from '../most-openings.ts';
import {
	balanceOf,
	factTitle,
	occupationName,
	shortTitle,
	totalOf,
	wageTableOf,
	type AreaView
} from '../view.ts';
import { besideTable, type BesideRow } from './beside-table.ts';
import type { Compared } from './compared.ts';
import { isSmall } from '../small.ts';
import { itemOf } from './groups.ts';

/** Openings and applicants of all occupations together. */
export function factsTable(view: AreaView, compared: Compared): DataTable {
	const [{ frequency }] = compared;
	const dataset = balanceOf(compared[0]);
	return besideTable(view, compared, {
		first: view.area.item,
		dataset,
		originOf: (snapshot) => balanceOrigin(snapshot, TOTAL),
		rows: factsOf(frequency).map((measure) => ({
			code: measure,
			name: factTitle(view, dataset, measure),
			measure,
			kept: compared.map((snapshot) => totalOf(snapshot)?.now ?? {})
		}))
	});
}

/** The shortage fields, three rows each: the ratio and the counts of which it is made. */
export function fieldsTable(view: AreaView, compared: Compared): DataTable {
	const [first] = compared;
	const dataset = balanceOf(first);
	return besideTable(view, compared, {
		first: view.area.fields,
		dataset,
		originOf: (snapshot) => balanceOrigin(snapshot),
		rows: SHORTAGE_FIELDS.flatMap(({ id, title, occupations }) => {
			const sums = compared.map(({ items }) =>
				together(items.filter(({ code }) => occupations.includes(code)))
			);
			const kept = sums.map(({ now }) => now);
			const note = fieldNote(view, compared, sums);
			return activeFactsOf(first.frequency).map((measure, index): BesideRow => ({
				code: `${id}-${measure}`,
				name: view.area.of(title[view.language], shortTitle(view, dataset, measure)),
				...(index === 0 && { note }),
				measure,
				origin: { grouping: 'shortage', where: { occupation: id } },
				kept
			}));
		})
	});
}

/** Where values of a field are missing, or its ratio rests on few applicants. */
function fieldNote(
	{ area: words, language, words: { title } }: AreaView,
	compared: Compared,
	sums: readonly ReturnType<typeof together>[]
): string {
	const missing = Math.max(...sums.map((sum) => sum.missing));
	const small = compared.some((snapshot, index) => isSmall(snapshot, sums[index]?.now ?? {}));
	return [
		...(missing ? [words.missingParts(formatNumber(missing, language))] : []),
		...(small ? [words.smallBase(formatNumber(threshold(compared[0]), language))] : [])
	].join(title.join);
}

/** Wages of all occupations together and of those in which the first area has the most openings. */
export function wagesTable(view: AreaView, compared: Compared): DataTable {
	const [first] = compared;
	const dataset = wageTableOf(first);
	const measures = wagesOf(first.frequency);
	const total = totalOf(first);
	const isPaid = ({ wages }: AreaItem) =>
		measures.some((measure) => valueOf(dataset, wages, measure) !== null);
	return besideTable(view, compared, {
		first: view.area.occupation,
		dataset,
		originOf: wagePlace,
		// Of a fiscal year no mean of all occupations is published.
		rows: [...(total && isPaid(total) ? [total] : []), ...mostOpenings(first)].flatMap(({ code }) =>
			measures.map((measure): BesideRow => {
				const name = occupationName(view, code);
				return {
					code: `${code}-${measure}`,
					name: measures.length > 1 ? view.area.of(name, factTitle(view, dataset, measure)) : name,
					measure,
					origin: { where: { occupation: code } },
					kept: compared.map((snapshot) => itemOf(snapshot, code)?.wages ?? {})
				};
			})
		)
	});
}
