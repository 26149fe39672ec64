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

/** What a value of the headline is said with. */
export type HomeGround = Ground & HomeSpeech;

const level = (ground: HomeGround, { measure, row }: Known): Claim[] => {
	const of = termOf(ground, measure, row);
	return of ? [{ kind: 'level', of }] : [];
};

/**
 * The month in sentences that can be pasted as they are. Only the month of the data speaks; what
 * is not yet out of it is told of the month before, with its date. A sentence whose figure is
 * missing is left out whole, and no other depends on it.
 */
export function monthParagraph(ground: HomeGround, facts: MonthFacts): Statement[] {
	const { home } = ground;
	const plain = (known: Known | null, say: (value: string) => string): Statement[] =>
		known ? [{ text: say(valueText(ground, facts, known)), claims: level(ground, known) }] : [];
	return [
		{
			text: home.level({
				period: periodName(ground, facts.period),
				area: SITE.areaName[ground.language],
				value: printedWithUnit(ground, 'active_ratio', facts.ratio.value)
			}),
			claims: level(ground, facts.ratio)
		},
		...monthSentence(ground, facts.change),
		...yearSentence(ground, facts),
		...facts.others.flatMap((other) => otherSentence(ground, facts.ratio, other)),
		...plain(facts.openings, home.openings),
		...plain(facts.applicants, home.applicants),
		...newOpeningsSentence(ground, facts),
		...plain(facts.newApplications, home.newApplications),
		note(home.caution)
	];
}

/** With its month where that is the month before. */
const valueText = (ground: HomeGround, facts: MonthFacts, known: Known): string => {
	const value = printedWithUnit(ground, known.measure, known.value);
	return known.period === facts.period
		? value
		: ground.home.at(value, periodName(ground, known.period));
};

const monthSentence = (ground: HomeGround, change: Known | null): Statement[] =>
	change
		? [
				{
					text: ground.home.month(
						formatNumber(Math.abs(change.value), ground.language, 2),
						directionOf(change.value)
					),
					claims: level(ground, change)
				}
			]
		: [];

/** A change where both values are of one edition; else what was published then, and no difference. */
function yearSentence(ground: HomeGround, { ratio, yearBefore }: MonthFacts): Statement[] {
	if (!yearBefore) return [];
	const moved = movedOn(ground, 'active_ratio', ratio.row, yearBefore.row);
	if (moved) return [{ text: ground.words.say.movedAlone(moved.text), claims: [moved.claim] }];
	return [
		{
			text: ground.home.year(
				periodName(ground, yearBefore.period),
				printedWithUnit(ground, 'active_ratio', yearBefore.value)
			),
			claims: level(ground, yearBefore)
		}
	];
}

function otherSentence(ground: HomeGround, ratio: Known, other: Known): Statement[] {
	const [of, to] = [
		termOf(ground, 'active_ratio', ratio.row),
		termOf(ground, 'active_ratio', other.row)
	];
	const amount = difference(ratio.value, other.value, decimalsOf(ground, 'active_ratio'));
	if (!of || !to || amount === null) return [];
	return [
		{
			text: ground.words.say.beside({
				name: valueName(ground, 'ref_area', textIn(other.row, 'ref_area')),
				value: printedWithUnit(ground, 'active_ratio', other.value),
				amount: `${formatNumber(Math.abs(amount), ground.language, 2)}${UNITS.points.short[ground.language]}`,
				direction: directionOf(amount)
			}),
			claims: [{ kind: 'comparison', of, to, amount }]
		}
	];
}

function newOpeningsSentence(ground: HomeGround, facts: MonthFacts): Statement[] {
	const { newOpenings, newOpeningsYear } = facts;
	if (!newOpenings) return [];
	return [
		{
			text: ground.home.newOpenings(
				valueText(ground, facts, newOpenings),
				newOpeningsYear && {
					amount: formatNumber(Math.abs(newOpeningsYear.value), ground.language, 1),
					direction: directionOf(newOpeningsYear.value)
				}
			),
			claims: [
				...level(ground, newOpenings),
				...(newOpeningsYear ? level(ground, newOpeningsYear) : [])
			]
		}
	];
}
