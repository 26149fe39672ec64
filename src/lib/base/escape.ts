const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** A text as it stands in HTML or SVG source, between tags or in double quotes. */
export const escapeMarkup = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
