import type { Code } from '#lib/contract/code-table.ts';
import { namesHome } from './areas.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where a profile names the offices and the prefecture in words, these codes stand. */
interface Names {
	readonly offices: readonly string[];
	readonly was: Code;
	readonly home: string;
}

/** Words that mean an office go; those that mean "the prefecture" mean the new one. */
function renamed(value: Json, names: Names): Json {
	if (Array.isArray(value)) return (value as readonly Json[]).map((one) => renamed(one, names));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value as Readonly<Record<string, Json>>)
			.filter(([, one]) => typeof one !== 'string' || !names.offices.includes(one))
			.map(([key, one]) => [key, one === names.was.code ? names.home : renamed(one, names)])
	);
}

/** Every source that a profile or a feed names. */
const sourcesIn = (text: string): string[] =>
	[...text.matchAll(/"source": "([^"]+)"/g)].map(([, code]) => code ?? '');

export interface Layout {
	readonly path: string;
	readonly text: string;
	readonly sources: readonly string[];
}

/**
 * The layouts of incoming files that are the same everywhere, of datasets that the new site has. One
 * that still names the prefecture when its words are taken out is that prefecture's own.
 */
export function layoutOf(
	path: string,
	text: string,
	names: Names,
	datasets: readonly string[]
): Layout | null {
	const value = renamed(JSON.parse(text) as Json, names);
	const made = `${JSON.stringify(value, null, '\t')}\n`;
	const wanted = [...made.matchAll(/"dataset": "([^"]+)"/g)].map(([, id]) => id ?? '');
	if (namesHome(made, names.was) || !wanted.every((id) => datasets.includes(id))) return null;
	return { path, text: made, sources: sourcesIn(made) };
}
