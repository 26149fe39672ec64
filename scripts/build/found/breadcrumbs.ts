import { jsonLd } from './json-ld.ts';
import { plainTitle, type PrintedPage } from './metadata.ts';
import type { Site } from '#lib/catalogue/site.ts';

/**
 * The way from the home page to a page, for search engines: a page above it that does not exist is
 * no step. Without the site's address there is none, since each step is an address.
 * @param titleOf the title of the page at an address below the site's base
 */
export function breadcrumbs(
	{ language, path, title }: PrintedPage,
	titleOf: (path: string) => string | undefined,
	{ baseAddress, name }: Site
): string {
	const parts = path.split('/').filter(Boolean);
	if (baseAddress === '' || parts.length === 0) return '';
	const above = parts
		.slice(0, -1)
		.map((_, index) => `${language}/${parts.slice(0, index + 1).join('/')}/`)
		.flatMap((one) => {
			const found = titleOf(one);
			return found === undefined
				? []
				: [{ name: plainTitle(found), item: `${baseAddress}/${one}` }];
		});
	const steps = [
		{ name: name[language], item: `${baseAddress}/${language}/` },
		...above,
		{ name: plainTitle(title), item: `${baseAddress}/${language}/${path}` }
	];
	return jsonLd({
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: steps.map((step, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			...step
		}))
	});
}
