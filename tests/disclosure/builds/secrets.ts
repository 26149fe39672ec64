import { between, pick, stream, type Stream } from '../../../scripts/sample/random.ts';
import { csvText, parseCsv } from '#lib/contract/csv.ts';
import { CORRECTIONS, LISTINGS, type Content, type DataTree, type LedgerRow } from './data-tree.ts';

/** How a file says no, or does not say yes. */
const REFUSALS = ['no', '', 'NO', 'Yes', 'YES', 'yes ', ' yes', 'ｙｅｓ', 'true', '1', 'public'];
const WITHHELD = [
	'',
	'closed',
	'registered_named',
	'Named',
	'unnamed ',
	'ＮＡＭＥＤ',
	'named;',
	'公開'
];
const DATASETS = [
	...['headline', 'occupation-balance', 'occupation-balance-monthly', 'occupation-wages'],
	...['occupation-wages-monthly', 'industry-wages', 'prefecture-balance', LISTINGS, CORRECTIONS]
];

/** The same public data with other secrets: other rows, counts, texts, file names and order. */
export function withSecrets({ files, ledger }: DataTree, seed: string): DataTree {
	const random = stream(seed);
	const withheld = Array.from({ length: between(random, 1, 9) }, () => withheldFile(random));
	const planted = new Map<string, Content>([...files].map(([path, text]) => [path, text]));
	for (const [path, text] of files)
		if (typeof text === 'string') planted.set(path, withRows(path, text, random));
	for (const { path, content } of withheld) if (!files.has(path)) planted.set(path, content);
	for (const [path, content] of leftovers(random)) planted.set(path, content);
	const told = withheld.filter(({ path }) => !files.has(path)).flatMap(({ rows }) => rows);
	const noted = ledger.map((row) => ({ ...row, note: word(random) }));
	return { files: planted, ledger: shuffled([...noted, ...told], random) };
}

const word = (random: Stream): string =>
	Array.from({ length: between(random, 3, 40) }, () =>
		String.fromCodePoint(between(random, 0x4e00, 0x9fa0))
	).join('');

const shuffled = <T>(items: readonly T[], random: Stream): T[] =>
	items
		.map((item) => [random(), item] as const)
		.sort(([a], [b]) => a - b)
		.map(([, item]) => item);

const anyOf = <T>(items: readonly T[], random: Stream): T =>
	pick(
		random,
		items.map((item) => [item, 1])
	);

interface Withheld {
	readonly path: string;
	readonly content: string;
	readonly rows: readonly LedgerRow[];
}

function withheldFile(random: Stream): Withheld {
	const dataset = anyOf(DATASETS, random);
	const year = between(random, 2027, 2060);
	const name = anyOf(
		[`${year}-0${between(random, 1, 9)}`, `${year}FY`, `${year}`, word(random)],
		random
	);
	const path = `${dataset}/${name}.csv`;
	const content = Array.from({ length: between(random, 0, 50) }, () => word(random)).join('\n');
	const row: LedgerRow = {
		...{ path, sha256: anyOf(['', '00'], random), source: word(random), address: word(random) },
		...{ date_read: '', licence: word(random), sample: anyOf(['yes', 'no'], random) },
		...{ public: anyOf(REFUSALS, random), note: word(random), public_until: '' }
	};
	const open = { ...row, public: 'yes' };
	const ways = [
		[row],
		[],
		[open, open],
		[row, open],
		[{ ...open, public_until: `20${between(random, 10, 25)}-01-31` }],
		[{ ...open, public_until: anyOf(['いつまでも', '2027-02-30', '2030'], random) }]
	];
	return { path, content, rows: anyOf(ways, random) };
}

/** Public rows stay in their order; withheld ones stand between them. */
function withRows(path: string, text: string, random: Stream): string {
	const isListings = path.startsWith(`${LISTINGS}/`) || path.startsWith(`${CORRECTIONS}/`);
	if (!isListings && path !== 'codes/source.csv') return text;
	const { header, rows } = parseCsv(text);
	const at = (column: string) => header.indexOf(column);
	const kept = rows.map(({ cells }) =>
		cells[at('disclosure')] === 'unnamed' ? cells.with(at('employer'), word(random)) : cells
	);
	const more = Array.from({ length: between(random, 0, 40) }, () => {
		const like = anyOf(kept, random);
		return isListings ? withheldRow(like, at, random) : like.map(() => word(random));
	});
	const all: (readonly string[])[] = [...kept];
	for (const row of more) all.splice(between(random, 0, all.length), 0, row);
	return csvText(header, all);
}

function withheldRow(
	like: readonly string[],
	at: (column: string) => number,
	random: Stream
): readonly string[] {
	const texts = ['job_title', 'remarks', 'old_value', 'new_value', 'reason', 'openings', 'stage'];
	const written = texts.filter((name) => at(name) >= 0).map(at);
	const number = `${between(random, 10000, 99999)}-${between(random, 10000000, 99999999)}`;
	const employer = word(random);
	const row = written
		.reduce((cells, column) => cells.with(column, word(random)), [...like])
		.with(at('listing_number'), number)
		.with(at('employer'), employer);
	const unnamed = row.with(at('disclosure'), 'unnamed');
	const subject = at('field') >= 0 ? unnamed.with(at('field'), 'employer') : null;
	return anyOf(
		[
			row.with(at('disclosure'), anyOf(WITHHELD, random)),
			[...row.with(at('disclosure'), 'named'), word(random)],
			subject ?? unnamed.with(at('remarks'), `${word(random)}${employer}様`)
		],
		random
	);
}

/** What lies about in the folder and was never meant for the site. */
const leftovers = (random: Stream): (readonly [string, Content])[] =>
	[
		`history/${word(random)}/2026-10.csv`,
		`.intake/${between(random, 1, 99)}/journal.json`,
		'intake.csv',
		`${LISTINGS}/2026-11.csv.bak`,
		`${LISTINGS}/~$2026-11.xlsx`,
		`${word(random)}/${word(random)}.csv`,
		`restricted-${between(random, 1, 999)}/2026-10.csv`,
		`${word(random)}.json`
	]
		.filter(() => random() < 0.7)
		.map((path) => [path, Buffer.from(word(random), 'utf16le')]);
