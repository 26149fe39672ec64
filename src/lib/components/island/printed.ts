import type { Component } from 'svelte';
import { render } from 'svelte/server';

/**
 * The HTML of a component, as the page is printed. The name keeps ids that components give
 * themselves apart. In a browser `#printed` is kept.ts, which has no renderer.
 */
export function printed<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	context: Map<unknown, unknown>,
	name: string,
	tag: 'div' | 'span' = 'div'
): string {
	return `<${tag}>${render(component, { props, context, idPrefix: name }).body}</${tag}>`;
}
