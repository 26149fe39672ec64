import { DATASETS } from '#lib/catalogue/list.ts';
import { hasPage } from '#lib/catalogue/pages.ts';
import { PLAN_PAGE } from '#lib/catalogue/plan.ts';
import type { Finding } from '../finding.ts';
import { SETTINGS_RULES } from './rules.ts';
import { faultsOf, isLanguageLabel, type Json, jsonListOrNull, wrongIn } from './settings.ts';

export const PLAN_FILE = 'plan.json';

const wrong = wrongIn(SETTINGS_RULES.plan, PLAN_FILE);

const FIGURES = new Set(DATASETS.flatMap(({ figures }) => figures.map(({ id }) => id)));
const IDS = new Set<unknown>(DATASETS.map(({ id }) => id));

/** An address below the language, which may name choices. */
const isPage = (value: unknown): boolean =>
	typeof value === 'string' && /^([a-z-]+\/)*(\?[\w=&-]+)?$/.test(value);

/** A figure that is declared, a dataset that is, or a word on whose data it would be. */
function isItem(item: unknown): boolean {
	if (typeof item !== 'object' || item === null) return false;
	const { figure, title, dataset, page, owner } = item as Json;
	if (figure !== undefined) return FIGURES.has(String(figure)) && isPage(page);
	if (!isLanguageLabel(title)) return false;
	return dataset !== undefined ? IDS.has(dataset) && isPage(page) : isLanguageLabel(owner);
}

/**
 * The text of data/plan.json: each section in three languages, of figures that exist. A site without
 * the page of the plan has `"sections": []`.
 */
export function planFindings(text: string): Finding[] {
	const sections = jsonListOrNull(text, 'sections');
	if (!sections || (sections.length === 0 && hasPage(PLAN_PAGE))) return [wrong('sections')];
	const ids = sections.map(({ id }) => id);
	return sections.flatMap((section, index) => {
		const { id, title, promise, items } = section;
		const holds: Record<string, boolean> = {
			id: typeof id === 'string' && /^[a-z]+(-[a-z]+)*$/.test(id) && ids.indexOf(id) === index,
			title: isLanguageLabel(title),
			promise: isLanguageLabel(promise),
			items: Array.isArray(items) && items.length > 0 && items.every(isItem)
		};
		return faultsOf(wrong, `sections[${index}]`, section, holds);
	});
}
