import type { Language } from '#lib/base/language.ts';
import type { Frequency } from '#lib/base/period.ts';
import type { AreaWords } from '#lib/base/words/areas/ja.ts';
import { areaTables, factsOf, wagesOf } from '#lib/query/area/tables.ts';
import { textOf } from '../claim.ts';
import type { DataTable } from '../data-table.ts';
import { definitionsOf, type Definition, type Handout, type HandoutTable } from '../handout.ts';
import type { Comparison } from './comparison/comparison.ts';
import type { AreaProfile } from './profile.ts';
import type { AreaSources } from './sources.ts';
import { countNotes, wageNotes } from './view.ts';

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
		readonly source: string;
	} | null;
}

/** Everything on the sheet of an area, each table under its own mark and source. */
export function profileHandout(
	profile: AreaProfile,
	sources: AreaSources,
	further: FurtherTables,
	words: AreaWords,
	language: Language
): Handout {
	const { sample, period, frequency } = profile;
	const [counts, wages] = scopes(words, frequency);
	const counted = (caption: string, table: DataTable): HandoutTable => ({
		caption,
		table,
		scope: [period, ...counts],
		notes: countNotes(words, frequency),
		source: sources.counts
	});
	return {
		title: profile.title,
		scope: [period, ...counts],
		finding: textOf(profile.lead, language),
		sample,
		source: sources.all,
		tables: [
			counted(words.facts, profile.facts),
			counted(profile.topRatio.title, profile.topRatio.table),
			counted(profile.topOpenings.title, profile.topOpenings.table),
			{
				...counted(profile.wages.title, profile.wages.table),
				scope: [period, ...wages],
				notes: wageNotes(words, frequency),
				source: sources.wages
			},
			...furtherTables(further, words)
		],
		definitions: definitions(frequency, language),
		chart: profile.chart.rows.length > 0 ? profile.chart : null
	};
}

/** The sheet of an area whose own table has not come: the published tables alone. */
export const furtherHandout = (
	title: string,
	further: FurtherTables,
	words: AreaWords,
	language: Language
): Handout => ({
	title,
	scope: [],
	finding: '',
	sample: false,
	source: '',
	tables: furtherTables(further, words),
	definitions: further.real ? definitions(further.real.frequency, language) : [],
	chart: null
});

const furtherTables = ({ real, history }: FurtherTables, words: AreaWords): HandoutTable[] => [
	...(real
		? [
				{
					caption: words.real,
					table: real.table,
					scope: [real.area, real.period, ...scopes(words, real.frequency)[0]],
					notes: [words.realNote, ...countNotes(words, real.frequency)],
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
					notes: [],
					source: history.source
				}
			]
		: [])
];

/** Some areas side by side; the table of all occupations goes into files alone. */
export function comparisonHandout(
	{
		title,
		period,
		lead,
		sample,
		facts,
		fields,
		wages: paid,
		groups,
		all,
		notes,
		remarks,
		frequency
	}: Comparison,
	sources: AreaSources,
	words: AreaWords,
	language: Language
): Handout {
	const [counts, wages] = scopes(words, frequency);
	const table = {
		notes: [...remarks, ...countNotes(words, frequency)],
		source: sources.counts
	};
	return {
		title,
		scope: [period, ...counts],
		finding: textOf(lead, language),
		sample,
		source: sources.all,
		tables: [
			{ ...table, caption: words.facts, table: facts, scope: [period, ...counts] },
			{
				...table,
				caption: words.fields,
				table: fields,
				scope: [period, ...counts],
				notes: [words.fieldsNote, ...table.notes]
			},
			{
				caption: words.wages,
				table: paid.table,
				scope: [period, ...wages],
				notes: [paid.note, ...wageNotes(words, frequency)],
				source: sources.wages
			},
			{
				...table,
				caption: words.all,
				table: all,
				scope: [period, ...counts, ...wages],
				notes,
				source: sources.all,
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
		{ dataset: balance, measures: factsOf(frequency) },
		{ dataset: wages, measures: wagesOf(frequency) }
	]);
}
