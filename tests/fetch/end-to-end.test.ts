import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkData } from '#lib/intake/check.ts';
import { dataFiles } from '../../scripts/data-check/files.ts';
import { run } from '../../scripts/fetch/run.ts';
import { csvRows } from '../support/reference.ts';
import { edition } from './support/edition.ts';
import { scene, type Scene } from './support/scene.ts';
import '../support/this-data.ts';

let at: Scene;
beforeEach(async () => {
	at = await scene();
});
afterEach(() => at.close());

const held = (path: string) => csvRows(at.data.read(path));

it('takes a month in: rows, ledger, history and what to ask with next time', async () => {
	const before = at.data.state();
	const { code, lines } = await at.fetch();
	expect([code, lines.join('\n')]).toEqual([0, expect.stringContaining('書き込みました')]);
	const rows = held('prefecture-ratios/2026.csv');
	const newest = rows.filter((row) => row['time_period'] === '2026-08');
	expect(newest).toHaveLength(96);
	const known = edition('2026-08');
	for (const row of newest) {
		const adjustment = row['adjustment'] === 'sa' ? 'sa' : 'raw';
		const area = row['ref_area'] ?? '';
		for (const measure of ['active_ratio', 'new_ratio'])
			expect(Number(row[measure])).toBe(known.value(measure, area, '2026-08', adjustment));
	}
	const ledger = csvRows(at.data.read('ledger.csv')).filter(({ path }) =>
		path?.startsWith('prefecture-ratios/')
	);
	expect(ledger).toHaveLength(12);
	for (const line of ledger)
		expect(line).toMatchObject({
			source: 'statistics_dashboard',
			address: `${at.host.address}/api/1.0/Json/getData`,
			date_read: '2026-09-30',
			licence: 'PDL-1.0',
			sample: 'no',
			public: 'yes'
		});
	expect(csvRows(at.data.read('fetched.csv'))).toHaveLength(4);
	const after = at.data.state();
	const kept = Object.values(after);
	for (const [path, hash] of Object.entries(before))
		if (path.startsWith('prefecture-ratios/')) expect(kept).toContain(hash);
	expect(
		checkData(dataFiles(at.data.folder)).filter(({ severity }) => severity === 'error')
	).toEqual([]);
});

it('asks with the version that it knows, and a second time writes nothing', async () => {
	await at.fetch();
	const state = at.data.state();
	at.host.fail(null);
	const { code, lines } = await at.fetch();
	expect([code, lines.at(-1)]).toEqual([0, expect.stringContaining('前回と同じ内容')]);
	expect(at.host.asked.map(({ headers }) => headers['if-none-match']?.slice(0, 1))).toEqual(
		Array<string>(4).fill('"')
	);
	expect(at.data.state()).toEqual(state);
});

it('the same bytes without a version are known by their SHA-256', async () => {
	const unversioned = {
		reply: (reply: { headers: Record<string, string> }) => void delete reply.headers['etag']
	};
	at.host.fail(unversioned);
	await at.fetch();
	const state = at.data.state();
	const { code, lines } = await at.fetch();
	expect([code, lines.at(-1)]).toEqual([0, expect.stringContaining('前回と同じ内容')]);
	expect(at.data.state()).toEqual(state);
});

it('where one answer is new, the others are asked for whole', async () => {
	await at.fetch();
	at.host.now(edition('2026-08', (area) => (area === '00' ? 0.01 : 0)));
	at.host.fail(null);
	const { end } = await at.json();
	expect([end.end, end.requests]).toEqual(['taken', 6]);
	expect(end.revisions.length).toBe(2 * 140);
});

it('after data/ was changed by other hands, no version is known', async () => {
	await at.fetch();
	const path = 'prefecture-ratios/2026.csv';
	const text = at.data.read(path);
	at.data.write(path, text.replace(/^2026-08,00,sa.*\n/m, ''));
	at.host.fail(null);
	await at.fetch();
	expect(at.host.asked[0]?.headers['if-none-match']).toBeUndefined();
	const lines = (one: string) => one.split('\n').sort();
	expect(lines(at.data.read(path))).toEqual(lines(text));
});

it('--check writes nothing and says what would be', async () => {
	const before = at.data.state();
	const { code, lines } = await at.fetch('--check');
	expect([code, lines.join('\n')]).toEqual([
		0,
		expect.stringContaining('--check のため書き込みません')
	]);
	expect(at.data.state()).toEqual(before);
});

it('the rewriting of January is a new edition, told as such and no alarm', async () => {
	const wave = (area: string, month: string) =>
		(((Number(area) * 7 + Number(month.slice(5)) * 5) % 7) - 3) / 100;
	at.host.now(edition('2026-08', wave));
	const { code, end } = await at.json();
	expect(end.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
	const told = end.findings.find(({ rule }) => rule === 'edition-new');
	expect([code, told?.reason.ja]).toEqual([0, expect.stringContaining('差は最大0.03')]);
	expect(end.revisions.length).toBeGreaterThan(5000);
	expect(end.written).toContain('prefecture-ratios/2015.csv');
});

it('--since asks for less, and refuses to mix two editions', async () => {
	const { code } = await at.json('--since', '2026-01');
	expect([code, at.host.asked[0]?.url.searchParams.get('TimeFrom')]).toEqual([0, '20260100']);
	at.host.now(edition('2026-08', () => 0.01));
	const state = at.data.state();
	const second = await at.json('--since', '2026-01');
	expect([second.code, second.end.findings.map(({ rule }) => rule)]).toEqual([1, ['edition-part']]);
	expect(at.data.state()).toEqual(state);
});

it('at most one request a second, with the name of the site', async () => {
	await at.fetch('--since', '2026-01', '--check');
	const gaps = at.clock.starts
		.slice(1)
		.map((start, index) => start - (at.clock.starts[index] ?? 0));
	expect(gaps).toHaveLength(3);
	for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(1000);
	expect(at.host.asked[0]?.headers['user-agent']).toMatch(/^[\w.-]+\/1\.0 \(.+\)$/);
});

it('asks nobody before the figures are out, and at half past eight it does', async () => {
	const plain = () => run(['--lang', 'en', '--check'], at.data.folder, silent);
	const silent = {
		...at.clock,
		fetch: (address: string) =>
			at.clock.fetch(address.replace(/^https:\/\/[^/]+/, at.host.address), {})
	};
	at.clock.set('2026-09-30T08:29:00+09:00');
	const early = await plain();
	expect([early.code, early.lines.at(-1)]).toEqual([
		0,
		'nothing new is out yet (next: 2026-08, 2026-09-30T08:30:00+09:00); to ask anyway: --source statistics-dashboard'
	]);
	expect(at.host.asked).toHaveLength(0);
	at.clock.set('2026-09-30T08:30:00+09:00');
	expect((await plain()).code).toBe(0);
	expect(at.host.asked).toHaveLength(4);
});

it.each([
	['--colour'],
	['--source', 'nobody'],
	['--since', 'yesterday'],
	['--from', 'https://mirror.example/'],
	['--source', 'statistics-dashboard', '--from', 'http://mirror.example/'],
	['--source', 'statistics-dashboard', '--from', 'nowhere'],
	['--lang', 'fr']
])('%s %s %s %s is not understood', async (...words) => {
	expect((await run(words, at.data.folder, at.clock)).code).toBe(2);
	expect(at.host.asked).toHaveLength(0);
});
