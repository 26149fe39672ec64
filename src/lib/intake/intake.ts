import { ROW_RULES } from '#lib/contract/check/rules.ts';
import { codeLists } from '#lib/contract/check/code-lists.ts';
import { placesOf } from '#lib/disclosure/place-names.ts';
import { mergedSightings } from './check/merged.ts';
import { exchangedAreas } from './compare/areas-exchanged.ts';
import { compareSightings } from './compare/compare.ts';
import { wagesBesideCounts } from './compare/wages-beside-counts.ts';
import type { IntakeContext, IntakeInput, IntakeStep } from './context.ts';
import { firstCauses } from './first-causes.ts';
import { readable } from './inputs.ts';
import { limited, type KindCount } from '#lib/contract/limited.ts';
import { gather } from './merge/gather.ts';
import { merge, type Merged } from './merge/merge.ts';
import { mergeSightings, takenInAt } from './merge/report.ts';
import type { Revision } from './merge/revisions.ts';
import { MERGE_RULES } from './merge/rules.ts';
import { booksOf } from './profile/books.ts';
import { ChangeTally, type ChangeCount } from './profile/change-tally.ts';
import type { SheetStructure } from './profile/structure.ts';
import { RealFiles } from './published.ts';
import { readInput, withSource, type InputRead } from './read-input.ts';
import { INTAKE_FILE } from '#lib/contract/record.ts';
import { sighting, stops, type Sighting } from '#lib/contract/sighting.ts';
import { dateSightings } from './time/dates.ts';
import { periodSightings } from './time/periods.ts';
import { ledgerSightings } from './publish/ledger-sightings.ts';
import type { Understood } from './understood/understood.ts';
import { sourceSightings } from './publish/source.ts';

/** What one incoming file gave to one file of data/. */
export interface IntakeRecord {
	readonly file: string;
	readonly sha256: string;
	readonly profile: string;
	readonly dataset: string;
	readonly path: string;
	readonly rows: number;
}

export interface IntakeResult {
	/** The CSVs of data/ that change; none where there is an error. */
	readonly files: readonly { readonly path: string; readonly text: string }[];
	/** At most 1,000 of a kind; `counts` has them all. */
	readonly findings: readonly Sighting[];
	readonly counts: readonly KindCount[];
	readonly changes: readonly ChangeCount[];
	readonly revisions: readonly Revision[];
	readonly records: readonly IntakeRecord[];
	/** Every file of data/ that the inputs speak of, as it will be; also where errors stop it. */
	readonly merged: readonly Merged[];
	/** What each table was taken for: the first thing to be read of a result. */
	readonly understood: readonly Understood[];
	/** Sheets that no profile fits, for the mapping form. */
	readonly unknown: readonly SheetStructure[];
}

/**
 * Files as somebody handed them in → CSVs ready for data/, with everything that was seen, changed
 * and revised on the way. Pure: the same bytes and context give the same result everywhere.
 * @param onstep hears what is being done; a large file takes seconds
 */
export function intake(
	inputs: readonly IntakeInput[],
	context: IntakeContext,
	onstep: (step: IntakeStep) => void = () => undefined
): IntakeResult {
	const { files, sightings: unreadable } = readable(inputs);
	const step = (
		phase: IntakeStep['phase'],
		file = '',
		done = files.length,
		within: Pick<IntakeStep, 'sheets' | 'rows'> = {}
	) => onstep({ phase, file, done, total: files.length, ...within });
	const real = new RealFiles(context.published, context.now);
	const profiles = context.mapping ? [context.mapping] : context.profiles;
	const books = booksOf(context.codeLists);
	const { lists } = codeLists(context.codeLists);
	const places = placesOf(context.codeLists);
	const reads = files.map((input, index) =>
		readInput(input, profiles, books, (phase, within) => step(phase, input.name, index, within))
	);
	step('merge');
	const rows = reads.flatMap((read) => withSource(read, context.source));
	const gathered = gather(rows, real, books);
	const merged = gathered.targets.map((target) => merge(target, real.table(target.path), lists));
	const inFiles = [
		...unreadable,
		...reads.flatMap(({ sightings }) => sightings),
		...gathered.sightings,
		...periodSightings(rows, real, context.now),
		...dateSightings(rows, context.now)
	];
	const isUnread = stops(inFiles);
	step('check');
	const checked = merged.flatMap((one) => [
		...mergedSightings(one, lists, places).filter(
			// Of counts that could not be read, or were not, no ratio holds.
			({ rule, severity }) => !(isUnread && rule === ROW_RULES.ratio.id && severity === 'warning')
		),
		...mergeSightings(one, real, books, context, isUnread)
	]);
	step('compare');
	const seen = [
		...inFiles,
		...checked,
		...compareSightings(merged, real, books, isUnread),
		...wagesBesideCounts(merged, real, books),
		...exchangedAreas(merged, real, books),
		...sourceSightings(reads, context),
		...ledgerSightings(merged, context),
		...reads.flatMap((read) => againSightings(read, context)),
		...(inputs.length > 0 && rows.length === 0 && !isUnread ? [nothingRead(reads)] : [])
	];
	const { findings, counts } = limited(firstCauses(seen));
	return {
		files: stops(seen)
			? []
			: merged
					.filter(({ target, text }) => context.published.text(target.path) !== text)
					.map(({ target, text }) => ({ path: target.path, text })),
		findings,
		counts,
		changes: new ChangeTally().addAll(reads.flatMap(({ changes }) => changes)).counts(),
		revisions: merged.flatMap(({ revisions }) => revisions),
		records: recordsOf(reads, merged),
		merged,
		understood: reads.flatMap(({ understood }) => understood),
		unknown: reads.flatMap(({ unknown }) => unknown)
	};
}

const nothingRead = ([first]: readonly InputRead[]): Sighting =>
	sighting(MERGE_RULES.noRows, { file: first?.input.name ?? '' });

function againSightings({ input, sha256 }: InputRead, { published }: IntakeContext): Sighting[] {
	const time = takenInAt(published.text(INTAKE_FILE), sha256);
	return time === null ? [] : [sighting(MERGE_RULES.again, { file: input.name }, { time })];
}

function recordsOf(reads: readonly InputRead[], merged: readonly Merged[]): IntakeRecord[] {
	return merged.flatMap(({ target }) => {
		const sources = [...target.rows.values()].map(({ spot }) => spot.file);
		return reads.flatMap(({ input, sha256, files, profiles }) => {
			const rows = sources.filter((file) => files.has(file)).length;
			if (rows === 0) return [];
			const { dataset, path } = target;
			const profile = profiles.join(' ');
			return [{ file: input.name, sha256, profile, dataset, path, rows }];
		});
	});
}
