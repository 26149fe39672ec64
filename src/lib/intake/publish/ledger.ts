import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import { LEDGER_FILE, ledgerWith, linesOf, type LedgerLine } from '#lib/contract/ledger.ts';
import { NOT_STATED } from '#lib/contract/licence.ts';
import type { IntakeContext } from '../context.ts';
import type { IntakeResult } from '../intake.ts';
import type { Merged } from '../merge/merge.ts';
import { sha256 } from '#lib/contract/sha256.ts';
import { sourceIn, usedProfile } from './used-profile.ts';

/**
 * The ledger with the rows of the files that an intake gives. Real, and public only where that
 * was stated; a file that does not change keeps its row unless something was stated.
 */
export function ledgerAfter(
	{ files, merged, records }: IntakeResult,
	context: IntakeContext
): string {
	const text = context.published.text(LEDGER_FILE) ?? '';
	const lines = linesOf(text);
	const isReadAnew = context.whole === true && files.length > 0;
	const changes = merged.map((one) => {
		const { path } = one.target;
		const profile = records.find((record) => record.path === path)?.profile ?? '';
		const line = lineAfter(one, lines.get(path), profile, context);
		return [path, isReadAnew ? { ...line, date_read: context.now.slice(0, 10) } : line] as const;
	});
	return ledgerWith(text, new Map(changes));
}

/** What an intake says of a file. It never says until when one is public: that stays as it was. */
function lineAfter(
	{ target, text }: Merged,
	old: LedgerLine | undefined,
	profile: string,
	context: IntakeContext
): Partial<LedgerLine> {
	const { source, now, public: isPublic } = context;
	const hash = sha256(text);
	const before = old?.sample === 'no' ? old : null;
	const stated = isPublic === undefined ? null : isPublic ? 'yes' : 'no';
	if (before && before.sha256 === hash) return { public: stated ?? before.public };
	const used = usedProfile(profile, context);
	const publication = used?.publication;
	// Where each row names its source, the ledger's word for the whole file stays.
	const hasRowSource = 'source' in datasetOf(target.dataset).attributes;
	const origin =
		before && (hasRowSource || (!source && !publication))
			? before
			: {
					source: source ?? (used && sourceIn(used, target.dataset)) ?? '',
					address: publication?.address ?? '',
					licence: publication?.licence ?? NOT_STATED,
					note: ''
				};
	return {
		sha256: hash,
		source: origin.source,
		address: origin.address,
		date_read: now.slice(0, 10),
		licence: origin.licence,
		sample: 'no',
		public: stated ?? 'no',
		note: origin.note
	};
}
