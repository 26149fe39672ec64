import { LEDGER_FILE, linesOf } from '#lib/contract/ledger.ts';
import type { IntakeContext } from '#lib/intake/context.ts';
import type { IntakeResult } from '#lib/intake/intake.ts';
import type { Profile } from '#lib/intake/profile/profile.ts';

/** Codes of codes/source.csv that a table may have. */
export interface TableSources {
	/** What the layouts of the tables at hand say, else the ledger of their files. */
	readonly own: readonly string[];
	/** What any known layout says: bureaus and ministries, not what single rows cite. */
	readonly offered: readonly string[];
}

export function tableSources(
	{ records }: Pick<IntakeResult, 'records'>,
	{ profiles, mapping, published }: IntakeContext
): TableSources {
	const known = [...(mapping ? [mapping] : []), ...profiles];
	const lines = linesOf(published.text(LEDGER_FILE) ?? '');
	const own = records.flatMap(({ profile, dataset, path }) => {
		// A record names every layout that read a part of its file.
		const used = known.find(({ id }) => profile.split(' ').includes(id));
		const said = used ? sourceOf(used, dataset) : [];
		const line = lines.get(path);
		return said.length > 0 || line?.sample !== 'no' ? said : [line.source];
	});
	return {
		own: [...new Set(own)],
		offered: [...new Set(known.flatMap((one) => [...sourceOf(one, null), ...tableSourcesOf(one)]))]
	};
}

const tableSourcesOf = ({ tables }: Profile): string[] =>
	tables.flatMap(({ source }) => source ?? []);

/** What a layout says of its tables of a dataset; of all its tables where none is named. */
function sourceOf({ tables, publication }: Profile, dataset: string | null): string[] {
	const table = tables.find((one) => one.dataset === dataset);
	const source = table?.source ?? publication?.source ?? '';
	return source === '' ? [] : [source];
}

/** True where the ledger has every file that a result speaks of as public and as no sample. */
export function isPublicNow(
	{ merged }: Pick<IntakeResult, 'merged'>,
	{ published }: IntakeContext
): boolean {
	const lines = linesOf(published.text(LEDGER_FILE) ?? '');
	return (
		merged.length > 0 &&
		merged.every(({ target }) => {
			const line = lines.get(target.path);
			return line?.sample === 'no' && line.public === 'yes';
		})
	);
}
