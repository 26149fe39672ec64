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
import { known, lines, type Line } from '../../series.ts';
import { leaders } from '../../set.ts';
import { sizeOf } from '../../speech.ts';
import { claimedMeasure, termOf } from '../../term.ts';

/** The latest value, its change on the year, what it is compared with, highest and lowest. */
export function seriesSentences(scene: Scene): Statement[] {
	const { words } = scene;
	const [main, ...others] = lines(scene).sort((a, b) => Number(b.main) - Number(a.main));
	const last = main && known(main).at(-1);
	const term = main && last && termOf(scene, main.measure, last.row);
	if (!main || !last || !term) return [note(words.figure.emptySeries)];
	const subject = [
		scene.figure.lines === 'measures' ? areaName(scene) : main.name,
		...ITEM_DIMENSIONS.map((dimension) => chosenName(scene, dimension))
	].filter(Boolean);
	return [
		{
			text: words.say.level({
				period: label(scene, last.timePeriod),
				subject: subject.join(SUBJECT_JOIN[scene.language]),
				measure: measureTitle(scene, main.measure),
				value: printedWithUnit(scene, main.measure, last.value)
			}),
			claims: [{ kind: 'level', of: term }]
		},
		...changeSentence(scene, main),
		...others.flatMap((other) => besideSentence(scene, main, other)),
		...(scene.figure.lines === 'measures' ? [] : extentSentence(scene, main))
	];
}

const SUBJECT_JOIN = { ja: 'の', en: ', ', 'zh-Hant': '・' } as const;

const label = (scene: Scene, timePeriod: string): string =>
	valueName(scene, 'time_period', timePeriod);

/** The change on the year before: unadjusted months are not compared with the month before. */
function changeSentence(scene: Scene, line: Line): Statement[] {
	const last = known(line).at(-1);
	const step = scene.dataset.frequency === 'month' ? 12 : 1;
	const before = known(line).find(({ x }) => last && x === last.x - step);
	if (!last || !before || breaksWithin(line, before, last)) return [];
	const moved = movedOn(scene, line.measure, last.row, before.row);
	return moved ? [{ text: scene.words.say.movedAlone(moved.text), claims: [moved.claim] }] : [];
}

type Point = Line['points'][number];

/** A row says that its definition changed. */
const breaksWithin = ({ points }: Line, before: Point, after: Point): boolean =>
	points.some(({ x, row }) => x > before.x && x <= after.x && row?.['obs_status'] === 'B');

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
	const ordered = [...points].sort((a, b) => b.value - a.value);
	const ends = [ordered, [...ordered].reverse()].map((all) => leaders(all, printed, 1));
	const [highest = [], lowest = []] = ends;
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
