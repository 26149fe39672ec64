import type { Language } from '#lib/base/language.ts';
import type { Frequency } from '#lib/base/period.ts';
import type { AreaWords } from '#lib/base/words/areas/ja.ts';
import { areaTables, WAGE_MEASURES } from '#lib/query/area/tables.ts';
import type { DataTable } from '../data-table.ts';
import { definitionsOf, type Definition, type Handout, type HandoutTable } from '../handout.ts';
import type { Comparison } from './comparison.ts';
import type { AreaProfile } from './profile.ts';
import { FACTS, notesOf } from './view.ts';

/** What the sheet of an area prints of other tables than its own. */
export interface FurtherTables {
	/** The real fiscal year, for where the profile itself is made up. */
	readonly real: {
		readonly table: DataTable;
		readonly area: string;
		readonly period: string;
		readonly frequency: Frequency;
		readonly source: string;
	} | null;
	/** The real ratios that were reported. */
	readonly history: {
		readonly table: DataTable;
		readonly scope: string;
		readonly sample: boolean;
		readonly source: string;
	} | null;
}

/** Everything on the sheet of an area, each table under its own mark and source. */
export function profileHandout(
	profile: AreaProfile,
	source: string,
	{ real, history }: FurtherTables,
	words: AreaWords,
	language: Language
): Handout {
	const { sample, period, frequency } = profile;
	const [counts, wages] = scopes(words, frequency);
	const own = (caption: string, table: DataTable, scope: readonly string[]): HandoutTable => ({
		caption,
		table,
		scope: [period, ...scope],
		sample,
		notes: notesOf(words, frequency),
		source
	});
	return {
		title: profile.title,
		scope: [period, ...counts],
		finding: profile.lead,
		sample,
		source,
		tables: [
			own(words.facts, profile.facts, counts),
			own(profile.topRatio.title, profile.topRatio.table, counts),
			own(profile.topOpenings.title, profile.topOpenings.table, counts),
			own(profile.wages.title, profile.wages.table, wages),
			...(real
				? [
						{
							caption: words.real,
							table: real.table,
							scope: [real.area, real.period, ...scopes(words, real.frequency)[0]],
							sample: false,
							notes: [words.realNote, words.scopeBalance, words.scopeYear],
							source: real.source
						}
					]
				: []),
			...(history
				? [
						{
							caption: words.history,
							table: history.table,
							scope: [history.scope],
							sample: history.sample,
							notes: [],
							source: history.source
						}
					]
				: [])
		],
		definitions: definitions(frequency, language),
		chart: profile.chart.rows.length > 0 ? profile.chart : null
	};
}

/** Two areas side by side; the table of all occupations goes into files alone. */
export function comparisonHandout(
	{ title, period, lead, sample, facts, fields, groups, all, notes, frequency }: Comparison,
	source: string,
	words: AreaWords,
	language: Language
): Handout {
	const [counts, wages] = scopes(words, frequency);
	const table = { sample, notes, source };
	return {
		title,
		scope: [period, ...counts],
		finding: lead,
		sample,
		source,
		tables: [
			{ ...table, caption: words.facts, table: facts, scope: [period, ...counts] },
			{
				...table,
				caption: words.fields,
				table: fields,
				scope: [period, ...counts],
				notes: [words.fieldsNote, ...notes]
			},
			{
				...table,
				caption: words.all,
				table: all,
				scope: [period, ...counts, ...wages],
				long: true
			}
		],
		definitions: definitions(frequency, language),
		chart: groups
	};
}

/** The words of the definitions of counts and of wages. */
const scopes = ({ scope }: AreaWords, frequency: Frequency) =>
	[[scope.balance], [frequency === 'month' ? scope.month : scope.year]] as const;

function definitions(frequency: Frequency, language: Language): Definition[] {
	const { balance, wages } = areaTables(frequency);
	return definitionsOf(language, [
		{ dataset: balance, measures: FACTS.map(({ id }) => id) },
		{ dataset: wages, measures: Object.values(WAGE_MEASURES) }
	]);
}
