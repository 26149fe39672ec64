import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
	LEDGER_COLUMNS,
	LEDGER_FILE,
	linesOf,
	OPTIONAL_COLUMNS,
	type LedgerLine
} from '#lib/contract/ledger.ts';
import { csvText, parseCsv } from '#lib/contract/csv.ts';
import { historyPath } from '#lib/contract/record.ts';
import { sealing, VERSIONS_FILE, versionsIn } from '#lib/contract/versions.ts';
import { disclosedRows } from '#lib/disclosure/listing-rows.ts';
import { PLACE_LISTS, placesOf } from '#lib/disclosure/place-names.ts';
import { publicState } from '#lib/disclosure/versions.ts';

export type Content = string | Uint8Array;

/** A ledger row; the hash is that of the file unless it is given. */
export type LedgerRow = LedgerLine;

const PLACES = placesOf(
	new Map(PLACE_LISTS.map((id) => [id, readFileSync(`data/codes/${id}.csv`, 'utf8')]))
);

/** A whole data/ folder: files by path, and what the ledger says of them. */
export interface DataTree {
	readonly files: ReadonlyMap<string, Content>;
	readonly ledger: readonly LedgerRow[];
}

export const LISTINGS = 'semiconductor-listings';
export const CORRECTIONS = 'semiconductor-corrections';
const read = (path: string) => readFileSync(join('data', path), 'utf8');

/**
 * The public part of data/, cut to a few periods of each dataset: the last two and the one a year
 * before. Of listings it holds what may be shown; the secrets are planted by others.
 */
export function publicTree(): DataTree {
	const rows = [...linesOf(read(LEDGER_FILE)).values()];
	const open = rows.filter((row) => row.public === 'yes' && row.public_until === '');
	const ledger = open.filter(({ path }) => isKept(path, open)).map(unsealed);
	const files = new Map([
		...ledger.map(({ path }) => [path, publicText(path)] as const),
		...settings().map(
			(path) => [path, path === 'site.json' ? published(read(path)) : read(path)] as const
		)
	]);
	return { ledger, files: new Map([...files, ...versionStore(files, ledger)]) };
}

/** What stood in a file that is public no longer: of its content nothing may be told. */
export const GONE = { path: 'prefecture-balance/2001FY.csv', content: '鵺xgカナリア髙啼' };

/** Two versions: an older one with a file that has changed and one that is gone, and that of now. */
function versionStore(files: DataTree['files'], ledger: DataTree['ledger']): Map<string, string> {
	const now = publicState(ledgerText(files, ledger), '2026-11-25', new Set(files.keys()));
	const [path = ''] = [...now.keys()].filter((one) => one.startsWith('prefecture-balance/'));
	const { header, rows } = parseCsv(String(files.get(path)));
	const older = csvText(
		header,
		rows.slice(1).map(({ cells }) => cells)
	);
	const then = new Map(now).set(path, hash(older)).set(GONE.path, hash(GONE.content));
	const store = new Map([[historyPath(hash(older)), older]]);
	for (const [day, state] of [
		['2026-01-01', then],
		['2026-11-01', now]
	] as const) {
		const text = (name: string) => store.get(name) ?? null;
		for (const one of sealing(versionsIn(text), text(VERSIONS_FILE), state, day, day))
			store.set(one.path, one.text);
	}
	return store;
}

/** Feeds are only written where it is known at which address the site stands. */
const published = (site: string): string =>
	`${JSON.stringify({ ...(JSON.parse(site) as object), baseAddress: 'https://example.org/labour' })}\n`;

const unsealed = (row: LedgerRow): LedgerRow => ({ ...row, sha256: '' });

function isKept(path: string, open: readonly LedgerRow[]): boolean {
	const folder = dirname(path);
	const names = open.map((row) => row.path).filter((one) => dirname(one) === folder);
	const last = names.toSorted().slice(-2);
	const yearBefore = (last.at(-1) ?? '').replace(/\d{4}/, (year) => String(Number(year) - 1));
	return last.includes(path) || path === yearBefore;
}

function publicText(path: string): string {
	if (!path.startsWith(LISTINGS) && !path.startsWith(CORRECTIONS)) return read(path);
	const csv = parseCsv(read(path));
	return csvText(csv.header, disclosedRows(csv, PLACES));
}

const settings = (): string[] => [
	...readdirSync('data').filter((name) => name.endsWith('.json')),
	...['codes', 'profiles'].flatMap((folder) =>
		readdirSync(join('data', folder)).map((name) => `${folder}/${name}`)
	)
];

export function write({ files, ledger }: DataTree, folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	for (const [path, content] of [...files, [LEDGER_FILE, ledgerText(files, ledger)] as const]) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
}

/** The rows in their order: also two of one file. */
function ledgerText(files: DataTree['files'], ledger: readonly LedgerRow[]): string {
	const timed = ledger.some((row) => row.public_until !== '');
	const columns = [...LEDGER_COLUMNS, ...(timed ? OPTIONAL_COLUMNS : [])];
	return csvText(
		columns,
		ledger.map((row) => {
			const sha256 = row.sha256 || hash(files.get(row.path) ?? '');
			return columns.map((name) => (name === 'sha256' ? sha256 : row[name]));
		})
	);
}

const hash = (content: Content) => createHash('sha256').update(content).digest('hex');
