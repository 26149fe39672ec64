import type { DimensionId } from '#lib/catalogue/dimension.ts';
import { dataset as declared } from '#lib/catalogue/list.ts';
import type { Transformation } from '#lib/query/cross/view.ts';
import { wholeOf } from '#lib/query/cross/offers.ts';
import { measureTitle, valueName } from '../scene.ts';
import { axisTitle, axisTitles, type CrossScene } from './scene.ts';

/** What is shown of a measure: the measure, or what is made of it. */
export function shownTitle(scene: CrossScene, measure: string): string {
	const { view, said, words, dataset, axes } = scene;
	const { kind, across } = view.transformation;
	const title = measureTitle(scene, measure);
	const { unit, aggregate } = dataset.measures[measure] ?? {};
	if (kind === 'change') {
		const isDifference = unit === 'times' || unit === 'percent' || aggregate?.kind === 'difference';
		const names = isDifference ? words.ranking.difference : words.ranking.rate;
		return words.ranking.of(title, names[dataset.frequency]);
	}
	const first = axes.time_period?.[0];
	if (kind === 'index' && first)
		return said.titled.index(title, valueName(scene, 'time_period', first));
	if (kind === 'sum-12') return said.titled['sum-12'](title);
	if (across === null) return title;
	if (kind === 'share') return said.titled.share(title, wholeName(scene, across));
	if (kind === 'rank') return said.titled.rank(title, axisTitle(scene, across));
	return title;
}

function wholeName(scene: CrossScene, dimension: DimensionId): string {
	const [measure = ''] = scene.view.measures;
	const total = wholeOf(scene.dataset, measure, dimension);
	return total === null ? '' : valueName(scene, dimension, total);
}

/** What a reader may make of the values, in words. */
export function transformationName(scene: CrossScene, { kind, across }: Transformation): string {
	const { said, dataset } = scene;
	if (kind === 'change') return said.as.change[dataset.frequency];
	if (kind === 'index') return said.as.indexFirst;
	if (kind === 'share' && across) return said.as.share(wholeName(scene, across));
	if (kind === 'rank' && across) return said.as.rank(axisTitle(scene, across));
	return kind === 'sum-12' ? said.as['sum-12'] : said.as.value;
}

/** 有効求人倍率：職業 × 期間 */
export function crossTitle(scene: CrossScene): string {
	const { view, language, said } = scene;
	const measures = scene.words.list(view.measures.map((measure) => shownTitle(scene, measure)));
	const by = said.by(axisTitles(scene, view.rows), axisTitles(scene, view.columns));
	return by ? `${measures}${language === 'en' ? ': ' : '：'}${by}` : measures;
}

/** The table of statistics, what is fixed, and every word of its definition. */
export function crossScope(scene: CrossScene): string[] {
	const { dataset, language, chosen, axes } = scene;
	const fixed = (Object.entries(chosen) as [DimensionId, string][])
		.filter(([dimension]) => (scene.known.values[dimension] ?? []).length > 0)
		.map(([dimension, code]) => valueName(scene, dimension, code));
	return [
		declared(dataset.id).title[language],
		...fixed,
		...spanOf(scene, axes.time_period),
		dataset.scope[language]
	].filter(Boolean);
}

/** From the first to the last period of an axis. */
function spanOf(scene: CrossScene, periods: readonly string[] | undefined): string[] {
	const [first, last] = [periods?.[0], periods?.at(-1)];
	if (first === undefined || last === undefined) return [];
	const [from, to] = [first, last].map((one) => valueName(scene, 'time_period', one));
	return first === last ? [from ?? ''] : [scene.words.matrix.span(from ?? '', to ?? '')];
}
