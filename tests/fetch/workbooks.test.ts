import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '#lib/intake/check.ts';
import { dataFiles } from '../../scripts/data-check/files.ts';
import { run } from '../../scripts/fetch/run.ts';
import { dataCopy, type DataCopy } from '../intake/support/data-copy.ts';
import { csvRows } from '../support/reference.ts';
import { clock, type Clock } from './support/clock.ts';
import type { Ended } from './support/scene.ts';
import { workbooks } from './support/workbooks.ts';
import '../support/this-data.ts';

const ID = 'mhlw-fiscal-year';
const declared = JSON.parse(readFileSync(`data/feeds/${ID}.json`, 'utf8')) as {
	workbooks: { id: string }[];
};
const FILES = declared.workbooks.map(({ id }) => id);

type Books = ReadonlyMap<string, Uint8Array>;

let first: Books;
let later: Books;
/** What the host sends for a file; `null` is the file as it is. */
let spoil: (file: string, bytes: Uint8Array) => { status?: number; body: Uint8Array } | null;
let served: Books;
let asked: { url: string; known: string }[];
let server: Server;
let data: DataCopy;
let time: Clock;

beforeAll(async () => {
	[first, later] = await Promise.all([workbooks(2025), workbooks(2026)]);
	server = createServer((request, response) => {
		const file = (request.url ?? '').replace('/toukei/list/xls/', '');
		asked.push({ url: request.url ?? '', known: request.headers['if-none-match'] ?? '' });
		const bytes = served.get(file);
		if (!bytes) return void response.writeHead(404).end();
		const { status = 200, body } = spoil(file, bytes) ?? { body: bytes };
		const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
		if (status === 200 && request.headers['if-none-match'] === etag)
			return void response.writeHead(304).end();
		response.writeHead(status, { etag }).end(body);
	});
	server.keepAliveTimeout = 0;
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());

beforeEach(() => {
	[served, spoil, asked] = [first, () => null, []];
});

function open(): void {
	[served, spoil, asked] = [first, () => null, []];
	data = dataCopy([`feeds/${ID}.json`]);
	time = clock('2026-08-03T09:00:00+09:00');
}

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const fetched = async (...words: string[]) =>
	run(['--source', ID, '--from', address(), ...words], data.folder, time);
const told = async (...words: string[]) => {
	const { code, lines } = await fetched('--json', ...words);
	const [end] = JSON.parse(lines.join('\n')) as Ended[];
	if (!end) throw new Error('nothing was said');
	return {
		code,
		end,
		rules: new Set(
			(end.findings ?? []).filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
		)
	};
};
const text = (value: string) => new TextEncoder().encode(value);

describe('the workbooks of the fiscal year', () => {
	beforeEach(open);
	afterEach(() => data.remove());

	it('are asked at their own addresses and become files of data/', async () => {
		const { code, end } = await told();
		expect([
			code,
			end.end,
			// The small workbooks have four occupations of the nation's placements: that is told.
			end.findings
				.filter(({ severity, rule }) => severity !== 'note' && rule !== 'rows-missing')
				.slice(0, 5)
		]).toEqual([0, 'taken', []]);
		expect(asked.map(({ url }) => url)).toEqual(FILES.map((id) => `/toukei/list/xls/${id}`));
		for (const path of [
			'occupation-balance/2025FY.csv',
			'regular-employees/2011FY.csv',
			'industry-wages/2024FY.csv',
			'applicants-age/2025FY.csv'
		])
			expect(end.written).toContain(path);
		const row = csvRows(data.read('occupation-balance/2025FY.csv')).find(
			(one) =>
				one['ref_area'] === '00' && one['occupation'] === '01' && one['employment'] === 'part_time'
		);
		// 47 prefectures: 400 + 10 × code + place of the label + years since 2020.
		expect(Number(row?.['active_openings'])).toBe(47 * (400 + 2 + 5) + 10 * ((47 * 48) / 2));
		const ledger = csvRows(data.read('ledger.csv')).find(
			({ path }) => path === 'occupation-balance/2025FY.csv'
		);
		expect(ledger).toMatchObject({
			licence: 'PDL-1.0',
			public: 'yes',
			sample: 'no',
			date_read: '2026-08-03'
		});
		expect(csvRows(data.read('fetched.csv'))).toHaveLength(FILES.length);
		expect(
			checkData(dataFiles(data.folder)).filter(({ severity }) => severity === 'error')
		).toEqual([]);
	});

	it('are asked with their versions; the next edition needs no code', async () => {
		await fetched();
		const state = data.state();
		asked = [];
		expect((await told()).end.end).toBe('unchanged');
		expect(asked.every(({ known }) => known.startsWith('"'))).toBe(true);
		expect(data.state()).toEqual(state);
		served = later;
		time.set('2027-06-02T09:00:00+09:00');
		const { code, end } = await told();
		expect([code, end.end]).toEqual([0, 'taken']);
		expect(end.written).toContain('occupation-balance/2026FY.csv');
		expect(end.written).toContain('regular-employees/2026FY.csv');
		expect(end.written).not.toContain('occupation-balance/2024FY.csv');
	});

	it('are looked for once the fiscal year is over, and not before', async () => {
		// The host of the declaration, asked on this machine.
		const here: Clock = {
			...time,
			fetch: (url, init) => fetch(url.replace('https://www.mhlw.go.jp', address()), init)
		};
		await run(['--source', ID], data.folder, here);
		const due = async (now: string) => {
			time.set(now);
			asked = [];
			const { lines } = await run(['--json'], data.folder, here);
			return (JSON.parse(lines.join('\n')) as Ended[])[0]?.end;
		};
		expect(await due('2027-05-31T09:00:00+09:00')).toBe('not-due');
		expect(asked).toEqual([]);
		expect(await due('2027-06-01T09:00:00+09:00')).toBe('unchanged');
		expect(asked).toHaveLength(FILES.length);
		time.set('2027-05-31T09:00:00+09:00');
		const { lines } = await run([], data.folder, here);
		expect(lines.join('\n')).toContain('2026年度 分、2027-06-01T08:30:00+09:00');
	});
});

describe('a bad workbook changes nothing and says what came', () => {
	// One folder for all: nothing changes in it.
	beforeAll(async () => {
		open();
		await fetched();
	});
	afterAll(() => data.remove());

	const half = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length / 2));
	it.each<[string, typeof spoil, string]>([
		[
			'a web page with 200',
			() => ({ body: text('<html><title>メンテナンス中</title>') }),
			'answer-page'
		],
		['a text', () => ({ body: text('busy') }), 'answer-workbook'],
		['nothing', () => ({ body: text('') }), 'answer-empty'],
		['a refusal', (_, body) => ({ status: 403, body }), 'feed-refused'],
		['half of the file', (file, body) => (file.includes('06') ? { body: half(body) } : null), ''],
		[
			'another workbook',
			(file) => (file.includes('08') ? { body: first.get('114-1d-09.xlsx') ?? text('') } : null),
			''
		],
		[
			'one of the next edition',
			(file) => (file.includes('06') ? { body: later.get(file) ?? text('') } : null),
			'answer-halfway'
		]
	])('%s', async (_, fault, rule) => {
		const state = data.state();
		spoil = fault;
		time.set('2027-06-02T09:00:00+09:00');
		const { code, rules } = await told();
		expect(code).toBe(1);
		expect(rules.size).toBeGreaterThan(0);
		if (rule !== '') expect([...rules]).toContain(rule);
		expect(data.state()).toEqual(state);
	});
});
