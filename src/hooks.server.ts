import { hasPage } from '#lib/catalogue/pages.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { error, type Handle } from '@sveltejs/kit';

const PRELOAD = /\s*<link (?=[^>]*rel="modulepreload")[^>]*>/g;

/**
 * Scripts are fetched once the page with its charts has come, not in competition with it. Their
 * links stand in the head: the page below it, a hundred times as long, is not searched.
 */
function preloadLast(html: string): string {
	const end = html.indexOf('</head>');
	if (end < 0) return html;
	const head = html.slice(0, end);
	const links = head.match(PRELOAD)?.join('') ?? '';
	const rest = html.slice(end).replace('</body>', () => `${links}\n\t</body>`);
	return head.replace(PRELOAD, '') + rest;
}

/** Pages say their language in <html lang>; the page that chooses one is in the first of them. */
export const handle: Handle = ({ event, resolve }) => {
	const { language } = event.params;
	const [, path = ''] = event.url.pathname.split(`/${language}/`);
	// None is made of it; who asks for it all the same, while developing, is told so.
	if (language !== undefined && !hasPage(path)) error(404);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			preloadLast(html.replace('%lang%', language ?? SITE.languages[0] ?? 'ja'))
	});
};
