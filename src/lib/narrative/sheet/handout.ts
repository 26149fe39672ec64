import type { Language } from '#lib/base/language.ts';
import { activeFactsOf, areaTables, wagesOf } from '#lib/query/area/tables.ts';
import type { AreaSources } from '../area/sources.ts';
import { textOf } from '../claim.ts';
import { definitionsOf, type Handout } from '../handout.ts';
import type { Sheet, SheetView } from './sheet.ts';

/** The sheet as it is copied, saved and drawn. */
export function sheetHandout(made: Sheet, sources: AreaSources, view: SheetView): Handout {
	const { title, period, sample, paragraphs, table, chart, notes, frequency, wages } = made;
	const { scope } = view.area;
	const scopes = [
		period,
		scope.balance,
		...(wages ? [frequency === 'month' ? scope.month : scope.year] : [])
	];
	const source = wages ? sources.all : sources.counts;
	return {
		title,
		scope: scopes,
		finding: paragraphs.map((one) => textOf(one, view.language)).join('\n'),
		sample,
		source,
		tables: [{ caption: title, table, scope: scopes, notes, source }],
		definitions: definitions(made, view.language),
		chart
	};
}

function definitions({ frequency, wages }: Sheet, language: Language) {
	const { balance, wages: paid } = areaTables(frequency);
	return definitionsOf(language, [
		{ dataset: balance, measures: activeFactsOf(frequency) },
		...(wages ? [{ dataset: paid, measures: wagesOf(frequency) }] : [])
	]);
}
