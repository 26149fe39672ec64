import type { Component } from 'svelte';
import { render } from 'svelte/server';

/**
 * The HTML of a component as the page is printed; in a browser nothing, which Svelte takes as word
 * that what was printed stays (`{@html}` keeps the value of the server). The name keeps ids that
 * components give themselves apart.
 */
export function printed<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	context: Map<unknown, unknown>,
	name: string,
	tag: 'div' | 'span' = 'div'
): string {
	// Known when the program is built: a browser does not get the renderer.
	if (!import.meta.env.SSR) return ' ';
	return `<${tag}>${render(component, { props, context, idPrefix: name }).body}</${tag}>`;
}
