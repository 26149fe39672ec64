import { formatNumber } from '#lib/base/number.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { MonthFacts } from './facts.ts';
import { monthName, said, type HomeSpeech } from './speech.ts';

const direction = (value: number) => Math.sign(value) as -1 | 0 | 1;

/**
 * The month in sentences that can be pasted as they are. Every sentence is of one or two figures
 * and stands alone, so that a figure that is missing takes its own sentence with it and no other.
 */
export function monthParagraph(speech: HomeSpeech, facts: MonthFacts): string {
	const { language, home } = speech;
	const amount = (value: number, decimals: number) =>
		formatNumber(Math.abs(value), language, decimals);
	const sentences: string[] = [];
	const ratio = (known: MonthFacts['ratio']) => known && said(speech, known, facts, home.times, 2);

	if (facts.ratio) {
		sentences.push(
			home.level({
				period: monthName(speech, facts.period),
				area: SITE.areaName[language],
				value: home.times(formatNumber(facts.ratio.value, language, 2))
			})
		);
		if (facts.change !== null)
			sentences.push(home.month(amount(facts.change, 2), direction(facts.change)));
		if (facts.yearBefore)
			sentences.push(
				home.year(
					monthName(speech, facts.yearBefore.period),
					home.times(formatNumber(facts.yearBefore.value, language, 2))
				)
			);
	}
	const others = (
		[
			[home.nation, facts.nation],
			[home.kyushu, facts.kyushu]
		] as const
	).flatMap(([name, known]) => {
		const value = ratio(known);
		return value ? [home.other(name, value)] : [];
	});
	if (others.length > 0) sentences.push(home.others(others));

	const stock = [
		...(facts.openings ? [home.openings(said(speech, facts.openings, facts, home.persons))] : []),
		...(facts.applicants
			? [home.applicants(said(speech, facts.applicants, facts, home.persons))]
			: [])
	];
	if (stock.length > 0) sentences.push(home.stock(stock));

	if (facts.newOpenings)
		sentences.push(home.newOpenings(said(speech, facts.newOpenings, facts, home.persons)));
	if (facts.newOpeningsYear) {
		const { value, period } = facts.newOpeningsYear;
		const month = period === facts.period ? null : monthName(speech, period);
		sentences.push(home.newOpeningsYear(amount(value, 1), direction(value), month));
	}
	if (facts.newApplications)
		sentences.push(home.newApplications(said(speech, facts.newApplications, facts, home.cases)));

	if (sentences.length === 0) return home.none;
	return [...sentences, home.caution].join(language === 'en' ? ' ' : '');
}
