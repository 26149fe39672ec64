import type { Language } from '#lib/base/language.ts';
import { TOTAL, UNCLASSIFIED } from '#lib/catalogue/dimension.ts';
import { codes, type Code } from '../data/codes.ts';

/** An occupation as a link: its code and its name. */
export interface OccupationLink {
	readonly code: string;
	readonly name: string;
}

/** What an occupation is: where it stands in the classification, and what it is called. */
export interface Occupation extends OccupationLink {
	readonly isMajor: boolean;
	readonly names: Readonly<Record<Language, string>>;
	/** The major group; itself for one. */
	readonly major: OccupationLink;
	/** All middle groups of the major group. */
	readonly middle: readonly OccupationLink[];
	/** The jobs that it covers, by the classification. */
	readonly minor: readonly OccupationLink[];
	readonly keywords: readonly string[];
}

const all = (): Code[] =>
	[...codes('occupation').values()].filter(({ code }) => code !== TOTAL && code !== UNCLASSIFIED);

/** The codes that have a page: the major and the middle groups. */
export const occupationCodes = (): string[] => all().map(({ code }) => code);

/** Undefined for a code without a page. */
export function occupation(code: string, language: Language): Occupation | undefined {
	const found = all().find((one) => one.code === code);
	if (!found) return undefined;
	const link = ({ code: id, names }: Code): OccupationLink => ({ code: id, name: names[language] });
	const isMajor = found.parent === TOTAL;
	const major = isMajor ? found : codes('occupation').get(found.parent);
	if (!major) throw new RangeError(`${code} belongs to no major group`);
	return {
		...link(found),
		isMajor,
		names: found.names,
		major: link(major),
		middle: all()
			.filter(({ parent }) => parent === major.code)
			.map(link),
		minor: [...codes('occupation_minor').values()]
			.filter(({ parent }) => parent === code)
			.map(link),
		keywords: [
			...new Set(
				[...codes('keyword').values()]
					.filter(({ parent }) => parent === code)
					.flatMap(({ names }) => names[language].split(language === 'en' ? ', ' : /[・\s]/))
			)
		]
	};
}
