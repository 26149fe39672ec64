import { formatNumber } from '#lib/base/number.ts';
import { covers, period, periodCode, periodLabel, yearBefore } from '#lib/base/period.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { total } from '#lib/listings/counts.ts';
import type { Issue } from '#lib/listings/listing.ts';
import type { DataCell, DataTable } from '../data-table.ts';
import { tableChart } from './chart.ts';
import { numberCell, type ReportBase, type ReportSection } from './section.ts';

interface Input {
	readonly issues: readonly Issue[];
	readonly year: string;
	readonly sources: readonly string[];
	readonly sample: boolean;
}

/** (d) The bulletin's issues of the year, none of them added to another. */
export function bulletinSection(base: ReportBase, input: Input): ReportSection {
	const { language, words } = base;
	const label = (code: string) => periodLabel(period(code), language);
	const count = (value: number) => formatNumber(value, language);
	const own = input.issues.filter(({ month }) => covers(period(input.year), period(month)));
	const [first, last] = [own[0], own.at(-1)];
	const before = (month: string) =>
		input.issues.find((one) => one.month === periodCode(yearBefore(period(month))));
	const compared = own.some(({ month }) => before(month));
	const persons = UNITS.openings.long[language];
	const latest = last && total(last.listings);
	const table: DataTable | null =
		own.length === 0
			? null
			: {
					first: words.columns.month,
					columns: [
						{ title: words.columns.listings, unit: '' },
						{ title: words.columns.persons, unit: persons },
						...(compared ? [{ title: words.columns.personsBefore, unit: persons }] : [])
					],
					rows: own.map(({ month, listings }) => {
						const { listings: all, openings } = total(listings);
						return {
							code: month,
							name: label(month),
							heading: false,
							note: '',
							cells: [
								numberCell(base, all),
								numberCell(base, openings),
								...(compared ? [openingsOf(base, before(month))] : [])
							]
						};
					})
				};
	return {
		id: 'bulletin',
		title: `${words.sections.bulletin}${input.sample ? words.sampleSection : ''}`,
		sample: input.sample,
		scope: words.scope.bulletin,
		sentences:
			first && last && latest
				? [
						words.issues({
							period: label(input.year),
							count: count(own.length),
							first: label(first.month),
							last: label(last.month)
						}),
						words.lastIssue({
							month: label(last.month),
							listings: count(latest.listings),
							persons: count(latest.openings)
						}),
						...(compared ? [] : [words.noIssueBefore])
					]
				: [words.noIssue(label(input.year))],
		table,
		chart:
			table &&
			tableChart(base, {
				title: words.columns.persons,
				table,
				column: 1,
				tickDecimals: 0,
				before: null,
				inOrder: true
			}),
		definitions: [],
		sources: input.sources
	};
}

/** Null where there was no issue: not published, and not 0. */
const openingsOf = (base: ReportBase, issue: Issue | undefined): DataCell =>
	numberCell(base, issue ? total(issue.listings).openings : null);
