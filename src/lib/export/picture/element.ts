import { INK } from './palette.ts';

type Attribute = string | number | undefined;

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** SVG source of an element; children are SVG source. */
export function element(
	name: string,
	attributes: Readonly<Record<string, Attribute>>,
	...children: readonly string[]
): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escape(String(value))}"`)
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
): string => element('text', { x, y, fill: INK, ...attributes }, escape(text));
