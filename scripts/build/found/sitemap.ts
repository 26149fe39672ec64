import { max } from 'd3';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeMarkup } from '#lib/base/escape.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import type { Site } from '#lib/catalogue/site.ts';
import { once } from '#lib/server/data/once.ts';
import { publishedFiles } from '#lib/server/data/published.ts';

/** A page and the day from which its figures are; undefined for one without figures. */
export interface Dated {
	/** Below the site's base. */
	readonly path: string;
	readonly date: string | undefined;
}

const FIGURES = /<figure[^>]*?\sid="([^"]+)"/g;

/** The day on which the newest file behind the figures of a page was read. */
export function dateOf(html: string): string | undefined {
	const ids = [...html.matchAll(FIGURES)].map(([, id]) => id);
	return max(
		DATASETS.filter(({ figures }) => figures.some(({ id }) => ids.includes(id))),
		newest
	);
}

/** Looked up once a dataset: two thousand pages ask. */
const newest = once((dataset: (typeof DATASETS)[number]): string | undefined =>
	max(publishedFiles(dataset), ({ date_read }) => date_read || undefined)
);

/** Only where the site has an address: a sitemap names whole addresses. */
export function writeSitemap(folder: string, pages: readonly Dated[], { baseAddress }: Site): void {
	const rules = ['User-agent: *', 'Allow: /'];
	if (baseAddress !== '') {
		const entries = pages.map(
			({ path, date }) =>
				`<url><loc>${escapeMarkup(`${baseAddress}/${path}`)}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</url>`
		);
		writeFileSync(
			join(folder, 'sitemap.xml'),
			`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`
		);
		rules.push(`Sitemap: ${baseAddress}/sitemap.xml`);
	}
	writeFileSync(join(folder, 'robots.txt'), `${rules.join('\n')}\n`);
}
