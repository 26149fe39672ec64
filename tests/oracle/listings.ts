import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Data } from './data.ts';
import { records } from './delimited.ts';
import { published } from './ledger.ts';

export type Listing = Readonly<Record<string, string>>;

const DATASET = 'semiconductor-listings';

/** Only these may be shown, the second without the name of its employer. */
const SHOWN = ['named', 'unnamed'];

interface Edition {
	readonly since: string;
	readonly industries: readonly string[];
	readonly words: readonly string[];
}

const issues = new WeakMap<Data, ReadonlyMap<string, readonly Listing[]>>();

/** The listings of an issue that may be shown and that belong to it. */
export function issueOf(data: Data, month: string): readonly Listing[] {
	const found = issues.get(data) ?? allIssues(data);
	issues.set(data, found);
	return found.get(month) ?? [];
}

function allIssues(data: Data): Map<string, Listing[]> {
	const text = (path: string) => readFileSync(join(data.folder, path), 'utf8');
	const { related } = JSON.parse(text('bulletin.json')) as { related: Edition[] };
	const rows = published(data.folder, DATASET, data.today).flatMap(({ path }) =>
		records(text(path))
	);
	const all = new Map<string, Listing[]>();
	for (const row of rows) {
		const month = row['time_period'] ?? '';
		const edition = related.findLast(({ since }) => since <= month) ?? related[0];
		if (!SHOWN.includes(row['disclosure'] ?? '') || !belongs(row, edition)) continue;
		all.set(month, [...(all.get(month) ?? []), row]);
	}
	return all;
}

/** What a person said of a listing goes before what its words and its industry say. */
function belongs(row: Listing, edition: Edition | undefined): boolean {
	if (row['related'] === 'yes') return true;
	if (row['related'] === 'no' || !edition) return false;
	const industry = row['industry_jsic'] ?? '';
	const text = `${row['job_title']} ${row['remarks']}`.normalize('NFKC');
	return (
		edition.industries.includes(industry) ||
		edition.words.some((word) => text.includes(word.normalize('NFKC')))
	);
}
