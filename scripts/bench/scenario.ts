import { SITE } from '#lib/catalogue/site.ts';
import { codes } from '#lib/server/data/codes.ts';

/** The figure that every page under test shows first, and what a reader chooses in it. */
export const FIGURE = '#occupation-balance-monthly-ranking';

export const DATASET = 'occupation-balance-monthly';
/** An office: one of several areas that the dataset holds. */
export const AREA = SITE.offices[0] ?? SITE.area;

const { slug = '' } = codes('ref_area').get(AREA)?.cells ?? {};

/** What the page with the rows of one area is called. */
export const SLICE = slug || 'home';

export interface Page {
	readonly id: 'dashboard' | 'whole' | 'slice';
	readonly name: string;
	readonly path: string;
}

/** In the order of the table; the others are what the first is compared with. */
export const PAGES = [
	{ id: 'dashboard', name: 'dashboard', path: `/ja/occupations/${slug && `${slug}/`}` },
	{ id: 'whole', name: 'd3, all areas', path: '/baseline/' },
	{ id: 'slice', name: 'd3, one area', path: `/baseline/${SLICE}/` }
] as const satisfies readonly Page[];

export interface Filter {
	readonly name: 'time_period' | 'employment';
	readonly value: string;
	/** What the title says once it is answered. */
	readonly title: string;
}

const month = (value: string): Filter => ({
	name: 'time_period',
	value,
	title: `${Number(value.slice(0, 4))}年${Number(value.slice(5))}月`
});

const PART_TIME: Filter = {
	name: 'employment',
	value: 'part_time',
	title: '常用的パートタイム'
};

/** Another month: on the dashboard the rows of the area answer, which come when they are wanted. */
export const FIRST = month('2026-05');

/** One employment type: the dashboard has a small prerendered file for it. */
export const FIRST_BY_FILE = PART_TIME;

/** Chosen after the first, one after the other; the dashboard answers all of them from these rows. */
export const LATER: readonly Filter[] = [
	month('2025-10'),
	PART_TIME,
	month('2025-01'),
	{ name: 'employment', value: 'full_time', title: 'パートを除く常用' },
	month('2024-06'),
	month('2026-08')
];
