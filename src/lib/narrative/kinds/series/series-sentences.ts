import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import { ITEM_DIMENSIONS } from '#lib/catalogue/dimension.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { isBroken } from '../../breaks.ts';
import {
	areaName,
	chosenName,
	decimalsOf,
	measureTitle,
	printedWithUnit,
	unitWords,
	type Scene
} from '../../scene.ts';
import { known, lines, type Line } from '../../series.ts';

/** The latest value, its change on the year, what it is compared with, highest and lowest. */
export function seriesSentences(scene: Scene): string[] {
	const { words } = scene;
	const [main, ...others] = lines(scene).sort((a, b) => Number(b.main) - Number(a.main));
	const last = main && known(main).at(-1);
	if (!main || !last) return [words.figure.emptySeries];
	const subject = [
		scene.figure.lines === 'measures' ? areaName(scene) : main.name,
		...ITEM_DIMENSIONS.map((dimension) => chosenName(scene, dimension))
	].filter(Boolean);
	const first = words.finding.series({
		period: label(scene, last.timePeriod),
		line: subject.join(SUBJECT_JOIN[scene.language]),
		measure: measureTitle(scene, main.measure),
		value: printedWithUnit(scene, main.measure, last.value)
	});
	return [
		first,
		...changeSentence(scene, main),
		...others.flatMap((other) => besideSentence(scene, other)),
		...(scene.figure.lines === 'measures' ? [] : extentSentence(scene, main))
	];
}

const SUBJECT_JOIN = { ja: 'の', en: ', ', 'zh-Hant': '・' } as const;

const label = (scene: Scene, timePeriod: string): string =>
	periodLabel(period(timePeriod), scene.language);

/** The change on the year before: unadjusted months are not compared with the month before. */
function changeSentence(scene: Scene, line: Line): string[] {
	const last = known(line).at(-1);
	const step = scene.dataset.frequency === 'month' ? 12 : 1;
	const before = known(line).find(({ x }) => last && x === last.x - step);
	if (!last || !before || !isComparable(scene, line, before, last)) return [];
	const decimals = decimalsOf(scene, line.measure);
	// The difference of what is printed, so that a reader who subtracts gets the same.
	const amount = roundHalfUp(
		roundHalfUp(last.value, decimals) - roundHalfUp(before.value, decimals),
		decimals
	);
	const unit = scene.dataset.measures[line.measure]?.unit === 'times' ? 'points' : null;
	const short = unit ? UNITS[unit].short[scene.language] : unitWords(scene, line.measure).short;
	return [
		scene.words.finding.change({
			before: label(scene, before.timePeriod),
			amount: `${formatNumber(Math.abs(amount), scene.language, decimals)}${short}`,
			direction: Math.sign(amount) as -1 | 0 | 1
		})
	];
}

type Point = Line['points'][number];

/** No break lies between two points of a line: none declared, none that a row says. */
const isComparable = ({ dataset }: Scene, { points }: Line, before: Point, after: Point): boolean =>
	!isBroken(dataset, before.timePeriod, after.timePeriod) &&
	!points.some(({ x, row }) => x > before.x && x <= after.x && row?.['obs_status'] === 'B');

function besideSentence(scene: Scene, line: Line): string[] {
	const last = known(line).at(-1);
	if (!last) return [];
	return [
		scene.words.finding.beside(
			line.name,
			label(scene, last.timePeriod),
			printedWithUnit(scene, line.measure, last.value)
		)
	];
}

function extentSentence(scene: Scene, line: Line): string[] {
	const last = known(line).at(-1);
	const points = known(line).filter((point) => last && isComparable(scene, line, point, last));
	if (points.length < 4) return [];
	const highest = points.reduce((a, b) => (b.value > a.value ? b : a));
	const lowest = points.reduce((a, b) => (b.value < a.value ? b : a));
	return [
		scene.words.finding.extent({
			highest: printedWithUnit(scene, line.measure, highest.value),
			highestAt: label(scene, highest.timePeriod),
			lowest: printedWithUnit(scene, line.measure, lowest.value),
			lowestAt: label(scene, lowest.timePeriod)
		})
	];
}
