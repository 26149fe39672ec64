import { prefectureKinds } from '#lib/base/prefecture-kinds.ts';
import { formatNumber } from '#lib/base/number.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { note, type Claim, type Statement } from '../claim.ts';
import { difference } from '../compare.ts';
import { movedOn } from '../moved.ts';
import { decimalsOf, printedWithUnit, textIn, valueName, type Ground } from '../scene.ts';
import { directionOf, periodName } from '../speech.ts';
import { termOf } from '../term.ts';
import type { Known, MonthFacts } from './facts.ts';
import type { HomeSpeech } from './speech.ts';
import type { Standing } from './standing.ts';

/** What a value of the headline is said with. */
export type HomeGround = Ground & HomeSpeech;

const level = (ground: HomeGround, { measure, row }: Known): Claim[] => {
	const of = termOf(ground, measure, row);
	return of ? [{ kind: 'level', of }] : [];
};

/**
 * The month in sentences that can be pasted as they are: level, changes, what it is held against,
 * its place, caution. A sentence whose figure is missing is left out whole, and no other depends
 * on it.
 */
export function monthParagraph(
	ground: HomeGround,
	facts: MonthFacts,
	standings: readonly Standing[]
): Statement[] {
	const { home } = ground;
	const onMonth = movedSentence(ground, facts.ratio, facts.monthBefore);
	return [
		{
			text: home.level({
				period: periodName(ground, facts.period),
				area: SITE.areaName[ground.language],
				value: printedWithUnit(ground, 'active_ratio', facts.ratio.value)
			}),
			claims: level(ground, facts.ratio)
		},
		...onMonth,
		...movedSentence(ground, facts.ratio, facts.yearBefore, onMonth.length > 0),
		...nationSentence(ground, facts),
		...standings.flatMap((one) => standingSentence(ground, facts.ratio, one)),
		...newRatioSentence(ground, facts.newRatio),
		note(home.caution)
	];
}

/** A change where both values are of one edition; else nothing. */
function movedSentence(
	ground: HomeGround,
	now: Known,
	before: Known | null,
	/** Another change was told before it. */
	goesOn = false
): Statement[] {
	const { movedAlone, movedToo } = ground.words.say;
	const moved = before && movedOn(ground, now.measure, now.row, before.row);
	return moved
		? [{ text: (goesOn ? movedToo : movedAlone)(moved.text), claims: [moved.claim] }]
		: [];
}

function nationSentence(ground: HomeGround, { ratio, nation }: MonthFacts): Statement[] {
	if (!nation) return [];
	const [of, to] = [
		termOf(ground, ratio.measure, ratio.row),
		termOf(ground, nation.measure, nation.row)
	];
	const amount = difference(ratio.value, nation.value, decimalsOf(ground, ratio.measure));
	if (!of || !to || amount === null) return [];
	return [
		{
			text: ground.words.say.beside({
				name: valueName(ground, 'ref_area', textIn(nation.row, 'ref_area')),
				value: printedWithUnit(ground, nation.measure, nation.value),
				amount: `${formatNumber(Math.abs(amount), ground.language, 2)}${UNITS.points.short[ground.language]}`,
				direction: directionOf(amount)
			}),
			claims: [{ kind: 'comparison', of, to, amount }]
		}
	];
}

/** The areas that are compared, in words: those of the region, or all of the nation. */
export function amongName(ground: HomeGround, { among, areas }: Standing): string {
	const count = formatNumber(areas.length, ground.language);
	return among === SITE.nation
		? ground.home.amongNation(count)
		: ground.home.amongRegion(
				valueName(ground, 'ref_area', among),
				count,
				prefectureKinds(areas.map((area) => valueName(ground, 'ref_area', area)))
			);
}

function standingSentence(ground: HomeGround, ratio: Known, place: Standing): Statement[] {
	const of = termOf(ground, ratio.measure, ratio.row);
	// Of an incomplete set no place is told.
	if (!of || place.compared < place.areas.length) return [];
	const { ref_area: _, ...where } = of.where;
	return [
		{
			text: ground.home.standing({
				area: SITE.areaName[ground.language],
				among: amongName(ground, place),
				rank: formatNumber(place.rank, ground.language),
				isShared: place.isShared,
				since: place.since && periodName(ground, place.since),
				before: place.before === null ? null : formatNumber(place.before, ground.language)
			}),
			claims: [
				{
					kind: 'rank',
					of,
					rank: place.rank,
					over: {
						dataset: of.dataset,
						measure: of.measure,
						across: 'ref_area',
						where,
						members: { of: 'codes', codes: place.areas },
						decimals: of.decimals,
						compared: place.compared,
						belong: place.areas.length
					},
					...(place.since !== null && { since: place.since }),
					...(place.before !== null && { before: place.before })
				}
			]
		}
	];
}

const newRatioSentence = (ground: HomeGround, known: Known | null): Statement[] =>
	known
		? [
				{
					text: ground.home.newRatio(printedWithUnit(ground, known.measure, known.value)),
					claims: level(ground, known)
				}
			]
		: [];
