const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** A text as it stands in HTML or SVG source, between tags or in double quotes. */
export const escapeMarkup = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const SIGNS = new Map(Object.entries(ESCAPES).map(([sign, name]) => [name, sign]));

/** The text that was escaped so. */
export const unescapeMarkup = (source: string): string =>
	source.replace(/&(?:amp|lt|gt|quot);/g, (name) => SIGNS.get(name) ?? name);
