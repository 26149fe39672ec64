import { csvText, parseCsv, type Csv } from '#lib/contract/csv.ts';
import { historyPath } from '#lib/contract/record.ts';
import { sha256 } from '#lib/contract/sha256.ts';
import {
	CORRECTIONS,
	GONE,
	LISTINGS,
	type Content,
	type DataTree,
	type LedgerRow
} from './data-tree.ts';

const ALL = 200;
/** The issue whose papers and mail are searched too. */
export const MONTH = '2026-10';
const ISSUE = `${LISTINGS}/${MONTH}.csv`;
const BALANCE = 'occupation-balance-monthly';

const CLOSED = [
	'registered_named',
	'closed',
	'',
	'Named',
	'unnamed ',
	'ＮＡＭＥＤ',
	'public',
	'公開'
];
/** Files that say no, or do not say yes; `null` has no row in the ledger, `twice` has two. */
const REFUSALS = ['no', '', 'YES', 'ｙｅｓ', 'yes ', 'expired', null, 'twice'] as const;

/** A restricted dataset of the canaries' own, declared in the copy of the sources. */
export const restrictedList = (tokens: readonly string[]): string => `[{
	...prefectureBalance,
	id: 'restricted-canaries',
	publication: 'restricted',
	title: { ja: '${tokens[0]}', en: '${tokens[0]}', 'zh-Hant': '${tokens[0]}' },
	description: { ja: '${tokens[1]}', en: '${tokens[1]}', 'zh-Hant': '${tokens[1]}' },
	figures: []
}]`;

export interface Planted {
	readonly data: DataTree;
	/** 200 tokens in what is withheld. */
	readonly tokens: readonly string[];
	/** Tokens in what no part of the build has a reason to open, guarded or not. */
	readonly apart: readonly string[];
	readonly restricted: readonly string[];
}

/** The public data with a token in every kind of row, cell and file that is withheld. */
export function planted({ files, ledger }: DataTree): Planted {
	const tokens: string[] = [];
	const next = (): string => {
		const token = `鵺k${tokens.length.toString(36).padStart(3, '0')}カナリア髙啼`;
		tokens.push(token);
		return token;
	};
	const number = (): string => {
		const token = `7351904${tokens.length}`.slice(0, 10);
		tokens.push(token);
		return token;
	};
	const listing = (): string => {
		const token = `87654-${String(32109000 + tokens.length)}`;
		tokens.push(token);
		return token;
	};
	const all = new Map<string, Content>(files);
	const text = (path: string) => parseCsv(String(all.get(path)));
	const rowsOf = ({ rows }: Csv) => rows.map(({ cells }) => cells);
	const issue = text(ISSUE);
	const at = (column: string) => issue.header.indexOf(column);
	const like = issue.rows[0]?.cells ?? [];
	const row = (disclosure: string, cells: Readonly<Record<string, string>>) =>
		Object.entries({ related: 'yes', listing_number: listing(), disclosure, ...cells }).reduce(
			(found, [column, value]) => found.with(at(column), value),
			like
		);

	const closed = CLOSED.flatMap((disclosure) =>
		[1, 2, 3].map(() => row(disclosure, { employer: next(), job_title: next(), remarks: next() }))
	);
	const telling = [1, 2, 3, 4].map(() => {
		const employer = next();
		return row('unnamed', { employer, remarks: `${employer}での設備保全` });
	});
	const tooWide = [1, 2].map(() => [...row('named', {}), next()]);

	const corrections = text(`${CORRECTIONS}/2026-09.csv`);
	const correction = (disclosure: string, field: string) => {
		const cells = corrections.rows[0]?.cells ?? [];
		const named = { field, disclosure, old_value: next(), new_value: next(), reason: next() };
		return Object.entries(named).reduce(
			(found, [column, value]) => found.with(corrections.header.indexOf(column), value),
			cells
		);
	};
	const corrected = [correction('closed', 'job_title'), correction('unnamed', 'employer')];
	all.set(
		`${CORRECTIONS}/2026-09.csv`,
		csvText(corrections.header, [...corrected, ...rowsOf(corrections)])
	);

	const told: LedgerRow[] = [];
	const sample = ledger.find(({ path }) => path === ISSUE);
	if (!sample) throw new Error(`no ${ISSUE}`);
	REFUSALS.forEach((refusal, index) => {
		const month = `209${index}-11`;
		tokens.push(month);
		const path = `${LISTINGS}/${month}.csv`;
		const content = row('named', { time_period: month, employer: next(), remarks: next() });
		all.set(path, csvText(issue.header, [content]));
		if (refusal === null) return;
		const entry = { ...sample, path, note: next(), address: `https://example.org/${next()}` };
		const expired = { ...entry, public: 'yes', public_until: '2026-11-24' };
		const twice = { ...entry, public: 'yes' };
		if (refusal === 'expired') told.push(expired);
		else if (refusal === 'twice') told.push(twice, twice);
		else told.push({ ...entry, public: refusal });
	});

	const balance = text(`${BALANCE}/2026-10.csv`);
	const counts = [1, 2].map((month) => {
		const path = `${BALANCE}/2026-${10 + month}.csv`;
		const cells = (balance.rows[0]?.cells ?? []).map((cell, column) =>
			/^active_|^new_/.test(balance.header[column] ?? '') ? number() : cell
		);
		all.set(path, csvText(balance.header, [cells.with(0, `2026-${10 + month}`)]));
		return { ...sample, path, public: 'no' };
	});

	const restricted = [next(), next()];
	const rows = text('prefecture-balance/2025FY.csv');
	all.set('restricted-canaries/2025FY.csv', csvText(rows.header, [rows.rows[0]?.cells ?? []]));
	const source = next();
	told.push({ ...sample, path: 'restricted-canaries/2025FY.csv', public: 'yes', source });

	const sources = text('codes/source.csv');
	const secret = [source, next()].map((code) => [code, '', next(), next(), next()]);
	all.set(
		'codes/source.csv',
		csvText(sources.header, [
			...rowsOf(sources),
			...secret.map((cells) => sources.header.map((_, column) => cells[column] ?? ''))
		])
	);

	all.set(ISSUE, csvText(issue.header, [...closed, ...telling, ...tooWide, ...rowsOf(issue)]));
	// The rest are names that their employers do not let be shown, in rows that are shown.
	for (const path of [...files.keys()].filter((one) => one.startsWith(LISTINGS)).reverse()) {
		const rows = rowsOf(text(path)).map((cells) =>
			tokens.length < ALL && cells[at('disclosure')] === 'unnamed' && cells[at('employer')] === ''
				? cells.with(at('employer'), next())
				: cells
		);
		all.set(path, csvText(issue.header, rows));
	}

	const apart = ['history/a/2026-10.csv', '.intake/1/journal.json', 'intake.csv', 'a/b.csv'].map(
		(path, index) => {
			const token = `鵺x${index}カナリア髙啼`;
			all.set(path, token);
			return token;
		}
	);
	all.set(historyPath(sha256(GONE.content)), GONE.content);
	return {
		data: { files: all, ledger: [...told, ...ledger, ...counts] },
		tokens,
		apart: [...apart, GONE.content],
		restricted
	};
}
