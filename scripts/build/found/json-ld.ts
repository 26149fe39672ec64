/** Structured data as a block of a page's head. It is no script that runs; `<` may not end it. */
export const jsonLd = (data: Readonly<Record<string, unknown>>): string =>
	`\t\t<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>\n`;
