import { SITE } from '#lib/catalogue/site.ts';
import type { ItemAddress } from '#lib/narrative/kinds/bars/ranking-chart.ts';
import type { Scene } from '#lib/narrative/scene.ts';

/** The address of each item's own page, showing there what is shown here; none where items have no pages. */
export function itemAddress(scene: Scene, base: string): ItemAddress | undefined {
	const { figure, language } = scene;
	if (figure.itemPage === undefined) return undefined;
	const query = queryOf(scene);
	return (code) => `${base}/${language}/${figure.itemPage}${code}/${query}`;
}

/** What differs from the first view and means the same on the page of an item. */
function queryOf({ figure, data, chosen, measure, by, threshold }: Scene): string {
	const params = new URLSearchParams();
	if (chosen.ref_area !== undefined && chosen.ref_area !== SITE.area)
		params.set('ref_area', chosen.ref_area);
	if (by === 'change') params.set('by', by);
	if (chosen.employment !== undefined && chosen.employment !== data.defaults.employment)
		params.set('employment', chosen.employment);
	if (measure !== (figure.drawn ?? figure.measures)[0]) params.set('measure', measure);
	if (figure.base && threshold !== figure.base.threshold)
		params.set('threshold', String(threshold));
	return params.size > 0 ? `?${params}` : '';
}
