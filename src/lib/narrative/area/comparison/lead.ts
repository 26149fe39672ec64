import { rowOf } from '#lib/query/area/snapshot.ts';
import { note, type Statement } from '../../claim.ts';
import { difference } from '../../compare.ts';
import { measureTitle, numberIn, printedWithUnit } from '../../scene.ts';
import { periodName } from '../../speech.ts';
import { termOf } from '../../term.ts';
import { besideSentence } from '../lead.ts';
import { areaName, groundOf, occupationName, totalOf, type AreaView } from '../view.ts';
import type { Compared } from './compared.ts';
import { groupRows, RATIO } from './groups.ts';

const WIDEST = 2;

/** The level of the first area, the others beside it, and two groups that lie far apart. */
export function comparisonLead(view: AreaView, compared: Compared): Statement[] {
	const [first, ...others] = compared;
	const ground = groundOf(view, first);
	const total = totalOf(first);
	const of = total && termOf(ground, RATIO, rowOf(first, total));
	if (!of) return [note(view.words.figure.noData)];
	return [
		{
			text: view.words.say.level({
				period: periodName(view, first.period),
				subject: areaName(view, first.area),
				measure: measureTitle(ground, RATIO),
				value: printedWithUnit(ground, RATIO, of.value)
			}),
			claims: [{ kind: 'level', of }]
		},
		...others.flatMap((other) => besideSentence(view, first, other)),
		...groupSentence(view, compared)
	];
}

/** Two groups that lie far apart, with the value of each area; nothing is claimed of the others. */
function groupSentence(view: AreaView, compared: Compared): Statement[] {
	const ground = groundOf(view, compared[0]);
	const wide = groupRows(compared)
		.filter(({ small }) => !small)
		.flatMap(({ code, rows }) => {
			const terms = rows.flatMap((row) => termOf(ground, RATIO, row) ?? []);
			const values = rows.flatMap((row) => numberIn(row, RATIO) ?? []);
			return terms.length === compared.length
				? [{ code, terms, gap: Math.max(...values) - Math.min(...values) }]
				: [];
		})
		.sort((a, b) => b.gap - a.gap)
		.slice(0, WIDEST);
	if (wide.length === 0) return [];
	const { area: words } = view;
	return [
		{
			text: words.wide(
				view.words.list(
					wide.map(({ code, terms }) =>
						words.widestItem(
							occupationName(view, code),
							terms.map(({ value }, index) =>
								words.valueOf(
									areaName(view, compared[index]?.area ?? ''),
									printedWithUnit(ground, RATIO, value)
								)
							)
						)
					)
				)
			),
			claims: wide.flatMap(({ terms: [of, ...others] }) =>
				others.flatMap((to) => {
					const amount = of ? difference(of.value, to.value, 2) : null;
					return of && amount !== null ? [{ kind: 'comparison' as const, of, to, amount }] : [];
				})
			)
		}
	];
}
