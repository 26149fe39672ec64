import { formatNumber } from '#lib/base/number.ts';
import { covers, period, periodCode, yearBefore } from '#lib/base/period.ts';
import { semiconductorListings } from '#lib/catalogue/datasets/semiconductor-listings.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { total } from '#lib/listings/counts.ts';
import type { Issue } from '#lib/listings/listing.ts';
import { numberCell } from '../cell.ts';
import { issueTotals } from '../bulletin/claims.ts';
import { note } from '../claim.ts';
import type { DataCell, DataTable } from '../data-table.ts';
import { tableChart } from './chart.ts';
import { periodName } from '../speech.ts';
import { awaitedNote, type ReportSection, type ReportSpeech } from './section.ts';

interface Input {
	readonly issues: readonly Issue[];
	readonly year: string;
	readonly sources: readonly string[];
	readonly sample: boolean;
}

/** (d) The bulletin's issues of the year, none of them added to another. */
export function bulletinSection(speech: ReportSpeech, input: Input): ReportSection {
	const { language, report } = speech;
	const label = (code: string) => periodName(speech, code);
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
					sample: input.sample,
					first: report.columns.month,
					columns: [
						{ title: report.columns.listings, unit: '' },
						{ title: report.columns.persons, unit: persons },
						...(compared ? [{ title: report.columns.personsBefore, unit: persons }] : [])
					],
					rows: own.map(({ month, listings }) => {
						const { listings: all, openings } = total(listings);
						return {
							code: month,
							name: label(month),
							heading: false,
							note: '',
							cells: [
								numberCell(speech, all),
								numberCell(speech, openings),
								...(compared ? [openingsOf(speech, before(month))] : [])
							]
						};
					})
				};
	return {
		id: 'bulletin',
		title: `${report.sections.bulletin}${input.sample ? report.sampleSection : ''}`,
		sample: input.sample,
		scope: report.scope.bulletin,
		sentences:
			first && last && latest
				? [
						{
							text: report.issues({
								period: label(input.year),
								count: count(own.length),
								first: label(first.month),
								last: label(last.month)
							}),
							claims: [
								{
									kind: 'issues',
									year: input.year,
									count: own.length,
									first: first.month,
									last: last.month
								}
							]
						},
						{
							text: report.lastIssue({
								month: label(last.month),
								listings: count(latest.listings),
								persons: count(latest.openings)
							}),
							claims: issueTotals(last)
						},
						...(compared ? [] : [note(report.noIssueBefore)])
					]
				: [
						{
							text: report.noIssue(label(input.year)),
							claims: [
								{ kind: 'uncollected', dataset: 'semiconductor-listings', period: input.year }
							]
						},
						...awaitedNote(speech, semiconductorListings, input.issues.length === 0)
					],
		table,
		chart:
			table &&
			tableChart(speech, {
				title: report.columns.persons,
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

/** None where there was no issue: that is not 0. */
const openingsOf = (speech: ReportSpeech, issue: Issue | undefined): DataCell =>
	numberCell(speech, issue ? total(issue.listings).openings : null, { absence: 'M' });
