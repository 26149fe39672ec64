import { LEDGER_FILE } from '#lib/contract/ledger.ts';
import { sha256 } from '#lib/contract/sha256.ts';
import {
	sealing,
	UnsoundVersions,
	VERSIONS_FILE,
	versionsIn,
	WITHDRAWN_FILE,
	withdrawnWith
} from '#lib/contract/versions.ts';
import { publicState } from '#lib/disclosure/versions.ts';
import type { Published } from '../published.ts';
import type { Restored } from './as-of.ts';

/**
 * The version that a change of data/ makes, sealed with the change itself, so that nobody has to
 * think of it. None where nothing public changes, and where no store was ever begun (`npm run seal`).
 * A store that is not sound is left as it is: `npm run data:check` says so.
 * @param record the text of the record of intakes after the change, which nobody outside can know
 */
export function sealed(
	published: Published,
	changes: readonly Restored[],
	record: string,
	now: string
): { readonly path: string; readonly text: string }[] {
	const list = published.text(VERSIONS_FILE);
	if (list === null) return [];
	const changed = new Map(changes.map(({ path, text }) => [path, text]));
	const text = (path: string) => changed.get(path) ?? published.text(path);
	const paths = new Set(
		[...published.paths, ...changed.keys()].filter((path) => changed.get(path) !== null)
	);
	const day = now.slice(0, 10);
	const state = publicState(text(LEDGER_FILE) ?? '', day, paths);
	try {
		return sealing(versionsIn(published.text), list, state, day, sha256(record).slice(0, 32));
	} catch (error) {
		if (error instanceof UnsoundVersions) return [];
		throw error;
	}
}

/** What is rolled back was published by mistake, or may have been: no older version shows it. */
export function takenBack(
	published: Published,
	restored: readonly Restored[]
): { readonly path: string; readonly text: string }[] {
	if (published.text(VERSIONS_FILE) === null) return [];
	const back = restored
		.filter(({ path }) => path !== LEDGER_FILE)
		.flatMap(({ path }) => {
			const text = published.text(path);
			return text === null ? [] : [{ path, sha256: sha256(text) }];
		});
	const known = published.text(WITHDRAWN_FILE);
	return back.length === 0 ? [] : [{ path: WITHDRAWN_FILE, text: withdrawnWith(known, back) }];
}
