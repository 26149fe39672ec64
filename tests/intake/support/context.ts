import type { IntakeContext } from '#lib/intake/context.ts';
import { intake, type IntakeResult } from '#lib/intake/intake.ts';
import { codeListsOf, profilesOf } from '#lib/intake/prepare.ts';
import { publishedIn } from '../../../scripts/intake/folder.ts';
import type { DataCopy } from './data-copy.ts';

export function contextOf({ folder }: DataCopy, more: Partial<IntakeContext> = {}): IntakeContext {
	const published = publishedIn(folder);
	return {
		profiles: profilesOf(published).flatMap(({ profile }) => profile ?? []),
		codeLists: codeListsOf(published),
		published,
		now: '2026-11-27T09:30:00+09:00',
		...more
	};
}

export const takeIn = (
	data: DataCopy,
	name: string,
	bytes: Uint8Array,
	more: Partial<IntakeContext> = {}
): IntakeResult => intake([{ name, bytes }], contextOf(data, more));

/** What was found that is more than a note, as short texts. */
export const problems = ({ findings }: IntakeResult): string[] =>
	findings
		.filter(({ severity }) => severity !== 'note')
		.map(({ severity, rule, line, column, value }) =>
			[severity, rule, line, column, value].filter((part) => part !== null).join(' ')
		);
