import { isWritable, LEDGER_FILE, linesOf } from '#lib/contract/ledger.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { IntakeContext } from '../context.ts';
import type { Merged } from '../merge/merge.ts';
import { MERGE_RULES } from '../merge/rules.ts';

/** A ledger that no program may write, and files whose time ends although they are said to be public. */
export function ledgerSightings(
	merged: readonly Merged[],
	{ published, public: isPublic }: IntakeContext
): Sighting[] {
	const text = published.text(LEDGER_FILE);
	if (text === null) return [];
	if (!isWritable(text)) return [sighting(MERGE_RULES.ledger, { file: LEDGER_FILE })];
	const lines = linesOf(text);
	return merged.flatMap(({ target: { path, rows } }) => {
		const until = lines.get(path)?.public_until ?? '';
		const [first] = rows.values();
		if (until === '' || isPublic !== true) return [];
		return [sighting(MERGE_RULES.publicUntil, { file: first?.spot.file ?? path }, { path, until })];
	});
}
