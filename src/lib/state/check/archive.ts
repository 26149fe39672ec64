import { zipSync, type Zippable } from 'fflate';
import type { Language } from '#lib/base/language.ts';
import type { IntakeContext } from '#lib/intake/context.ts';
import { findingsCsv } from '#lib/contract/findings-csv.ts';
import type { IntakeResult } from '#lib/intake/intake.ts';
import { publication, type FileText } from '#lib/intake/publish/publication.ts';

/** The list of findings, beside the folder data/ of the archive. */
export const REPORT = 'report.csv';

/**
 * The files that the command would write. Of a folder data/ these are all; beside the site's own
 * files, whose ledger knows only what is public, its CSVs alone.
 */
export const writes = (
	result: IntakeResult,
	context: IntakeContext,
	isFolder: boolean
): readonly FileText[] => (isFolder ? publication(result, context) : result.files);

/** Files of data/ and the report as one ZIP: the same input gives the same bytes. */
export function archive(
	files: readonly FileText[],
	result: IntakeResult,
	now: string,
	language: Language
): Uint8Array<ArrayBuffer> {
	const encoder = new TextEncoder();
	const entries: Zippable = Object.fromEntries([
		...files.map(({ path, text }) => [`data/${path}`, encoder.encode(text)] as const),
		[REPORT, encoder.encode(findingsCsv(result.findings, language))] as const
	]);
	// A ZIP knows no time zone: what the clock in Japan shows is written.
	const [year = 0, month = 1, ...rest] = now.match(/\d+/g)?.map(Number) ?? [];
	const [day, hour, minute, second] = rest;
	return zipSync(entries, { mtime: new Date(year, month - 1, day, hour, minute, second) });
}
