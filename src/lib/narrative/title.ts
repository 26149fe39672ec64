import type { DimensionId } from '#lib/catalogue/dimension.ts';
import { chosenName, dimensionTitle, measureTitle, unitWords, type Scene } from './scene.ts';

/** What is drawn. */
export function subject(scene: Scene): string {
	const { figure, words } = scene;
	if (figure.kind === 'band' || figure.lines === 'measures') return figure.title[scene.language];
	const measure = measureTitle(scene, scene.measure);
	const subject =
		figure.kind === 'ranking'
			? words.title.by(dimensionTitle(scene, figure.across), measure)
			: words.title.overTime(measure);
	const part = figure.part ? `${figure.part[scene.language]}${PART_JOIN[scene.language]}` : '';
	return `${part}${subject}${words.title.frequency[scene.dataset.frequency]}`;
}

const PART_JOIN = { ja: '　', en: ' — ', 'zh-Hant': '　' } as const;

/** Unit, period, area and scope: what a title must say besides its subject. */
export function scope(scene: Scene): string {
	const { figure, dataset, language, words } = scene;
	const order: DimensionId[] = [
		'ref_area',
		'occupation',
		'industry',
		'industry_section',
		'time_period',
		'employment',
		'basis',
		'adjustment'
	];
	const chosen = order
		.filter((dimension) => dimension in figure.choices && dimension !== figure.across)
		.map((dimension) => chosenName(scene, dimension));
	const parts = [
		...chosen,
		dataset.scope[language],
		words.title.unit(unitWords(scene, scene.measure).long)
	];
	return parts.filter(Boolean).join(words.title.join);
}

/** The whole title in one line, as exports and citations carry it. */
export const fullTitle = (scene: Scene): string =>
	[
		...(scene.data.sample ? [`【${scene.words.sample.mark}】`] : []),
		`${subject(scene)}${scene.language === 'en' ? ' — ' : '　'}${scope(scene)}`
	].join('');
