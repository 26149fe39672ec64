import type { DimensionId } from '#lib/catalogue/dimension.ts';
import { chosenName, dimensionTitle, measureTitle, unitWords, type Scene } from './scene.ts';

/** What is drawn. */
export function subject(scene: Scene): string {
	const { figure, words } = scene;
	if (figure.kind === 'band' || figure.lines === 'measures') return figure.title[scene.language];
	const measure = measureTitle(scene, scene.measure);
	const subject =
		figure.kind === 'ranking' || figure.kind === 'tiles'
			? words.title.by(dimensionTitle(scene, figure.across), measure)
			: words.title.overTime(measure);
	const part = figure.part ? `${figure.part[scene.language]}${PART_JOIN[scene.language]}` : '';
	return `${part}${subject}${words.title.frequency[scene.dataset.frequency]}`;
}

const PART_JOIN = { ja: '　', en: ' — ', 'zh-Hant': '　' } as const;

/** Area, item, period and every word of the definition, in the order in which titles name them. */
export function scopeParts(scene: Scene): string[] {
	const { figure, dataset, language } = scene;
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
	return [...chosen, dataset.scope[language]].filter(Boolean);
}

/** Unit, period, area and scope: what a title must say besides its subject. */
export const scope = (scene: Scene): string =>
	[...scopeParts(scene), scene.words.title.unit(unitWords(scene, scene.measure).long)].join(
		scene.words.title.join
	);

/** The whole title in one line, as exports and citations carry it. */
export const fullTitle = (scene: Scene): string =>
	[
		...(scene.data.sample ? [`【${scene.words.sample.mark}】`] : []),
		`${subject(scene)}${scene.language === 'en' ? ' — ' : '　'}${scope(scene)}`
	].join('');
