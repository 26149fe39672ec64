import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { historyPath } from '#lib/contract/record.ts';
import { changesPath, VERSIONS_FILE, versionsIn, WITHDRAWN_FILE } from '#lib/contract/versions.ts';
import { checkData } from '#lib/intake/check.ts';
import { dataFiles } from '../../scripts/data-check/files.ts';
import { run as intake } from '../../scripts/intake/run.ts';
import { publishedIn } from '../../scripts/intake/folder.ts';
import { run as seal } from '../../scripts/seal/run.ts';
import { utf8 } from '../intake/support/cp932.ts';
import { dataCopy, hashOf, inLedger, type DataCopy } from '../intake/support/data-copy.ts';
import { asCsv, balanceTable, moved } from '../intake/support/office-table.ts';
import '../support/this-data.ts';

vi.setConfig({ testTimeout: 60_000 });

const OCTOBER = 'occupation-balance-monthly/2026-10.csv';
const TITLE = 'ハローワーク熊本　求人・求職状況及び賃金情報　令和8年10月';
const table = balanceTable('2026-10', TITLE);
const corrected = moved(table, ['05　研究者', 'Ｂ　専門的・技術的職業従事者', '職業計']);
const HEADLINE = ['headline/2024.csv', 'headline/2025.csv'];

const copies: DataCopy[] = [];
afterEach(() => {
	for (const copy of copies.splice(0)) copy.remove();
	vi.unstubAllEnvs();
});

/** A folder with two real files and a sample, and a store that begins with the two. */
function begun(): DataCopy {
	const data = dataCopy([OCTOBER, ...HEADLINE]);
	copies.push(data);
	vi.stubEnv('BUILD_DATE', '2026-11-01');
	expect(seal([], data.folder, 'seed').code).toBe(0);
	return data;
}

const versionsOf = (data: DataCopy) => versionsIn(publishedIn(data.folder).text);

function taken(data: DataCopy, grid: string[][], day: string, isPublic = 'yes') {
	const file = data.incoming(`${day}.csv`, utf8(asCsv(grid)));
	const time = Date.parse(`${day}T10:00:00+09:00`);
	const { code } = intake([file, '--public', isPublic], data.folder, time);
	expect(code).toBe(0);
}

const versionFindings = (data: DataCopy) =>
	checkData(dataFiles(data.folder))
		.map(({ rule }) => rule)
		.filter((rule) => rule.startsWith('version-'));

describe('an intake', () => {
	it('seals what it publishes, in the same commit, and nobody has to think of it', () => {
		const data = begun();
		expect(versionsOf(data)[0]?.files.size).toBe(2);
		taken(data, table, '2026-11-27');
		const [, version] = versionsOf(data);
		expect(version?.date).toBe('2026-11-27');
		expect([...(version?.changes ?? [])]).toEqual([[OCTOBER, hashOf(data.read(OCTOBER))]]);
		expect(versionFindings(data)).toEqual([]);
	});

	it('adds the changed files and a few lines to the store', () => {
		const data = begun();
		taken(data, table, '2026-11-27');
		const before = data.state();
		const list = data.read(VERSIONS_FILE);
		taken(data, corrected, '2026-12-25');
		const id = versionsOf(data).at(-1)?.id ?? '';
		expect(data.read(VERSIONS_FILE).startsWith(list)).toBe(true);
		expect(data.read(VERSIONS_FILE).length - list.length).toBeLessThan(100);
		expect(data.read(changesPath(id)).split('\n')).toHaveLength(3);
		const fresh = Object.keys(data.state()).filter((path) => !(path in before));
		// What was replaced, the ledger before, the findings; nothing of the files that stayed.
		expect(fresh.filter((path) => path.startsWith('versions/'))).toEqual([changesPath(id)]);
		expect(fresh.filter((path) => path.startsWith('history/')).length).toBeLessThanOrEqual(3);
	});

	it('of what is not public makes no version', () => {
		const data = begun();
		taken(data, table, '2026-11-27', 'no');
		expect(versionsOf(data)).toHaveLength(1);
	});

	it('that is rolled back is a version of its own, and what was taken back is withdrawn', () => {
		const data = begun();
		taken(data, table, '2026-11-27');
		const first = data.read(OCTOBER);
		taken(data, corrected, '2026-12-25');
		const mistake = data.read(OCTOBER);
		const time = Date.parse('2026-12-26T10:00:00+09:00');
		expect(intake(['--roll-back', '2026-12-01'], data.folder, time).code).toBe(0);
		expect(data.read(OCTOBER)).toBe(first);
		expect(versionsOf(data)).toHaveLength(4);
		expect(versionsOf(data).at(-1)?.files.get(OCTOBER)).toBe(hashOf(first));
		expect(data.read(WITHDRAWN_FILE)).toContain(`${OCTOBER},${hashOf(mistake)}`);
		expect(versionFindings(data)).toEqual([]);
	});

	it('without a store begins none', () => {
		const data = begun();
		rmSync(join(data.folder, VERSIONS_FILE));
		taken(data, table, '2026-11-27');
		expect(existsSync(join(data.folder, VERSIONS_FILE))).toBe(false);
	});
});

describe('npm run seal', () => {
	/** A change by hand, as somebody makes it who also mends the ledger. */
	function byHand(data: DataCopy, path: string): void {
		data.write(path, data.read(path).trimEnd().split('\n').slice(0, -1).join('\n') + '\n');
		inLedger(data, path, { sha256: hashOf(data.read(path)) });
	}

	it('twice changes nothing', () => {
		const data = begun();
		const before = data.state();
		expect(seal([], data.folder, 'another').lines[0]).toContain(versionsOf(data)[0]?.id);
		expect(data.state()).toEqual(before);
	});

	it('is asked for by data:check where something changed by hand', () => {
		const data = begun();
		byHand(data, 'headline/2025.csv');
		expect(versionFindings(data)).toEqual(['version-unsealed']);
		expect(seal(['--check'], data.folder, 'x').lines[0]).toContain('1ファイル');
		expect(versionsOf(data)).toHaveLength(1);
	});

	it('has what stood before from git, where nobody else kept it', () => {
		const data = begun();
		const git = (...words: string[]) =>
			execFileSync('git', [
				'-C',
				data.folder,
				'-c',
				'user.name=a',
				'-c',
				'user.email=a@b',
				...words
			]);
		git('init', '-q');
		git('add', '-A');
		git('commit', '-qm', 'as it was');
		const before = data.read('headline/2025.csv');
		byHand(data, 'headline/2025.csv');
		expect(seal([], data.folder, 'x').code).toBe(0);
		expect(data.read(historyPath(hashOf(before)))).toBe(before);
		expect(versionsOf(data)).toHaveLength(2);
		expect(versionFindings(data)).toEqual([]);
	});

	it('says so where nobody has it', () => {
		const data = begun();
		byHand(data, 'headline/2025.csv');
		const { code, lines } = seal([], data.folder, 'x');
		expect(code).toBe(0);
		expect(lines[0]).toContain('headline/2025.csv');
		expect(versionFindings(data)).toEqual(['version-lost']);
	});

	it('seals that a file is public no longer', () => {
		const data = begun();
		inLedger(data, 'headline/2025.csv', { public: 'no' });
		expect(versionFindings(data)).toContain('version-unsealed');
		seal([], data.folder, 'x');
		expect([...(versionsOf(data).at(-1)?.changes ?? [])]).toEqual([['headline/2025.csv', null]]);
		expect(versionFindings(data)).toEqual([]);
	});

	it('withdraws what stood in a file, and leaves what stands there', () => {
		const data = begun();
		taken(data, table, '2026-11-27');
		const first = hashOf(data.read(OCTOBER));
		taken(data, corrected, '2026-12-25');
		expect(seal(['--withdraw', OCTOBER], data.folder, 'x').code).toBe(0);
		const list = data.read(WITHDRAWN_FILE);
		expect(list).toContain(first);
		expect(list).not.toContain(hashOf(data.read(OCTOBER)));
		expect(seal(['--withdraw', 'headline/1900.csv'], data.folder, 'x').code).toBe(2);
		expect(seal(['--what'], data.folder, 'x').code).toBe(2);
	});

	it('writes nothing into a store that is not as it was sealed', () => {
		const data = begun();
		data.write(VERSIONS_FILE, data.read(VERSIONS_FILE).replace('2026-11-01,', '2026-11-02,'));
		expect(versionFindings(data)).toEqual(['version-sealed']);
		const before = data.state();
		expect(seal([], data.folder, 'x').code).toBe(1);
		taken(data, table, '2026-11-27');
		expect(data.read(VERSIONS_FILE)).toBe(readFileSync(join(data.folder, VERSIONS_FILE), 'utf8'));
		expect(Object.keys(data.state()).filter((path) => path.startsWith('versions/'))).toEqual(
			Object.keys(before).filter((path) => path.startsWith('versions/'))
		);
	});
});

it('what is public in data/ is the last version', () => {
	const findings = checkData(dataFiles('data')).filter(({ rule }) => rule.startsWith('version-'));
	expect(findings).toEqual([]);
});
