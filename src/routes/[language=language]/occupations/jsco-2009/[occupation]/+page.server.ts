import { error } from '@sveltejs/kit';
import type { Language } from '#lib/base/language.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { ranking, type RankedItem } from '#lib/narrative/ranking.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { occupation, occupationCodes } from '#lib/server/pages/occupation.ts';
import { wageAreasOf } from '#lib/server/pages/wage-check-page.ts';
import { defaultScene } from '#lib/state/scene.ts';
import type { PageServerLoad } from './$types';

/** Of a major group its middle groups are shown beside each other, of a middle group its wages. */
const MAJOR = [
	'occupation-item-series',
	'occupation-balance-ranking',
	'occupation-wages-ranking',
	'occupation-item-prefectures',
	'occupation-item-placements',
	'occupation-item-monthly-series',
	'occupation-item-areas',
	'occupation-wages-monthly-band'
];
const MIDDLE = [
	'occupation-item-series',
	'occupation-item-wages-series',
	'occupation-item-prefectures',
	'occupation-item-placements',
	'occupation-item-monthly-series',
	'occupation-item-areas',
	'occupation-item-wages-monthly-series',
	'occupation-item-wages-areas'
];

export const entries = () =>
	SITE.languages.flatMap((language) =>
		occupationCodes().map((code) => ({ language, occupation: code }))
	);

/** The occupations in the order of the yearly ranking, those with a small base left out. */
async function ranked(language: Language): Promise<RankedItem[]> {
	const figures = await pageFigures(['occupation-balance-ranking'], language);
	const [data] = figures.figures;
	if (!data) return [];
	const scene = defaultScene(data, figures, language, await loadWords(language));
	return ranking(scene).filter(({ small, value }) => !small && value !== null);
}

export const load: PageServerLoad = async ({ params: { language, occupation: code } }) => {
	const item = occupation(code, language);
	if (!item) error(404);
	const order = await ranked(language);
	const at = order.findIndex((one) => one.code === code);
	const link = (one: RankedItem | undefined) => one && { code: one.code, name: one.name };
	return {
		item,
		place: at < 0 ? null : { rank: at + 1, count: order.length },
		wageAreas: await wageAreasOf(code, language),
		neighbours: at < 0 ? {} : { above: link(order[at - 1]), below: link(order[at + 1]) },
		figures: await pageFigures(item.isMajor ? MAJOR : MIDDLE, language, undefined, {
			fixed: { occupation: code },
			...(item.isMajor ? { within: code } : {})
		})
	};
};
