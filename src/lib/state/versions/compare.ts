import { primaryKeyOf } from '#lib/catalogue/dataset.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { restoredText } from '#lib/contract/published-csv.ts';
import { rowChanges, type RowChanges } from '#lib/contract/row-changes.ts';
import type { Manifest, ManifestFile } from './manifest.ts';

export interface Difference {
	readonly dataset: string;
	/** The columns that name a row. */
	readonly key: readonly string[];
	readonly rows: RowChanges;
	/** Files of which one of the two contents was withdrawn: not compared. */
	readonly withdrawn: number;
}

/**
 * What is not the same in two versions, by dataset. Only files of another content are read.
 * @param text the text of a published file
 */
export async function differences(
	from: Manifest,
	to: Manifest,
	text: (path: string) => Promise<string>
): Promise<Difference[]> {
	const found: Difference[] = [];
	for (const dataset of DATASETS) {
		const { id } = dataset;
		const [before, after] = [filesOf(from, id), filesOf(to, id)];
		const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
		const pairs = paths
			.map((path) => ({ before: before.get(path), after: after.get(path) }))
			.filter((pair) => !isSame(pair.before, pair.after));
		if (pairs.length === 0) continue;
		const told = pairs.filter((pair) => !isWithdrawn(pair.before) && !isWithdrawn(pair.after));
		const texts = async (files: readonly (ManifestFile | undefined)[]) => {
			const all: string[] = [];
			for (const file of files) if (file?.path) all.push(restoredText(await text(file.path)));
			return all;
		};
		const key = primaryKeyOf(dataset);
		found.push({
			dataset: id,
			key,
			rows: rowChanges(
				await texts(told.map((pair) => pair.before)),
				await texts(told.map((pair) => pair.after)),
				key
			),
			withdrawn: pairs.length - told.length
		});
	}
	return found;
}

const filesOf = ({ files }: Manifest, dataset: string): ReadonlyMap<string, ManifestFile> =>
	new Map(files.filter((file) => file.dataset === dataset).map((file) => [file.file, file]));

const isWithdrawn = (file: ManifestFile | undefined): boolean => file?.status === 'withdrawn';

/** By content, wherever it lies now. Withdrawn from both, it is not told whether it changed. */
const isSame = (a: ManifestFile | undefined, b: ManifestFile | undefined): boolean =>
	(a === undefined) === (b === undefined) &&
	isWithdrawn(a) === isWithdrawn(b) &&
	a?.sha256 === b?.sha256;
