import { escapeMarkup } from '#lib/base/escape.ts';
import { INK } from './palette.ts';

type Attribute = string | number | undefined;

/** SVG source of an element; children are SVG source. */
export function element(
	name: string,
	attributes: Readonly<Record<string, Attribute>>,
	...children: readonly string[]
): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
		.join('');
	return children.length > 0
		? `<${name}${written}>${children.join('')}</${name}>`
		: `<${name}${written}/>`;
}

/** A line of words, its baseline at `y`. */
export const words = (
	x: number,
	y: number,
	text: string,
	attributes: Readonly<Record<string, Attribute>> = {}
): string => element('text', { x, y, fill: INK, ...attributes }, escapeMarkup(text));
