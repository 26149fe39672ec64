import { hasPage } from './pages.ts';
import { SHORTAGE_FIELDS } from './shortage.ts';

const ALL: readonly (readonly [page: string, figure: string])[] = [
	['', 'prefecture-ratios-series'],
	['occupations/', 'occupation-balance-scatter'],
	['wages/', 'occupation-wages-series'],
	['industries/', 'industry-new-openings-series'],
	['areas/', 'prefecture-balance-ranking'],
	['areas/prefectures/', 'prefecture-ratios-field'],
	['shortage/', 'shortage-ranking'],
	...SHORTAGE_FIELDS.map(({ id }) => [`shortage/${id}/`, `shortage-${id}-series`] as const),
	['plan/', 'regular-employees-series']
];

/** The pages that are shown in a chat with a chart of their own, and which of their figures that is. */
export const SHARED_FIGURES = ALL.filter(([page]) => hasPage(page));

/** In pixels, as the networks ask for it. */
export const CARD = { width: 1200, height: 630 } as const;

/** A page's picture is named by its path; '' is the home page. */
export const cardName = (page: string): string =>
	page.replaceAll('/', '-').replace(/-$/, '') || 'home';

/** Where the picture of a page lies below the site's base; that of the home page for all others. */
export function cardPath(language: string, page: string): string {
	const [own = ''] = SHARED_FIGURES.find(([path]) => path === page) ?? [];
	return `share/${language}/${cardName(own)}.png`;
}
