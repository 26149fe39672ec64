import { plan } from '#settings';
import type { Label } from '#lib/base/language.ts';
import { hasPage } from './pages.ts';

/**
 * What serves a promise: a declared figure, a page of a dataset, or nothing yet. A `page` is an
 * address below the language.
 */
export type PlanItem =
	| { readonly figure: string; readonly page: string }
	| { readonly title: Label; readonly dataset: string; readonly page: string }
	/** Whose data it would be, and that it is not at hand. */
	| { readonly title: Label; readonly owner: Label };

/** A section of the yearly plan, what it promises to provide, and what serves that. */
export interface PlanSection {
	readonly id: string;
	readonly title: Label;
	readonly promise: Label;
	readonly items: readonly PlanItem[];
}

/** What leads to a page that this site does without is none of its plan. */
const isKept = (item: PlanItem): boolean => !('page' in item) || hasPage(item.page);

/** data/plan.json. Its shape is checked by `npm run data:check`. */
export const PLAN: readonly PlanSection[] = (plan.sections as readonly PlanSection[])
	.map((section) => ({ ...section, items: section.items.filter(isKept) }))
	.filter(({ items }) => items.length > 0);

/** The address below the language of the page that goes through the plan. */
export const PLAN_PAGE = 'plan/';

/** The figures that stand on the plan's own page, since no other page has them. */
export const PLAN_FIGURES: readonly string[] = PLAN.flatMap(({ items }) => items).flatMap((item) =>
	'figure' in item && item.page === PLAN_PAGE ? [item.figure] : []
);
