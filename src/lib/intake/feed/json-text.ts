import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { FEED_RULES } from './rules.ts';

/** An object of an answer, of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at `a.b.c`; undefined where there is none. */
export const placeIn = (value: unknown, path: string): unknown =>
	path
		.split('.')
		.reduce<unknown>(
			(inner, name) => (isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
			value
		);

/** A text or number as text; undefined for anything else. */
export const wordOf = (value: unknown): string | undefined =>
	typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

const LONGEST = 80;

/** What a host wrote, as a report may print it: one line without signs that a terminal obeys. */
export const printable = (text: string): string =>
	text
		.replace(/[\p{C}\s]+/gu, ' ')
		.trim()
		.slice(0, LONGEST);

const TITLE = /<title[^>]*>([^<]*)<\/title>/i;
const END = 30;

/** A web page in the place of data, by its title; null where the text is none. */
export const pageFault = (file: string, text: string): Sighting | null =>
	text.trimStart().startsWith('<')
		? sighting(FEED_RULES.page, { file }, { title: printable(TITLE.exec(text)?.[1] ?? '') || '－' })
		: null;

/** Bytes → the JSON that they hold, or what they are instead. @param file as findings name it */
export function jsonOf(
	file: string,
	bytes: Uint8Array
): { readonly json: unknown } | { readonly fault: Sighting } {
	const text = textOf(bytes);
	if (text === null) return { fault: sighting(FEED_RULES.notText, { file }) };
	if (text.trim() === '') return { fault: sighting(FEED_RULES.empty, { file }) };
	const page = pageFault(file, text);
	if (page) return { fault: page };
	try {
		return { json: JSON.parse(text) as unknown };
	} catch {
		return {
			fault: sighting(FEED_RULES.notJson, { file }, { end: printable(text.trimEnd().slice(-END)) })
		};
	}
}

function textOf(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
