import { primaryKeyOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { rowChanges, type RowChanges } from '#lib/contract/row-changes.ts';
import type { Version } from '#lib/contract/versions.ts';
import { once } from './once.ts';
import { filesOf, type VersionFile } from './versions.ts';

/** What of a dataset is not the same in two versions. */
export interface DatasetChange {
	readonly dataset: Dataset;
	/** How many of its files. */
	readonly files: {
		readonly added: number;
		readonly changed: number;
		readonly removed: number;
		/** One of the two contents is told no more: nothing is compared. */
		readonly withdrawn: number;
	};
	readonly rows: RowChanges;
}

interface Pair {
	readonly before: VersionFile | undefined;
	readonly after: VersionFile | undefined;
}

/** By dataset, in the order of their files; datasets without a change are left out. */
export const changesBetween = once(
	(from: Version, to: Version): readonly DatasetChange[] => {
		const byPath = (version: Version) =>
			new Map(filesOf(version).map((file) => [file.path, file]));
		const [before, after] = [byPath(from), byPath(to)];
		const byDataset = new Map<Dataset, Pair[]>();
		for (const path of [...new Set([...before.keys(), ...after.keys()])].sort()) {
			if (from.files.get(path) === to.files.get(path)) continue;
			const pair = { before: before.get(path), after: after.get(path) };
			const dataset = (pair.before ?? pair.after)?.dataset;
			if (dataset) byDataset.set(dataset, [...(byDataset.get(dataset) ?? []), pair]);
		}
		return [...byDataset].map(([dataset, pairs]) => changeOf(dataset, pairs));
	},
	(from, to) => `${from.id} ${to.id}`
);

function changeOf(dataset: Dataset, pairs: readonly Pair[]): DatasetChange {
	const texts = pairs.map(({ before, after }) => ({
		before: before?.text(),
		after: after?.text()
	}));
	// A file that is not in a version has no text there, one that was withdrawn has null.
	const told = texts.filter(({ before, after }) => before !== null && after !== null);
	return {
		dataset,
		files: {
			added: told.filter(({ before }) => before === undefined).length,
			changed: told.filter(({ before, after }) => before !== undefined && after !== undefined)
				.length,
			removed: told.filter(({ after }) => after === undefined).length,
			withdrawn: texts.length - told.length
		},
		rows: rowChanges(
			told.flatMap(({ before }) => before ?? []),
			told.flatMap(({ after }) => after ?? []),
			primaryKeyOf(dataset)
		)
	};
}
