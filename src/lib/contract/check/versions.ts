import type { DataFile } from '../data-file.ts';
import { finding, type Finding } from '../finding.ts';
import { historyPath } from '../record.ts';
import {
	changesPath,
	unsealedPaths,
	UnsoundVersions,
	VERSIONS_FILE,
	versionsIn,
	WITHDRAWN_FILE,
	withdrawnIn,
	type PublicState,
	type Version
} from '../versions.ts';
import { VERSION_RULES } from './rules.ts';

export interface Store {
	/** `versions.csv` and what is in versions/. */
	readonly files: readonly DataFile[];
	readonly history: readonly DataFile[];
	/** What is public now. */
	readonly now: PublicState;
}

/** The store of versions: as it was sealed, whole, and up to what is public. None is no fault. */
export function versionFindings({ files, history, now }: Store): Finding[] {
	const texts = new Map(
		files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const)
	);
	try {
		const versions = versionsIn((path) => texts.get(path) ?? null);
		const withdrawn = withdrawnIn(texts.get(WITHDRAWN_FILE) ?? null);
		const listed = new Set([
			VERSIONS_FILE,
			WITHDRAWN_FILE,
			...versions.map(({ id }) => changesPath(id))
		]);
		const unsealed = versions.length > 0 ? unsealedPaths(versions, now).length : 0;
		return [
			...[...texts.keys()]
				.filter((path) => !listed.has(path))
				.map((file) => finding(VERSION_RULES.stray, { file })),
			// Of the newest one, sealing the next looks for what it held.
			...lostFindings(
				unsealed > 0 ? versions.slice(0, -1) : versions,
				withdrawn,
				now,
				new Set(history.map(({ path }) => path))
			),
			...(unsealed > 0
				? [finding(VERSION_RULES.unsealed, { file: VERSIONS_FILE }, { count: unsealed })]
				: [])
		];
	} catch (error) {
		if (!(error instanceof UnsoundVersions)) throw error;
		return [finding(VERSION_RULES.unsound, { file: VERSIONS_FILE }, { name: error.message })];
	}
}

/** Contents of public files that a version held and nobody has any more. */
function lostFindings(
	versions: readonly Version[],
	withdrawn: ReadonlySet<string>,
	now: PublicState,
	kept: ReadonlySet<string>
): Finding[] {
	const told = new Set<string>();
	return versions.flatMap(({ id, files }) =>
		[...files].flatMap(([path, hash]) => {
			const name = `${path} ${hash}`;
			const has = now.get(path) === hash || kept.has(historyPath(hash));
			if (!now.has(path) || has || withdrawn.has(name) || told.has(name)) return [];
			told.add(name);
			return [finding(VERSION_RULES.lost, { file: path, value: hash }, { version: id })];
		})
	);
}
