import type { Label } from '#lib/base/language.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import { kindOf } from '#lib/catalogue/kind.ts';
import { NARRATIVES } from './kinds/list.ts';
import { areaKind } from './ranked-areas.ts';
import { isByName, matrixPeriods, orderScene } from './matrix.ts';
import { drawnQuantity } from './quantity.ts';
import { chosenName, dimensionTitle, type Scene, valueName } from './scene.ts';
import { isSeason, seasonLines } from './season.ts';

/** What is drawn. */
export function subject(scene: Scene): string {
	const { figure, words } = scene;
	const { titled } = NARRATIVES[figure.kind];
	if (!titled || figure.lines === 'measures') return declaredTitle(scene)[scene.language];
	// Groups of workers are told by what divides them.
	const isDivided = figure.across === 'worker_group';
	const across =
		figure.across === 'ref_area'
			? words.title.areas[areaKind(scene)]
			: (isDivided && figure.part?.[scene.language]) || dimensionTitle(scene, figure.across);
	const subject = titled(words, drawnQuantity(scene).title, across);
	if (isSeason(scene)) return words.season.titled(drawnQuantity(scene).title);
	const part =
		figure.part && !isDivided ? `${figure.part[scene.language]}${PART_JOIN[scene.language]}` : '';
	return `${part}${subject}${words.title.frequency[scene.dataset.frequency]}`;
}

function declaredTitle({ figure: { title, alone, choices }, chosen }: Scene): Label {
	const { beside } = choices.ref_area ?? {};
	return alone && beside === chosen.ref_area ? alone : title;
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
	const periods = periodsNamed(scene);
	const [first, last] = [periods[0], periods.at(-1)].map(
		(one) => one && valueName(scene, 'time_period', one)
	);
	const group = scene.within === null ? '' : valueName(scene, figure.across, scene.within);
	const span =
		first && last && first !== last ? scene.words.matrix.span(first, last) : (first ?? '');
	return [group, ...chosen, span, dataset.scope[language], ordered(scene), scaled(scene)].filter(
		Boolean
	);
}

/** The periods of which a title names the first and the last. */
function periodsNamed(scene: Scene): readonly string[] {
	if (isSeason(scene))
		return seasonLines(scene)
			.map(({ id }) => id)
			.reverse();
	return kindOf(scene.figure).marks === 'items-in-periods' ? matrixPeriods(scene) : [];
}

/** By what the rows are ordered, where a reader chose it. */
function ordered(scene: Scene): string {
	if (isByName(scene)) return scene.words.matrix.orderedByName;
	const by = orderScene(scene);
	return by
		? scene.words.matrix.ordered(chosenName(by, 'time_period'), drawnQuantity(by).title)
		: '';
}

/** That panels cannot be held against each other, where a reader chose so. */
const scaled = ({ figure, scale, words }: Scene): string =>
	kindOf(figure).scales && scale === 'own' ? words.matrix.scale.titled : '';

/** Unit, period, area and scope: what a title must say besides its subject. */
export const scope = (scene: Scene): string =>
	[...scopeParts(scene), scene.words.title.unit(drawnQuantity(scene).unit.long)].join(
		scene.words.title.join
	);

/** The whole title in one line, as exports and citations carry it. */
export const fullTitle = (scene: Scene): string =>
	[
		...(scene.data.sample ? [`【${scene.words.sample.mark}】`] : []),
		`${subject(scene)}${scene.language === 'en' ? ' — ' : '　'}${scope(scene)}`
	].join('');
