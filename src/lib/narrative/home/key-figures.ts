import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import { UNITS, type UnitId } from '#lib/catalogue/unit.ts';
import type { Words } from '#lib/base/words/ja.ts';
import type { KeyFigure } from '../key-figure.ts';
import type { Known, MonthFacts } from './facts.ts';
import type { HomeSpeech } from './speech.ts';

/** The figures of the month; each stands with the month for which it is known. */
export function monthKeyFigures(speech: HomeSpeech, facts: MonthFacts): KeyFigure[] {
	const { language, words, home } = speech;
	const figure = (
		id: keyof typeof home.key,
		known: Known | null,
		unit: UnitId,
		decimals: number,
		more = ''
	): KeyFigure[] => {
		if (!known) return [];
		const sure = words.reliability[known.reliability as keyof Words['reliability']];
		return [
			{
				id,
				label: home.key[id],
				value: formatNumber(known.value, language, decimals, unit === 'points'),
				unit: UNITS[unit].short[language],
				period: periodLabel(period(known.period), language, true),
				note: [more, sure ? words.home.reliability(sure) : '']
					.filter(Boolean)
					.join(words.title.join),
				number: roundHalfUp(known.value, decimals),
				origin: known.origin
			}
		];
	};
	const change: Known | null =
		facts.ratio && facts.change !== null
			? {
					...facts.ratio,
					value: facts.change,
					origin: { ...facts.ratio.origin, measure: 'active_ratio_change' }
				}
			: null;
	const { newOpenings, newOpeningsYear } = facts;
	const onYear =
		newOpenings && newOpeningsYear?.period === newOpenings.period
			? home.yearChange(
					`${formatNumber(newOpeningsYear.value, language, 1, true)}${UNITS.percent.short[language]}`
				)
			: '';
	return [
		...figure('ratio', facts.ratio, 'times', 2),
		...figure('month', change, 'points', 2),
		...figure('year', facts.yearBefore, 'times', 2),
		...figure('nation', facts.nation, 'times', 2),
		...figure('kyushu', facts.kyushu, 'times', 2),
		...figure('openings', facts.openings, 'openings', 0),
		...figure('applicants', facts.applicants, 'persons', 0),
		...figure('newOpenings', newOpenings, 'openings', 0, onYear)
	];
}
