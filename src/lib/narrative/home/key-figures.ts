import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import type { Words } from '#lib/base/words/ja.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { difference, isComparable } from '../compare.ts';
import type { KeyFigure } from '../key-figure.ts';
import type { Origin } from '../origin.ts';
import { decimalsOf, textIn, unitWords, valueName } from '../scene.ts';
import type { CountFacts, Known, MonthFacts } from './facts.ts';
import { amongName, type HomeGround } from './paragraph.ts';
import type { Standing } from './standing.ts';

const originOf = (ground: HomeGround, { measure, row }: Known): Origin => ({
	dataset: ground.dataset.id,
	measure,
	where: Object.fromEntries(
		ground.dataset.dimensions.map((dimension) => [dimension, textIn(row, dimension)])
	)
});

/** A value as it stands in the files, with the month of which it is. */
function stored(
	ground: HomeGround,
	id: string,
	label: string,
	known: Known | null,
	more = ''
): KeyFigure[] {
	if (!known) return [];
	const { language, words } = ground;
	const decimals = decimalsOf(ground, known.measure);
	const sure = words.reliability[textIn(known.row, 'reliability') as keyof Words['reliability']];
	return [
		{
			id,
			label,
			value: formatNumber(known.value, language, decimals),
			unit: unitWords(ground, known.measure).short,
			period: periodLabel(period(known.period), language),
			note: [more, sure ? words.home.reliability(sure) : ''].filter(Boolean).join(words.title.join),
			sample: ground.data.sample,
			number: roundHalfUp(known.value, decimals),
			origin: originOf(ground, known)
		}
	];
}

/** What is computed of stored values. */
const computed = (
	ground: HomeGround,
	at: string,
	figure: Pick<KeyFigure, 'id' | 'label' | 'value' | 'unit' | 'note' | 'number' | 'change'>
): KeyFigure => ({
	...figure,
	period: periodLabel(period(at), ground.language),
	sample: ground.data.sample
});

function moved(
	ground: HomeGround,
	id: string,
	label: string,
	now: Known,
	before: Known | null
): KeyFigure[] {
	const decimals = decimalsOf(ground, now.measure);
	const amount =
		before && isComparable(ground.dataset, before.row, now.row)
			? difference(now.value, before.value, decimals)
			: null;
	if (amount === null || !before) return [];
	return [
		computed(ground, now.period, {
			id,
			label,
			value: formatNumber(amount, ground.language, decimals, true),
			unit: UNITS.points.short[ground.language],
			note: ground.home.before(
				periodLabel(period(before.period), ground.language),
				formatNumber(before.value, ground.language, decimals)
			),
			number: amount,
			change: { now: originOf(ground, now), before: originOf(ground, before) }
		})
	];
}

/** The figures of the month; the ratio itself comes first, and is shown large. */
export function monthKeyFigures(
	ground: HomeGround,
	facts: MonthFacts,
	standings: readonly Standing[]
): KeyFigure[] {
	const { home, language } = ground;
	return [
		...stored(ground, 'ratio', home.key.ratio, facts.ratio),
		...moved(ground, 'month', home.key.month, facts.ratio, facts.monthBefore),
		...moved(ground, 'year', home.key.year, facts.ratio, facts.yearBefore),
		...stored(
			ground,
			'nation',
			home.key.other(
				facts.nation ? valueName(ground, 'ref_area', textIn(facts.nation.row, 'ref_area')) : ''
			),
			facts.nation
		),
		...standings
			.filter(({ compared, areas }) => compared === areas.length)
			.map((place) =>
				computed(ground, facts.period, {
					id: `standing-${place.among}`,
					label: home.key.standing(amongName(ground, place)),
					value: home.key.ranked(formatNumber(place.rank, language)),
					unit: home.key.rank,
					note: [
						place.isShared ? home.key.shared : '',
						place.before === null ? '' : home.key.before(formatNumber(place.before, language)),
						place.since ? home.key.since(periodLabel(period(place.since), language)) : ''
					]
						.filter(Boolean)
						.join(ground.words.title.join),
					number: place.rank
				})
			),
		...stored(ground, 'newRatio', home.key.newRatio, facts.newRatio)
	];
}

/** The first-published counts of a month. */
export function countKeyFigures(ground: HomeGround, facts: CountFacts): KeyFigure[] {
	const { home, language } = ground;
	const { newOpeningsYear } = facts;
	const onYear = newOpeningsYear
		? home.yearChange(
				`${formatNumber(newOpeningsYear.value, language, 1, true)}${UNITS.percent.short[language]}`
			)
		: '';
	return [
		...stored(ground, 'openings', home.key.openings, facts.openings),
		...stored(ground, 'applicants', home.key.applicants, facts.applicants),
		...stored(ground, 'newOpenings', home.key.newOpenings, facts.newOpenings, onYear)
	];
}
