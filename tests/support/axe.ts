import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Violation {
	readonly id: string;
	readonly help: string;
	readonly nodes: readonly {
		readonly target: readonly unknown[];
		readonly failureSummary?: string;
	}[];
}

declare global {
	interface Window {
		axe: {
			run(context: unknown, options: unknown): Promise<{ readonly violations: Violation[] }>;
		};
	}
}

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

/** The rules whose answer depends on colours and widths. */
export const LOOKS = {
	type: 'rule',
	values: ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable']
};

/** What axe finds on a page by the rules of WCAG 2.2 AA: rule, first place, reason. */
export async function axeFaults(page: Page, runOnly = RULES): Promise<string[]> {
	// Evaluated from outside, which the page's policy does not govern.
	await page.evaluate(program);
	const violations = await page.evaluate(async (rules) => {
		const { violations: found } = await window.axe.run(document, {
			runOnly: rules,
			resultTypes: ['violations']
		});
		return found.map(({ id, help, nodes: [first, ...rest] }) => ({
			what: `${id}: ${help} (${rest.length + 1})`,
			where: String(first?.target),
			why: first?.failureSummary ?? ''
		}));
	}, runOnly);
	return violations.map(({ what, where, why }) => [what, where, why].join('\n'));
}
