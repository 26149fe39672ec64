import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { csvText, parseCsv } from '#lib/contract/csv.ts';
import { historyPath } from '#lib/contract/record.ts';
import {
	sealing,
	VERSIONS_FILE,
	versionsIn,
	WITHDRAWN_FILE,
	withdrawnWith
} from '#lib/contract/versions.ts';
import type { LedgerLine } from '#lib/contract/ledger.ts';
import { planted } from './builds/canaries.ts';
import { publicTree, write } from './builds/data-tree.ts';
import { withSecrets } from './builds/secrets.ts';
import { addresses, routeText } from '../support/site-routes.ts';
import { writtenData } from '../support/written-data.ts';
import '../support/given-data.ts';

const PATH = 'headline/2025.csv';
const OTHER = 'headline/2024.csv';
const NOW = readFileSync(`data/${PATH}`, 'utf8');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A number that no table has: it is looked for in everything that is made. */
const CANARY = '73519';

/** The file with the value of its first row replaced. */
function withValue(value: string, change: Readonly<Record<string, string>> = {}): string {
	const { header, rows } = parseCsv(NOW);
	const cells = { [VALUE]: value, ...change };
	return csvText(
		header,
		rows.map((row, at) =>
			at === 0 ? header.map((name, column) => cells[name] ?? row.cells[column] ?? '') : row.cells
		)
	);
}

/** The first column with a value in the first row that is a number. */
const VALUE = (() => {
	const { header, rows } = parseCsv(NOW);
	const at = (rows[0]?.cells ?? []).findIndex((cell, column) => column > 3 && /^\d/.test(cell));
	return header[at] ?? '';
})();

const OLD = withValue(CANARY);

interface Told {
	/** The states of the file, oldest first: null where it was not public. */
	readonly states: readonly (string | null)[];
	readonly now?: string;
	readonly ledger?: Partial<LedgerLine> | false;
	readonly history?: readonly string[];
	readonly withdrawn?: readonly string[];
	readonly path?: string;
}

/** A folder of data in which one file had several states, and a second one never changed. */
function stood({
	states,
	now = NOW,
	ledger = {},
	history,
	withdrawn,
	path = PATH
}: Told): string[] {
	const other = readFileSync(`data/${OTHER}`, 'utf8');
	const store = new Map<string, string>();
	const read = (name: string) => store.get(name) ?? null;
	states.forEach((text, at) => {
		const files = new Map([[OTHER, sha256(other)]]);
		if (text !== null) files.set(path, sha256(text));
		const list = read(VERSIONS_FILE);
		for (const one of sealing(versionsIn(read), list, files, `2026-0${at + 1}-01`, `${at}`))
			store.set(one.path, one.text);
	});
	if (withdrawn)
		store.set(
			WITHDRAWN_FILE,
			withdrawnWith(
				null,
				withdrawn.map((text) => ({ path, sha256: sha256(text) }))
			)
		);
	const kept = history ?? states.filter((text) => text !== null && text !== now);
	writtenData([
		...(path === PATH ? [{ path, text: now, ledger }] : []),
		{ path: OTHER, text: other, ledger: {} },
		...[...store].map(([name, text]) => ({ path: name, text, ledger: false as const })),
		...kept.map((text) => ({
			path: historyPath(sha256(text ?? '')),
			text: text ?? '',
			ledger: false as const
		}))
	]);
	return versionsIn(read).map(({ id }) => id);
}

/** Everything below v/, and the pages of versions, as they are made of that folder. */
async function made(): Promise<Map<string, string>> {
	const all = new Map<string, string>();
	for (const route of [
		'v/[...path]/+server.ts',
		'[language=language]/versions/[[version]]/+page.server.ts'
	])
		for (const params of await addresses(route))
			all.set(`${route} ${JSON.stringify(params)}`, await routeText(route, params));
	return all;
}

const tellers = (all: ReadonlyMap<string, string>, token = CANARY): string[] =>
	[...all].filter(([, text]) => text.includes(token)).map(([name]) => name);

describe('what stood in a file that is public', () => {
	it('lies under the last version that had it, and is told in the page', async () => {
		const [first, second, third] = stood({ states: [OLD, OLD + '', NOW] });
		// Nothing changed between the first two: they are one version.
		expect(third).toBeUndefined();
		const all = await made();
		const { servedText } = await import('../support/served.ts');
		expect(await servedText(`v/${first}/data/${PATH}`)).toBe(OLD);
		const manifest = JSON.parse(await servedText(`v/${first}/index.json`)) as {
			files: { file: string; status: string; path: string; sha256: string; bytes: number }[];
		};
		expect(manifest.files.find(({ file }) => file === PATH)).toMatchObject({
			status: 'older',
			path: `v/${first}/data/${PATH}`,
			sha256: sha256(OLD),
			bytes: Buffer.byteLength(OLD)
		});
		expect(manifest.files.find(({ file }) => file === OTHER)).toMatchObject({
			status: 'present',
			path: `data/${OTHER}`
		});
		expect(JSON.parse(await servedText('v/index.json'))).toMatchObject({ current: second });
		expect(tellers(all).some((name) => name.includes('versions/'))).toBe(true);
		// No file of the second: all are those of now.
		expect([...all.keys()].filter((name) => name.includes(`${second}/data`))).toEqual([]);
	});

	it('has one address for ever, also when it comes back', async () => {
		const [first] = stood({ states: [OLD, NOW] });
		const { versionFiles } = await import('#lib/server/pages/version-files.ts');
		const address = `${first}/data/${PATH}`;
		expect([...versionFiles().keys()]).toContain(address);
		const again = stood({ states: [OLD, NOW, OLD], now: OLD, history: [NOW, OLD] });
		expect(again[0]).toBe(first);
		const { versionFiles: later } = await import('#lib/server/pages/version-files.ts');
		expect([...later().keys()]).toContain(address);
	});

	it('changes no version: the present one is quoted only where it is sealed', async () => {
		stood({ states: [OLD], now: NOW, history: [OLD] });
		const { servedText } = await import('../support/served.ts');
		expect(JSON.parse(await servedText('v/index.json'))).toMatchObject({ current: null });
	});
});

describe('what may be told no more', () => {
	const REFUSED: readonly (readonly [string, Told])[] = [
		['the file is not public', { states: [OLD, NOW], ledger: { public: 'no' } }],
		['the file has no line', { states: [OLD, NOW], ledger: false }],
		['its time is over', { states: [OLD, NOW], ledger: { public_until: '2020-01-01' } }],
		['the file is made up now', { states: [OLD, NOW], ledger: { sample: 'yes' } }],
		['its content was withdrawn', { states: [OLD, NOW], withdrawn: [OLD] }],
		['it was not public in between', { states: [OLD, null, NOW] }],
		[
			'the value is withheld now',
			{
				states: [OLD, withValue('', { obs_status: 'Q' })],
				now: withValue('', { obs_status: 'Q' })
			}
		],
		[
			'it has a column that is declared no more',
			{
				states: [OLD.replace('obs_status', 'employer'), NOW]
			}
		],
		[
			'it has a row with a cell too many',
			{
				states: [`${OLD}${OLD.split('\n')[1]},more\n`, NOW]
			}
		],
		['it has a quotation mark left open', { states: [`${OLD}"${CANARY}\n`, NOW] }],
		[
			'the dataset is restricted',
			{
				states: [OLD],
				path: 'applicants-by-person/2025.csv'
			}
		]
	];

	it.each(REFUSED)('is in nothing that is made: %s', async (_, told) => {
		stood(told);
		const all = await made();
		expect(all.size).toBeGreaterThan(3);
		expect(tellers(all)).toEqual([]);
		// Nor by its hash, by which a number could be guessed.
		expect(tellers(all, sha256(told.states[0] ?? ''))).toEqual([]);
	});

	it('is told as withdrawn, without size or place', async () => {
		const [first] = stood({ states: [OLD, NOW], withdrawn: [OLD] });
		const { servedText } = await import('../support/served.ts');
		const { files } = JSON.parse(await servedText(`v/${first}/index.json`)) as {
			files: { file: string }[];
		};
		expect(files.find(({ file }) => file === PATH)).toEqual({
			dataset: 'headline',
			file: PATH,
			status: 'withdrawn'
		});
	});

	it('is not told of a dataset that is not declared public, not even its name', async () => {
		stood({ states: [OLD], path: 'applicants-by-person/2025.csv' });
		expect(tellers(await made(), 'applicants-by-person')).toEqual([]);
	});

	it('is not told where nobody kept it', async () => {
		stood({ states: [OLD, NOW], history: [] });
		expect(tellers(await made())).toEqual([]);
	});

	it('all other values of a content of which one is withheld now stay', async () => {
		const now = withValue('', { obs_status: 'Q' });
		const [first] = stood({ states: [OLD, now], now });
		const { servedText } = await import('../support/served.ts');
		const [, ...rows] = parseCsv(await servedText(`v/${first}/data/${PATH}`)).rows;
		expect(rows.map(({ cells }) => cells)).toEqual(
			parseCsv(OLD)
				.rows.slice(1)
				.map(({ cells }) => cells)
		);
	});
});

it('a store that is not as it was sealed builds nothing', async () => {
	writtenData([
		{ path: PATH, text: NOW, ledger: {} },
		{ path: VERSIONS_FILE, text: 'version,date,seed,files\nx,y,z,1\n', ledger: false }
	]);
	const { versions } = await import('#lib/server/data/versions.ts');
	expect(() => versions()).toThrow(/data:check/);
});

it('the trees of the builds with other secrets have the same versions, without a canary', async () => {
	const data = publicTree();
	const all: string[] = [];
	for (const tree of [planted(data).data, withSecrets(data, 'versions')]) {
		const folder = mkdtempSync(join(tmpdir(), 'tree-'));
		write(tree, folder);
		vi.stubEnv('DATA_DIR', folder);
		vi.stubEnv('BUILD_DATE', '2026-11-25');
		vi.resetModules();
		all.push(JSON.stringify([...(await made())]));
		rmSync(folder, { recursive: true });
	}
	expect(all[0]).toMatch(/older/);
	expect(all[0]).not.toContain('鵺');
	expect(all[1]).toBe(all[0]);
});
