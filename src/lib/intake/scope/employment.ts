import type { Phrase } from './phrase.ts';

type Features = Readonly<Record<'part' | 'term', string>>;

/** What the codes of employment types hold. */
export const EMPLOYMENT: Readonly<Record<string, Features>> = {
	all: { part: 'with', term: 'all' },
	regular: { part: 'with', term: 'regular' },
	full_time: { part: 'without', term: 'regular' },
	part_time: { part: 'only', term: 'regular' }
};

/** The employment type that phrases name; none where they do not say whether part-time is in it. */
export function employmentOf(
	phrases: readonly Phrase[],
	codes: readonly string[] | undefined
): string[] {
	const values = (aspect: string) => [
		...new Set(phrases.filter((one) => one.aspect === aspect).map(({ value }) => value))
	];
	const isAll = values('term').includes('all') && (codes?.includes('all') ?? true);
	return values('part').map((part) => {
		if (part === 'with') return isAll ? 'all' : 'regular';
		return part === 'without' ? 'full_time' : 'part_time';
	});
}
