import { error } from '@sveltejs/kit';
import type { Language } from '#lib/base/language.ts';
import { NEW_OPENINGS } from '#lib/catalogue/datasets/occupation-wages.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { ranking, type RankedItem } from '#lib/narrative/ranking.ts';
import { compared, setPhrase } from '#lib/narrative/set.ts';
import { numberIn, textIn } from '#lib/narrative/scene.ts';
import { valuesOf } from '#lib/server/data/engine.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { asked } from '#lib/server/pages/report-rows.ts';
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

interface Ranked {
	/** In order, those with a small base left out. */
	readonly order: readonly RankedItem[];
	/** The set that is ranked, in words. */
	readonly among: string;
	/** Fewer applicants, and an occupation has no place. */
	readonly least: number;
}

/** The occupations as the yearly ranking has them. */
async function ranked(language: Language): Promise<Ranked> {
	const figures = await pageFigures(['occupation-balance-ranking'], language);
	const [data] = figures.figures;
	if (!data) return { order: [], among: '', least: 0 };
	const scene = defaultScene(data, figures, language, await loadWords(language));
	const all = ranking(scene);
	return { order: compared(all), among: setPhrase(scene, all), least: scene.threshold };
}

/** Its place, by the rule of ranked bars: equals share one. */
const placeOf = (
	{ order, among }: Ranked,
	{ value: own }: RankedItem
): { rank: number; among: string } => ({
	rank: 1 + order.filter(({ value }) => (value ?? 0) > (own ?? 0)).length,
	among
});

/** Where the wages of the newest year are means of few openings: of how many, by employment. */
async function fewPaid(code: string): Promise<Readonly<Record<string, number>>> {
	const { dataset: id, measure, threshold } = NEW_OPENINGS;
	const of = dataset(id);
	const year = (await valuesOf(of, 'time_period')).at(-1) ?? null;
	const rows = year === null ? [] : await asked(of, [year], { occupation: [code] });
	return Object.fromEntries(
		rows.flatMap((row) => {
			const count = numberIn(row, measure);
			return count !== null && count < threshold ? [[textIn(row, 'employment'), count]] : [];
		})
	);
}

export const load: PageServerLoad = async ({ params: { language, occupation: code } }) => {
	const item = occupation(code, language);
	if (!item) error(404);
	const all = await ranked(language);
	const { order } = all;
	const at = order.findIndex((one) => one.code === code);
	const own = order[at];
	const link = (one: RankedItem | undefined) => one && { code: one.code, name: one.name };
	return {
		item,
		place: own ? placeOf(all, own) : null,
		least: all.least,
		fewPaid: await fewPaid(code),
		wageAreas: await wageAreasOf(code, language),
		neighbours: at < 0 ? {} : { above: link(order[at - 1]), below: link(order[at + 1]) },
		figures: await pageFigures(item.isMajor ? MAJOR : MIDDLE, language, undefined, {
			fixed: { occupation: code },
			...(item.isMajor ? { within: code } : {})
		})
	};
};
