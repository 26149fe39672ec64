import type { Language } from '#lib/base/language.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Selection } from '#lib/query/selection.ts';
import { rowsOf, type Row } from '#lib/query/table.ts';
import { codes } from '../data/codes.ts';
import { answer } from '../data/engine.ts';
import { sourceNotes } from '../data/figure-data.ts';
import { isSample } from '../data/published.ts';

/** What is asked of a dataset for the report: the home area, one period and the one before. */
export async function asked(
	of: Dataset,
	periods: readonly (string | null)[],
	where: Selection['where'],
	grouping?: 'shortage'
): Promise<Row[]> {
	const time_period = periods.filter((one) => one !== null);
	return rowsOf(
		await answer(of, {
			dataset: of.id,
			where: { time_period, ref_area: [SITE.area], ...where },
			...(grouping && { grouping })
		})
	);
}

/** Rows in the order of the code list: each group followed by its parts. */
export function inOrder(rows: readonly Row[], list: 'occupation' | 'industry'): Row[] {
	const place = new Map([...codes(list).keys()].map((code, index) => [code, index]));
	const at = (row: Row) => place.get(String(row[list])) ?? place.size;
	return [...rows].sort((a, b) => at(a) - at(b));
}

/** What a section says of its dataset: made up or not, and where it is from. */
export const told = (of: Dataset, language: Language) => ({
	sample: isSample(of),
	sources: sourceNotes(of, language).map(({ title }) => title)
});
