import { parse, type AtRule, type Container } from 'postcss';
import selectorParser, { type Node, type Root } from 'postcss-selector-parser';
import { once } from '#lib/server/data/once.ts';
import { allowing } from './policy.ts';

const STYLE = /<style>([^]*?)<\/style>/g;

/** By which SvelteKit tells Vite's loader, a script, what stands in the page already. */
const FOR_LOADER =
	/\n\t*<link href="[^"]*" rel="stylesheet" disabled media="\(max-width: 0\)"\s*\/?>/g;

/** The class by which Svelte holds a rule to the elements of one component. */
const SCOPE = /\bsvelte-[\da-z]+\b/g;

/** Names of elements of which one must be there, as in a list of selectors. */
const ONE_OF = new Set([':is', ':where', ':has']);

/** What may be taken out when nothing is left in it: an empty layer still says its place. */
const CONDITIONS = new Set(['media', 'container', 'supports']);

/**
 * A page without scripts with the styles of its own elements alone: SvelteKit writes into it those
 * of all that could come, and no other element ever does. What is not held to a component stays.
 * @param html a page that no script changes
 * @throws Error where the page's policy does not name its styles: they would be refused
 */
export function ownStyles(html: string, name: string): string {
	const scopes = [...new Set(html.replace(STYLE, '').match(SCOPE))].sort();
	const styles = [...html.matchAll(STYLE)].map(([, text = '']) => text);
	return styles
		.filter((text) => wantedOf(text, scopes) !== text)
		.reduce(
			(page, text) => {
				const wanted = wantedOf(text, scopes);
				const wrong = () =>
					new Error(`${name}: its policy does not name its styles (see scripts/build/styles.ts)`);
				return allowing(page, text, wanted, wrong).replace(
					`<style>${text}</style>`,
					() => `<style>${wanted}</style>`
				);
			},
			html.replace(FOR_LOADER, '')
		);
}

/** Hundreds of pages have the same styles and components. */
const wantedOf = once(
	(text: string, scopes: readonly string[]): string => wantedStyles(text, new Set(scopes)),
	(text, scopes) => `${scopes.join()} ${text}`
);

/**
 * Styles without the rules none of whose selectors can match, as they are written.
 * @param scopes the classes of components that there are in the page
 */
export function wantedStyles(css: string, scopes: ReadonlySet<string>): string {
	const root = parse(css);
	prune(root, scopes);
	forgetMotions(root);
	return root.toString();
}

const isKeyframes = ({ name }: AtRule): boolean => /keyframes$/i.test(name);

/** What stands in keyframes are moments, not elements. */
function prune(container: Container, scopes: ReadonlySet<string>): void {
	container.each((node) => {
		if (node.type === 'rule') {
			if (canMatch(node.selector, scopes)) prune(node, scopes);
			else node.remove();
		} else if (node.type === 'atrule' && node.nodes?.length && !isKeyframes(node)) {
			prune(node, scopes);
			if (CONDITIONS.has(node.name) && node.nodes.length === 0) node.remove();
		}
	});
}

/** Keyframes that no rule names any more. */
function forgetMotions(root: Container): void {
	const values: string[] = [];
	root.walkDecls(({ value }) => void values.push(value));
	root.walkAtRules((rule) => {
		if (isKeyframes(rule) && !values.some((value) => value.includes(rule.params))) rule.remove();
	});
}

const parser = selectorParser();

const canMatch = (selector: string, scopes: ReadonlySet<string>): boolean =>
	isOneThere(parser.astSync(selector).nodes, scopes);

const isOneThere = (selectors: Root['nodes'], scopes: ReadonlySet<string>): boolean =>
	selectors.some((one) => one.nodes.every((node) => canBe(node, scopes)));

/** Whether there may be such an element: of anything but a component's class that is not known. */
function canBe(node: Node, scopes: ReadonlySet<string>): boolean {
	if (node.type === 'class')
		return node.value.match(SCOPE)?.[0] !== node.value || scopes.has(node.value);
	if (node.type !== 'pseudo' || !ONE_OF.has(node.value) || node.nodes.length === 0) return true;
	return isOneThere(node.nodes, scopes);
}
