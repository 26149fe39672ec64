import type { ReportWords } from '#lib/base/words/report/ja.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { UnitId } from '#lib/catalogue/unit.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import type { Absence } from '../absence.ts';
import { numberCell } from '../cell.ts';
import { note, type Statement } from '../claim.ts';
import { changeOf, type ChangeKind, type Earlier } from '../compare.ts';
import type { DataCell, DataColumn, DataTable } from '../data-table.ts';
import type { Definition, HandoutBars } from '../handout.ts';
import type { PartOfOrigin } from '../origin.ts';
import { periodName, type Speech } from '../speech.ts';

/** One head of the information that the plan promises, in words and numbers that are ready to print. */
export interface ReportSection {
	readonly id: keyof ReportWords['sections'];
	readonly title: string;
	readonly sample: boolean;
	readonly scope: string;
	readonly sentences: readonly Statement[];
	readonly table: DataTable | null;
	/** The table's main column as bars; null where there is nothing to draw. */
	readonly chart: HandoutBars | null;
	readonly definitions: readonly Definition[];
	readonly sources: readonly string[];
}

/** What every section is written with. */
export interface ReportSpeech extends Speech {
	readonly report: ReportWords;
	/** The name of the home area. */
	readonly area: string;
	readonly name: (dimension: 'occupation' | 'industry', code: string) => string;
}

/** Why nothing is compared, as a sentence; none where something is. */
export function noComparison(speech: ReportSpeech, dataset: string, earlier: Earlier): Statement[] {
	const { noComparison: words } = speech.report;
	if (earlier.because === 'break') {
		const { at, title } = earlier.at;
		const said = title[speech.language];
		return [{ text: words.break(said), claims: [{ kind: 'break', dataset, at, title: said }] }];
	}
	if (earlier.because === 'absent') {
		const { wanted } = earlier;
		return [
			{
				text: words.missing(periodName(speech, wanted)),
				claims: [{ kind: 'uncollected', dataset, period: wanted }]
			}
		];
	}
	return [];
}

/** Where nothing of a dataset is published yet: whose tables it waits for; else nothing. */
export const awaitedNote = (
	{ language, words }: ReportSpeech,
	{ awaits }: Dataset,
	isEmpty: boolean
): Statement[] => (awaits && isEmpty ? [note(words.awaited.short(awaits.from[language]))] : []);

/** How a value and its change are printed. */
export interface Compared {
	readonly kind: ChangeKind;
	readonly decimals: number;
}

/** A value, or why there is none. */
interface Told {
	readonly value: number | null;
	readonly absence: Absence;
}

/** Now, and where there is a year before: that, and the difference of what is printed. */
export const comparedCells = (
	speech: ReportSpeech,
	[now, before]: readonly [Told, Told],
	{ kind, decimals }: Compared,
	earlier: Earlier
): DataCell[] => [
	numberCell(speech, now.value, { decimals, absence: now.absence }),
	...(earlier.period === null
		? []
		: [
				numberCell(speech, before.value, { decimals, absence: before.absence }),
				numberCell(speech, changeOf(kind, { decimals }, now.value, before.value), {
					decimals: kind.decimals,
					signed: true,
					absence: (now.value === null ? now : before).absence
				})
			])
];

/** A measure at one period; where it is compared, at two, with the difference. */
interface ComparedMeasure {
	readonly title: string;
	readonly unit: string;
	/** The unit of the difference: points of a ratio. */
	readonly changeUnit: UnitId;
	/** Where its values stand, but for the period. */
	readonly origin: PartOfOrigin;
}

export const comparedColumns = (
	speech: ReportSpeech,
	{ title, unit, changeUnit, origin }: ComparedMeasure,
	at: string,
	earlier: Earlier
): DataColumn[] => {
	const column = (code: string) => ({
		title: `${title} ${periodName(speech, code)}`,
		unit,
		origin: { ...origin, where: { ...origin.where, time_period: code } }
	});
	const now = column(at);
	if (earlier.period === null) return [now];
	const before = column(earlier.period);
	return [
		now,
		before,
		{
			title: `${title} ${speech.report.columns.change}`,
			unit: UNITS[changeUnit].long[speech.language],
			change: { now: now.origin, before: before.origin }
		}
	];
};
