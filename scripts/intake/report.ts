import type { Language } from '#lib/base/language.ts';
import type { IntakeResult } from '#lib/intake/intake.ts';
import { CHANGE_WORDS } from '#lib/intake/normalise/change-words.ts';
import type { FileText } from '#lib/intake/publish/publication.ts';
import { reportLines } from '#lib/contract/report.ts';
import { understoodLine, understoodLines } from '#lib/intake/understood/line.ts';
import { isFormal } from '#lib/contract/sighting.ts';
import { filled, WORDS } from './words.ts';

const LISTED_REVISIONS = 50;

/** The place as a person finds it: file, sheet, column and line. */
const placed = (result: IntakeResult) =>
	result.findings.map((one) =>
		one.sheet === null ? one : { ...one, file: `${one.file}[${one.sheet}]` }
	);

/** What an intake found and changes, as lines for people. @param all with formal notes */
export function resultLines(result: IntakeResult, language: Language, all: boolean): string[] {
	const count = (severity: string) =>
		result.counts
			.filter((one) => one.severity === severity)
			.reduce((sum, one) => sum + one.count, 0);
	const line = (name: keyof typeof WORDS, words = {}) => filled(WORDS[name][language], words);
	return [
		...understoodLines(result.understood, language),
		...reportLines(
			placed(result).filter((one) => all || !isFormal(one)),
			language
		),
		...result.changes.map(({ kind, count: times }) =>
			line('changed', { kind: CHANGE_WORDS[kind][language], count: times })
		),
		...result.revisions
			.slice(0, LISTED_REVISIONS)
			.map(({ path, key, column, from, to }) =>
				line('revised', { path, key: Object.values(key).join(' '), column, from, to: to || '－' })
			),
		line('summary', {
			errors: count('error'),
			warnings: count('warning'),
			notes: count('note'),
			changes: result.changes.reduce((sum, one) => sum + one.count, 0),
			revisions: result.revisions.length
		})
	];
}

/** The same for programs. */
export const resultJson = (
	{ understood, findings, counts, changes, revisions, records, unknown }: IntakeResult,
	written: readonly FileText[]
): string =>
	JSON.stringify(
		{
			written: written.map(({ path }) => path),
			understood: understood.map((one) => ({
				...one,
				text: understoodLine(one, 'ja').text
			})),
			counts,
			findings,
			changes,
			revisions: revisions.map(({ path, key, column, from, to }) => ({
				path,
				key,
				column,
				from,
				to
			})),
			records,
			unknown
		},
		null,
		'\t'
	);
