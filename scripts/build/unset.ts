import { unsetOf, type Site, type Standing } from '#lib/catalogue/site.ts';

const WHAT: Readonly<Record<Standing, string>> = {
	publisher: '公開者 / no publisher: every page says 試験公開',
	contact: '連絡先 / no contact: readers cannot write to anybody',
	baseAddress: '公開先のアドレス / no address of publication: no feeds, mails without links'
};

/** A line for each thing that somebody must decide before the site is published. */
export const unsetLines = (site: Site): string[] =>
	unsetOf(site).map((key) => `data/site.json "${key}": 未設定 / not set（${WHAT[key]}）`);
