import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Figure } from '#lib/catalogue/figure.ts';
import { hasPage } from '#lib/catalogue/pages.ts';
import { SHORTAGE_FIELDS } from '#lib/catalogue/shortage.ts';
import type { FigurePaths } from '#lib/query/figure-data.ts';
import type { Values } from '#lib/query/page-figures.ts';
import { codes } from '../data/codes.ts';
import { fixedByPath } from '../data/answer-files.ts';

/**
 * The pages below a language on which figures stand, by what the figure's id is or begins with; the
 * first that fits. `[ref_area]` and `[occupation]` are what the page fixes by its path.
 */
const PAGES: readonly (readonly [begins: string, page: string])[] = [
	['headline-ratio', ''],
	['prefecture-ratios-series', ''],
	['prefecture-ratios-ranking', 'areas/'],
	['prefecture-ratios-field', 'areas/prefectures/'],
	['prefecture-balance-ranking', 'areas/'],
	['regular-employees-ranking', 'areas/prefectures/'],
	['office-', 'areas/'],
	['occupation-item-', 'occupations/jsco-2009/[occupation]/'],
	['occupation-balance-', 'occupations/[ref_area]'],
	['occupation-heatmap', 'occupations/months/'],
	['occupation-multiples', 'occupations/months/'],
	['occupation-prefectures', 'areas/prefectures/'],
	['occupation-placements-ranking', 'shortage/'],
	['occupation-conditions-ranking', 'shortage/'],
	['occupation-wages-monthly-areas', 'wage-check/'],
	['occupation-wages-', 'wages/[ref_area]'],
	['industry-', 'industries/[ref_area]'],
	...SHORTAGE_FIELDS.map(({ id }) => [`shortage-${id}-`, `shortage/${id}/`] as const),
	['shortage-', 'shortage/'],
	['regular-employees-series', 'plan/'],
	['foreign-workers-', 'plan/'],
	['high-school-series', 'plan/'],
	['older-workers-series', 'plan/'],
	['disability-', 'plan/']
];

/** Null for a figure that no page shows. */
export function figurePaths(figure: Figure, values: Values): FigurePaths | null {
	const [, page] = PAGES.find(([begins]) => figure.id.startsWith(begins)) ?? [];
	if (page === undefined || !hasPage(page)) return null;
	const [dimension, known] = Object.entries(fixedByPath(figure, values))[0] ?? [];
	const place = `[${dimension}]`;
	const of = (code: string) => page.replace(place, partOf(dimension, code));
	const first = dimension ? figure.choices[dimension as DimensionId]?.default : undefined;
	return {
		path: first === undefined ? page.replace(/\[.*/, '') : of(first),
		...(dimension &&
			page.includes(place) && {
				fixed: {
					dimension: dimension as DimensionId,
					paths: Object.fromEntries((known ?? []).map((code) => [code, of(code)]))
				}
			})
	};
}

/** An area's part of an address may be empty; an item's is its code. */
function partOf(dimension: string | undefined, code: string): string {
	if (dimension !== 'ref_area') return code;
	const slug = codes('ref_area').get(code)?.cells['slug'] ?? '';
	return slug && `${slug}/`;
}
