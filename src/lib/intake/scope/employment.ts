import type { Phrase } from './phrase.ts';

type Features = Readonly<Record<'part' | 'term', string>>;

/** What the codes of employment types hold. */
export const EMPLOYMENT: Readonly<Record<string, Features>> = {
	all: { part: 'with', term: 'all' },
	regular: { part: 'with', term: 'regular' },
	full_time: { part: 'without', term: 'regular' },
	part_time: { part: 'only', term: 'regular' },
	all_full_time: { part: 'without', term: 'all' },
	all_part_time: { part: 'only', term: 'all' }
};

/** Where a dataset does not say which it has. */
const USUAL = ['all', 'regular', 'full_time', 'part_time'];

/**
 * The employment type that phrases name; none where they do not say whether part-time is in it.
 * Temporary and seasonal work counts only where it is named, and where the dataset has it.
 */
export function employmentOf(
	phrases: readonly Phrase[],
	codes: readonly string[] = USUAL
): string[] {
	const values = (aspect: string) => [
		...new Set(phrases.filter((one) => one.aspect === aspect).map(({ value }) => value))
	];
	const term = values('term').includes('all') ? 'all' : 'regular';
	const code = (part: string, of: string, among: readonly string[]) =>
		among.find((one) => EMPLOYMENT[one]?.part === part && EMPLOYMENT[one]?.term === of);
	return values('part').flatMap(
		(part) => code(part, term, codes) ?? code(part, 'regular', USUAL) ?? []
	);
}
