import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import type { IntakeContext } from '../context.ts';
import { keyNames } from '../key-names.ts';
import type { Books } from '../profile/books.ts';
import { isSealed, SEAL_FILE } from '#lib/contract/seal.ts';
import type { RealFiles } from '../published.ts';
import { sighting, type Sighting, type Spot } from '#lib/contract/sighting.ts';
import type { Merged } from './merge.ts';
import { MERGE_RULES } from './rules.ts';

/** What a merge does to what is published, in words. @param isUnread rows may lack for an error */
export function mergeSightings(
	merged: Merged,
	real: RealFiles,
	books: Books,
	{ published, public: isPublic }: IntakeContext,
	isUnread: boolean
): Sighting[] {
	const { target, text, removed, kept, supplemented } = merged;
	const { path } = target;
	const [first] = target.rows.values();
	const spot: Spot = { file: first?.spot.file ?? path, sheet: first?.spot.sheet ?? null };
	const recorded = real.ledger.get(path);
	const before = published.text(path);
	if (before === text && recorded?.sample === false)
		return [sighting(MERGE_RULES.unchanged, spot, { path })];
	const found: Sighting[] = [];
	if (before !== null && recorded?.sample !== false)
		found.push(sighting(MERGE_RULES.replaced, spot, { path }));
	if (supplemented > 0 && !isUnread)
		found.push(sighting(MERGE_RULES.supplement, spot, { path, count: supplemented }));
	if (!isUnread)
		found.push(
			...removed.map((key) =>
				sighting(MERGE_RULES.removed, spot, {
					key: keyNames(datasetOf(target.dataset), key, books)
				})
			)
		);
	if (recorded?.sample !== false) return found;
	if (isSealed(published.text(SEAL_FILE), path))
		found.push(sighting(MERGE_RULES.sealed, spot, { path }));
	if (recorded.public && isPublic !== true)
		found.push(sighting(MERGE_RULES.publicLost, spot, { path }));
	if (!recorded.public && isPublic === true && kept > 0)
		found.push(sighting(MERGE_RULES.publicMixed, spot, { path, count: kept }));
	return found;
}

/** When a file with these bytes was taken in, by the record of intakes; null if never. */
export function takenInAt(record: string | null, sha256: string): string | null {
	const csv = parseCsv(record ?? '');
	const row = csv.rows.find((one) => cellOf(csv, one, 'sha256') === sha256);
	return row ? cellOf(csv, row, 'time') : null;
}
