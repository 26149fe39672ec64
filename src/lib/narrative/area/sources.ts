import type { SourceNote } from '#lib/query/figure-data.ts';
import { sourcesLine } from '../citation.ts';
import type { Speech } from '../speech.ts';

/** Where the two tables of an area are from; no notes of wages where it has none. */
export interface AreaNotes {
	readonly counts: readonly SourceNote[];
	readonly wages: readonly SourceNote[];
}

/** The lines below the table of counts, that of wages, and both. */
export interface AreaSources {
	readonly counts: string;
	readonly wages: string;
	readonly all: string;
}

export function areaSources(
	speech: Speech,
	{ counts, wages }: AreaNotes,
	sample: boolean
): AreaSources {
	const line = (sources: readonly SourceNote[]) => sourcesLine(speech, { sources, sample });
	const all = [...new Map([...counts, ...wages].map((note) => [note.title, note])).values()];
	return { counts: line(counts), wages: line(wages.length > 0 ? wages : counts), all: line(all) };
}
