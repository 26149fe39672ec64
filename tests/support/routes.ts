import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Route {
	readonly id: string;
	/** Its address with or without each part that may be left out. */
	readonly form: string;
	readonly pattern: RegExp;
}

const OPTIONAL = /\/\[\[[^\]]+\]\]/;
const PARAMETER = /\[[^\]]+\]/g;

/** An optional part makes two forms of a route: /wages/[[area]] is /wages and /wages/[area]. */
const formsOf = (id: string): string[] =>
	OPTIONAL.test(id)
		? [id.replace(OPTIONAL, ''), id.replace('[[', '[').replace(']]', ']')].flatMap(formsOf)
		: [id];

const patternOf = (form: string): RegExp =>
	new RegExp(`^${form.split(PARAMETER).map(literal).join('[^/]+')}/?$`);

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The routes that are pages, by their folders: those with fewer parameters first. */
export const ROUTES: readonly Route[] = readdirSync('src/routes', {
	recursive: true,
	encoding: 'utf8'
})
	.filter((path) => /\+page@?\.svelte$/.test(path))
	.map((path) => `/${dirname(path)}`.replace(/^\/\.$/, ''))
	.flatMap((id) => formsOf(id).map((form) => ({ id, form, pattern: patternOf(form) })))
	.sort((a, b) => parameters(a.form) - parameters(b.form) || b.form.length - a.form.length);

function parameters(form: string): number {
	return form.match(PARAMETER)?.length ?? 0;
}

/** The form of the route that an address leads to. @throws Error where none does */
export function routeOf(address: string): string {
	const found = ROUTES.find(({ pattern }) => pattern.test(address));
	if (!found) throw new Error(`no route is known for ${address}`);
	return found.form;
}
