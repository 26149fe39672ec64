import type { LanguageRules } from '../languages/language.ts';
import { covered } from './plain.ts';

export interface Named {
	readonly code: string;
	readonly at: number;
}

/** The periods that a text names, and the text without them. */
export function periodsIn(text: string, rules: LanguageRules): { found: Named[]; rest: string } {
	const found: Named[] = [];
	let rest = text;
	for (const pattern of rules.periods) {
		for (const match of rest.matchAll(pattern))
			found.push({ code: codeOf(match.groups ?? {}, rules), at: match.index });
		rest = covered(rest, pattern);
	}
	return { found: found.sort((a, b) => a.at - b.at), rest };
}

function codeOf(groups: Record<string, string | undefined>, { months }: LanguageRules): string {
	const { year = '', month, fiscal } = groups;
	if (fiscal) return `${year}FY`;
	if (!month) return year;
	const named = months.findIndex((name) => name.toLowerCase() === month.toLowerCase());
	return `${year}-${(named >= 0 ? String(named + 1) : month).padStart(2, '0')}`;
}

export function yearBefore(code: string): string {
	const year = String(Number(code.slice(0, 4)) - 1);
	return year + code.slice(4);
}
