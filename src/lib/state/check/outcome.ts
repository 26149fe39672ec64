import type { Language } from '#lib/base/language.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import type { IntakeContext } from '#lib/intake/context.ts';
import type { IntakeRecord, IntakeResult } from '#lib/intake/intake.ts';
import type { ChangeCount } from '#lib/intake/profile/change-tally.ts';
import { LISTED, type KindCount } from '#lib/contract/limited.ts';
import { codeListOf } from '#lib/catalogue/dataset.ts';
import type { SheetStructure } from '#lib/intake/profile/structure.ts';
import type { Understood } from '#lib/intake/understood/understood.ts';
import type { Sighting } from '#lib/contract/sighting.ts';
import type { FileText } from '#lib/intake/publish/publication.ts';
import { isPublicNow, tableSources, type TableSources } from './sources.ts';
import { codeNames } from './code-names.ts';
import type { PreviewTable } from './preview-table.ts';

/** A published value that changes, in words. */
export interface RevisionLine {
	readonly path: string;
	readonly key: string;
	readonly column: string;
	readonly from: string;
	/** Empty where the row is gone. */
	readonly to: string;
	readonly line: number | null;
}

/** What a check hands back to the page: small whatever the files were, the texts as blobs. */
export interface Outcome {
	readonly isStopped: boolean;
	readonly counts: readonly KindCount[];
	readonly findings: readonly Sighting[];
	readonly changes: readonly ChangeCount[];
	readonly revisions: { readonly count: number; readonly listed: readonly RevisionLine[] };
	readonly records: readonly IntakeRecord[];
	readonly understood: readonly Understood[];
	readonly unknown: readonly SheetStructure[];
	readonly sources: TableSources;
	/** All files that it speaks of are public in the ledger at hand. */
	readonly isPublicNow: boolean;
	/** The paths below data/ that change; none where an error stops it. */
	readonly written: readonly string[];
	readonly archive: Blob | null;
	readonly preview: readonly PreviewTable[];
	/** The code lists as they were read, for names. */
	readonly codeLists: ReadonlyMap<string, string>;
}

/** The parts of an outcome that come from the result alone. */
export const digest = (
	result: IntakeResult,
	written: readonly FileText[],
	context: IntakeContext,
	language: Language
): Omit<Outcome, 'archive' | 'preview'> => ({
	isStopped: result.counts.some(({ severity }) => severity === 'error'),
	counts: result.counts,
	findings: result.findings,
	changes: result.changes,
	revisions: {
		count: result.revisions.length,
		listed: revisionLines(result, context.codeLists, language)
	},
	sources: tableSources(result, context),
	isPublicNow: isPublicNow(result, context),
	records: result.records,
	understood: result.understood,
	unknown: result.unknown,
	written: written.map(({ path }) => path),
	codeLists: context.codeLists
});

function revisionLines(
	{ revisions }: IntakeResult,
	codeLists: ReadonlyMap<string, string>,
	language: Language
): RevisionLine[] {
	const names = new Map<string, ReadonlyMap<string, string>>();
	const nameIn = (list: string | null, code: string): string => {
		if (list === null) return code;
		const known = names.get(list) ?? new Map(codeNames(codeLists.get(list) ?? '', language));
		names.set(list, known);
		return known.get(code) ?? code;
	};
	return revisions.slice(0, LISTED).map(({ path, key, column, from, to, source }) => {
		const dataset = datasetOf(path.split('/')[0] ?? '');
		return {
			path,
			key: Object.entries(key)
				.map(([name, code]) => nameIn(codeListOf(dataset, name), code))
				.join(language === 'en' ? ' · ' : '・'),
			column: titleOf(dataset, column)[language],
			from,
			to,
			line: source?.spot.line ?? null
		};
	});
}

const titleOf = (dataset: ReturnType<typeof datasetOf>, column: string) =>
	dataset.measures[column]?.title ??
	dataset.attributes[column]?.title ??
	DIMENSIONS[column as DimensionId].title;
