import { sort } from 'd3';
import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import type { Direction } from '#lib/base/words/sentences/ja.ts';
import { ITEM_DIMENSIONS } from '#lib/catalogue/dimension.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { note, type Statement } from '../../claim.ts';
import { changeKind, difference, isBroken, isComparable } from '../../compare.ts';
import { movedOn } from '../../moved.ts';
import {
	areaName,
	chosenName,
	decimalsOf,
	measureOf,
	measureTitle,
	printedWithUnit,
	unitWords,
	valueName,
	type Scene
} from '../../scene.ts';
import { isSeason, wholeLine } from '../../season.ts';
import { breaksWithin, known, lines, type Line } from '../../series.ts';
import { leaders } from '../../set.ts';
import { sizeOf } from '../../speech.ts';
import { claimedMeasure, termOf } from '../../term.ts';

/** What a series says in its form. */
export const seriesSentences = (scene: Scene): Statement[] =>
	isSeason(scene) ? seasonSentences(scene) : lineSentences(scene);

/** The latest value, its change on the year, what it is compared with, highest and lowest. */
function lineSentences(scene: Scene): Statement[] {
	const [main, ...others] = lines(scene).sort((a, b) => Number(b.main) - Number(a.main));
	const level = main && levelSentence(scene, main);
	if (!level) return [note(scene.words.figure.emptySeries)];
	const step = scene.dataset.frequency === 'month' ? 12 : 1;
	return [
		level,
		// Unadjusted months are not compared with the month before.
		...changeSentence(scene, main, step, scene.words.say.movedAlone),
		...others.flatMap((other) => besideSentence(scene, main, other)),
		...(scene.figure.lines === 'measures' ? [] : extentSentence(scene, main))
	];
}

/** The latest value against the same month of the year before, and of two years before. */
function seasonSentences(scene: Scene): Statement[] {
	const { say, figure } = scene.words;
	const main = wholeLine(scene);
	const level = main && levelSentence(scene, main);
	if (!level) return [note(figure.emptySeries)];
	const first = changeSentence(scene, main, 12, say.movedAlone);
	return [
		level,
		...first,
		...changeSentence(scene, main, 24, first.length > 0 ? say.movedToo : say.movedAlone)
	];
}

/** The last value of a line; null where it has none. */
function levelSentence(scene: Scene, main: Line): Statement | null {
	const last = known(main).at(-1);
	const term = last && termOf(scene, main.measure, last.row);
	if (!term) return null;
	const subject = [
		scene.figure.lines === 'measures' ? areaName(scene) : main.name,
		...ITEM_DIMENSIONS.map((dimension) => chosenName(scene, dimension))
	].filter(Boolean);
	return {
		text: scene.words.say.level({
			period: label(scene, last.timePeriod),
			subject: subject.join(SUBJECT_JOIN[scene.language]),
			measure: measureTitle(scene, main.measure),
			value: printedWithUnit(scene, main.measure, last.value),
			size: sizeOf(measureOf(scene, main.measure))
		}),
		claims: [{ kind: 'level', of: term }]
	};
}

const SUBJECT_JOIN = { ja: 'の', en: ', ', 'zh-Hant': '・' } as const;

const label = (scene: Scene, timePeriod: string): string =>
	valueName(scene, 'time_period', timePeriod);

/** The change of the last value on the period so many steps before. */
function changeSentence(
	scene: Scene,
	line: Line,
	step: number,
	say: (moved: string) => string
): Statement[] {
	const last = known(line).at(-1);
	const before = known(line).find(({ x }) => last && x === last.x - step);
	if (!last || !before || breaksWithin(line, before, last)) return [];
	const moved = movedOn(scene, line.measure, last.row, before.row);
	return moved ? [{ text: say(moved.text), claims: [moved.claim] }] : [];
}

/** Held against the same period of another line, or nothing: another month is no comparison. */
function besideSentence(scene: Scene, main: Line, other: Line): Statement[] {
	const last = known(main).at(-1);
	const point = known(other).find(({ timePeriod }) => timePeriod === last?.timePeriod);
	const [of, to] = [
		termOf(scene, main.measure, last?.row),
		termOf(scene, other.measure, point?.row)
	];
	if (!last || !point || !of || !to) return [];
	const { say } = scene.words;
	const value = printedWithUnit(scene, other.measure, point.value);
	// Of two measures, or of how many there are here and in a larger area, a difference says nothing.
	const declared = measureOf(scene, main.measure);
	if (main.measure !== other.measure || sizeOf(declared) !== 'high')
		return [{ text: say.besideLevel(other.name, value), claims: [{ kind: 'level', of: to }] }];
	const decimals = decimalsOf(scene, main.measure);
	const amount = difference(last.value, point.value, decimals) ?? 0;
	// A ratio's difference is told in points, all else in its own unit.
	const kind = changeKind(declared, scene.chosen);
	const unit =
		kind.as === 'difference'
			? UNITS[kind.unit].short[scene.language]
			: unitWords(scene, main.measure).short;
	return [
		{
			text: say.beside({
				name: other.name,
				value,
				amount: `${formatNumber(Math.abs(amount), scene.language, decimals)}${unit}`,
				direction: Math.sign(amount) as Direction
			}),
			claims: [{ kind: 'comparison', of, to, amount }]
		}
	];
}

/** Highest and lowest of the periods that are of one definition, and how many of them have a value. */
function extentSentence(scene: Scene, line: Line): Statement[] {
	const last = known(line).at(-1);
	if (!last) return [];
	const own = line.points.filter(
		({ timePeriod }) => !isBroken(scene.dataset, timePeriod, last.timePeriod)
	);
	const points = known({ ...line, points: own }).filter(
		(point) => !breaksWithin(line, point, last)
	);
	// Months of another edition have values too: the highest of the rest is not that of what is shown.
	if (points.length < 4 || points.some(({ row }) => !isComparable(scene.dataset, row, last.row)))
		return [];
	const decimals = decimalsOf(scene, line.measure);
	const printed = ({ value }: { value: number }) => roundHalfUp(value, decimals);
	// Of periods that share a value as it is printed the earliest comes first.
	const highest = leaders(
		sort(points, (point) => -printed(point)),
		printed,
		1
	);
	const lowest = leaders(sort(points, printed), printed, 1);
	const [top, bottom] = [highest[0], lowest[0]];
	if (!top || !bottom || printed(top) === printed(bottom)) return [];
	const { time_period: _, ...where } = { ...scene.chosen, ...lineKey(scene, line) };
	const over = {
		dataset: scene.dataset.id,
		...claimedMeasure(scene.dataset, line.measure),
		across: 'time_period' as const,
		where,
		...(scene.figure.grouping && { grouping: scene.figure.grouping }),
		members: { of: 'codes' as const, codes: own.map(({ timePeriod }) => timePeriod) },
		decimals,
		compared: points.length,
		belong: own.length
	};
	const named = (all: typeof points) =>
		all.map((point) => ({ code: point.timePeriod, value: printed(point) }));
	const at = (all: typeof points) =>
		scene.words.list(all.map(({ timePeriod }) => label(scene, timePeriod)));
	return [
		{
			text: scene.words.say.extent({
				set: scene.words.say.set({
					noun: scene.dataset.frequency,
					within: '',
					threshold: null,
					valued: points.length < own.length,
					compared: formatNumber(points.length, scene.language),
					belong: formatNumber(own.length, scene.language),
					complete: points.length === own.length
				}),
				highest: printedWithUnit(scene, line.measure, top.value),
				highestAt: at([...highest]),
				lowest: printedWithUnit(scene, line.measure, bottom.value),
				lowestAt: at([...lowest])
			}),
			claims: [
				{ kind: 'extreme', end: 'highest', named: named([...highest]), over },
				{ kind: 'extreme', end: 'lowest', named: named([...lowest]), over }
			]
		}
	];
}

const lineKey = ({ figure }: Scene, { id }: Line) =>
	figure.lines && figure.lines !== 'measures' ? { [figure.lines]: id } : {};
