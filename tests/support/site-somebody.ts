import type { Site } from '#lib/catalogue/site.ts';

/** Stands for a site behind which somebody stands, for what is only written then. */
export const SOMEBODY = {
	publisher: { ja: '公開する市', en: 'The publishing city', 'zh-Hant': '發布之市' },
	contact: 'labour@example.org',
	baseAddress: 'https://example.org/labour'
} as const;

/** The module of the site, with somebody behind it: for `vi.mock`. */
export const withSomebody = <Module extends { SITE: Site }>(module: Module): Module => ({
	...module,
	SITE: { ...module.SITE, ...SOMEBODY }
});
