import type { IntakeContext } from '#lib/intake/context.ts';
import type { IntakeResult } from '#lib/intake/intake.ts';
import { sourceIn, usedProfile } from '#lib/intake/publish/used-profile.ts';
import { RealFiles } from '#lib/intake/published.ts';

/** Codes of codes/source.csv that a table may have. */
export interface TableSources {
	/** What the layouts of the tables at hand say, else the ledger of their files. */
	readonly own: readonly string[];
	/** What any known layout says: bureaus and ministries, not what single rows cite. */
	readonly offered: readonly string[];
}

const distinct = (codes: readonly (string | undefined)[]): string[] => [
	...new Set(codes.flatMap((code) => code || []))
];

export function tableSources(
	{ records }: Pick<IntakeResult, 'records'>,
	context: IntakeContext
): TableSources {
	const { ledger } = new RealFiles(context.published, context.now);
	const known = [...(context.mapping ? [context.mapping] : []), ...context.profiles];
	return {
		own: distinct(
			records.map(({ profile, dataset, path }) => {
				const used = usedProfile(profile, context);
				const recorded = ledger.get(path);
				return (
					(used && sourceIn(used, dataset)) ||
					(recorded?.sample === false ? recorded.source : undefined)
				);
			})
		),
		offered: distinct(
			known.flatMap(({ publication, tables }) => [
				publication?.source,
				...tables.map(({ source }) => source)
			])
		)
	};
}

/** True where every file that a result speaks of is real, and public today by the ledger at hand. */
export function isPublicNow(
	{ merged }: Pick<IntakeResult, 'merged'>,
	{ published, now }: IntakeContext
): boolean {
	const { ledger } = new RealFiles(published, now);
	const isPublic = (path: string) => {
		const entry = ledger.get(path);
		return entry?.sample === false && entry.public;
	};
	return merged.length > 0 && merged.every(({ target }) => isPublic(target.path));
}
