import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { rowOf, valueOf, type AreaItem, type AreaSnapshot } from '#lib/query/area/snapshot.ts';
import type { Row } from '#lib/query/table.ts';
import { note, type Over, type Statement } from '../claim.ts';
import { difference } from '../compare.ts';
import { movedOn } from '../moved.ts';
import { measureTitle, numberIn, printedWithUnit, type Ground } from '../scene.ts';
import { leaders } from '../set.ts';
import { directionOf, periodName } from '../speech.ts';
import { termOf } from '../term.ts';
import { areaName, balanceOf, groundOf, occupationName, totalOf, type AreaView } from './view.ts';

const RATIO = 'active_ratio';
const BASE = 'active_applicants';

/** Applicants under which a ratio is not ranked: those of the rankings by occupation. */
export const threshold = ({ frequency }: AreaSnapshot): number =>
	frequency === 'month' ? 20 : 100;

/** The occupations that may be ranked by their ratio, and all. */
export function rankedOccupations(snapshot: AreaSnapshot) {
	const of = balanceOf(snapshot);
	const all = snapshot.items.filter(({ level }) => level === 'middle');
	const ranked = all
		.filter(
			({ now }) =>
				(valueOf(of, now, BASE) ?? 0) >= threshold(snapshot) && valueOf(of, now, RATIO) !== null
		)
		.sort(
			(a, b) =>
				(valueOf(of, b.now, RATIO) ?? 0) - (valueOf(of, a.now, RATIO) ?? 0) ||
				(a.code < b.code ? -1 : 1)
		);
	return { all, ranked };
}

/** The level, the change, the areas beside, and the occupations with the highest ratio. */
export function profileLead(
	view: AreaView,
	snapshot: AreaSnapshot,
	beside: readonly AreaSnapshot[]
): Statement[] {
	const ground = groundOf(view, snapshot);
	const total = totalOf(snapshot);
	const row = total && rowOf(snapshot, total);
	const of = termOf(ground, RATIO, row);
	if (!total || !row || !of) return [note(view.words.figure.noData)];
	const moved = movedOn(ground, RATIO, row, rowOf(snapshot, total, 'before'));
	const { say } = view.words;
	return [
		{
			text: say.level({
				period: periodName(view, snapshot.period),
				subject: areaName(view, snapshot.area),
				measure: measureTitle(ground, RATIO),
				value: printedWithUnit(ground, RATIO, of.value)
			}),
			claims: [{ kind: 'level', of }]
		},
		...(moved ? [{ text: say.movedAlone(moved.text), claims: [moved.claim] }] : []),
		...beside.flatMap((other) => besideSentence(view, snapshot, other)),
		...mostSentence(view, snapshot)
	];
}

/** Held against the same table and period of another area. */
export function besideSentence(
	view: AreaView,
	snapshot: AreaSnapshot,
	other: AreaSnapshot
): Statement[] {
	const [own, theirs] = [snapshot, other].map((one) => {
		const total = totalOf(one);
		return total && rowOf(one, total);
	});
	return besideRow(view, groundOf(view, snapshot), own, theirs, other.area);
}

/** The ratio of a row held against that of another area's. */
export function besideRow(
	view: AreaView,
	ground: Ground,
	own: Row | undefined,
	theirs: Row | undefined,
	area: string
): Statement[] {
	const [of, to] = [termOf(ground, RATIO, own), termOf(ground, RATIO, theirs)];
	const amount = difference(numberIn(own, RATIO), numberIn(theirs, RATIO), 2);
	if (!of || !to || amount === null) return [];
	return [
		{
			text: view.words.say.beside({
				name: areaName(view, area),
				value: printedWithUnit(ground, RATIO, to.value),
				amount: `${formatNumber(Math.abs(amount), view.language, 2)}${UNITS.points.short[view.language]}`,
				direction: directionOf(amount)
			}),
			claims: [{ kind: 'comparison', of, to, amount }]
		}
	];
}

function mostSentence(view: AreaView, snapshot: AreaSnapshot): Statement[] {
	const ground = groundOf(view, snapshot);
	const of = balanceOf(snapshot);
	const { all, ranked } = rankedOccupations(snapshot);
	const printed = ({ now }: AreaItem) => roundHalfUp(valueOf(of, now, RATIO) ?? 0, 2);
	const top = leaders(ranked, printed);
	if (top.length === 0) return [];
	const { say, list } = view.words;
	const over: Over = {
		dataset: of.id,
		measure: RATIO,
		across: 'occupation',
		where: { time_period: snapshot.period, ref_area: snapshot.area, employment: 'regular' },
		members: { of: 'items' },
		base: { measure: BASE, least: threshold(snapshot) },
		decimals: 2,
		compared: ranked.length,
		belong: all.length
	};
	return [
		{
			text: say.most({
				period: periodName(view, snapshot.period),
				area: areaName(view, snapshot.area),
				set: say.set({
					noun: 'occupation',
					within: '',
					threshold:
						ranked.length === all.length
							? null
							: say.threshold(
									measureTitle(ground, BASE),
									printedWithUnit(ground, BASE, threshold(snapshot))
								),
					valued: false,
					compared: formatNumber(ranked.length, view.language),
					belong: formatNumber(all.length, view.language),
					complete: ranked.length === all.length
				}),
				measure: measureTitle(ground, RATIO),
				size: 'high',
				end: 'highest',
				top: list(
					top.map((item) =>
						say.item(occupationName(view, item.code), printedWithUnit(ground, RATIO, printed(item)))
					)
				),
				single: top.length === 1
			}),
			claims: [
				{
					kind: 'extreme',
					end: 'highest',
					named: top.map((item) => ({ code: item.code, value: printed(item) })),
					over
				}
			]
		}
	];
}
