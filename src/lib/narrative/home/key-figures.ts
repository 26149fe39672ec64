import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import type { Words } from '#lib/base/words/ja.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import type { KeyFigure } from '../key-figure.ts';
import type { Origin } from '../origin.ts';
import { decimalsOf, textIn, unitWords, valueName } from '../scene.ts';
import type { Known, MonthFacts } from './facts.ts';
import type { HomeGround } from './paragraph.ts';

const originOf = (ground: HomeGround, { measure, row }: Known): Origin => ({
	dataset: ground.dataset.id,
	measure,
	where: Object.fromEntries(
		ground.dataset.dimensions.map((dimension) => [dimension, textIn(row, dimension)])
	)
});

/** The figures of the month; each stands with the month for which it is known. */
export function monthKeyFigures(ground: HomeGround, facts: MonthFacts): KeyFigure[] {
	const { language, words, home } = ground;
	const figure = (id: string, label: string, known: Known | null, more = ''): KeyFigure[] => {
		if (!known) return [];
		const decimals = decimalsOf(ground, known.measure);
		const signed = known.measure === 'active_ratio_change';
		const sure = words.reliability[textIn(known.row, 'reliability') as keyof Words['reliability']];
		return [
			{
				id,
				label,
				value: formatNumber(known.value, language, decimals, signed),
				unit: unitWords(ground, known.measure).short,
				period: periodLabel(period(known.period), language, true),
				note: [more, sure ? words.home.reliability(sure) : '']
					.filter(Boolean)
					.join(words.title.join),
				sample: ground.data.sample,
				number: roundHalfUp(known.value, decimals),
				origin: originOf(ground, known)
			}
		];
	};
	const { newOpenings, newOpeningsYear } = facts;
	const onYear = newOpeningsYear
		? home.yearChange(
				`${formatNumber(newOpeningsYear.value, language, 1, true)}${UNITS.percent.short[language]}`
			)
		: '';
	return [
		...figure('ratio', home.key.ratio, facts.ratio),
		...figure('month', home.key.month, facts.change),
		...figure('year', home.key.year, facts.yearBefore),
		...facts.others.flatMap((other) =>
			figure(
				`area-${textIn(other.row, 'ref_area')}`,
				home.key.other(valueName(ground, 'ref_area', textIn(other.row, 'ref_area'))),
				other
			)
		),
		...figure('openings', home.key.openings, facts.openings),
		...figure('applicants', home.key.applicants, facts.applicants),
		...figure('newOpenings', home.key.newOpenings, newOpenings, onYear)
	];
}
