import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import { LEDGER_COLUMNS, LEDGER_FILE } from '#lib/contract/check/ledger.ts';
import type { IntakeContext } from '../context.ts';
import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import type { IntakeResult } from '../intake.ts';
import type { Merged } from '../merge/merge.ts';
import { sha256 } from '#lib/contract/sha256.ts';

type LedgerCells = Record<(typeof LEDGER_COLUMNS)[number], string>;

/**
 * The ledger with the rows of the files that an intake gives. Real, and public only where that
 * was stated; a file that does not change keeps its row unless something was stated.
 */
export function ledgerAfter({ merged, records }: IntakeResult, context: IntakeContext): string {
	const csv = parseCsv(context.published.text(LEDGER_FILE) ?? '');
	const rows = new Map(
		csv.rows.map((row) => {
			const cells = LEDGER_COLUMNS.map((name) => [name, cellOf(csv, row, name)] as const);
			return [cellOf(csv, row, 'path'), Object.fromEntries(cells) as LedgerCells];
		})
	);
	for (const one of merged) {
		const { path } = one.target;
		const profile = records.find((record) => record.path === path)?.profile ?? '';
		rows.set(path, ledgerRow(one, rows.get(path), profile, context));
	}
	const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
	return csvText(
		LEDGER_COLUMNS,
		sorted.map(([, row]) => LEDGER_COLUMNS.map((name) => row[name]))
	);
}

function ledgerRow(
	{ target, text }: Merged,
	old: LedgerCells | undefined,
	profile: string,
	{ profiles, mapping, source, now, public: isPublic }: IntakeContext
): LedgerCells {
	const hash = sha256(text);
	const before = old?.sample === 'no' ? old : null;
	const stated = isPublic === undefined ? null : isPublic ? 'yes' : 'no';
	if (before && before.sha256 === hash) return { ...before, public: stated ?? before.public };
	const known = [...(mapping ? [mapping] : []), ...profiles];
	const publication = known.find(
		(one) => one.publication !== null && profile.split(' ').includes(one.id)
	)?.publication;
	// Where each row names its source, the ledger's word for the whole file stays.
	const hasRowSource = 'source' in datasetOf(target.dataset).attributes;
	const origin =
		before && (hasRowSource || (!source && !publication))
			? before
			: {
					source: source ?? publication?.source ?? '',
					address: publication?.address ?? '',
					licence: publication?.licence ?? 'not stated',
					note: ''
				};
	return {
		path: target.path,
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
