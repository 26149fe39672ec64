import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../scripts/fetch/run.ts';
import { host, type ApiAnswer, type ApiRow, type Fault, type Reply } from './support/host.ts';
import { ID, RELEASE, scene, type Scene } from './support/scene.ts';

let at: Scene;
beforeAll(async () => {
	at = await scene();
});
afterAll(() => at.close());

/** What comes, by which rule it is refused, what a Japanese reader is told, how often was asked. */
type Case = readonly [what: string, rule: string, told: string, tries: number, fault: Fault];

const status = (code: number, headers: Record<string, string> = {}): Fault => ({
	reply(reply) {
		Object.assign(reply, { status: code, body: 'x' });
		Object.assign(reply.headers, headers);
	}
});

const body = (text: string | Buffer): Fault => ({
	reply(reply) {
		reply.body = text;
	}
});

const json = (change: (answer: ApiAnswer) => unknown): Fault => ({ json: change });

/** The second request, for all prefectures, is spoilt. */
const rows = (change: (rows: ApiRow[]) => ApiRow[]): Fault => ({
	rows: (all, { before }) => (before === 1 ? change(all) : all)
});

const each = (change: (row: ApiRow) => ApiRow): Fault => rows((all) => all.map(change));
const without = (gone: (row: ApiRow) => boolean): Fault =>
	rows((all) => all.filter((row) => !gone(row)));
const one = (change: Partial<ApiRow>): Fault =>
	rows((all) => all.map((row, index) => (index === 7 ? ({ ...row, ...change } as ApiRow) : row)));

const isOf = (area: string) => (row: ApiRow) => row['@regionCode'] === `${area}000`;
const newest = (row: ApiRow) => row['@time'] === '20260800';

const half = (reply: Reply) => {
	reply.body = reply.body.slice(0, Math.floor(reply.body.length / 2));
};

const CASES: readonly Case[] = [
	['503, and again', 'feed-busy', 'HTTP 503、3回', 3, status(503)],
	['500', 'feed-busy', 'HTTP 500、3回', 3, status(500)],
	['429 that wants a pause', 'feed-busy', 'HTTP 429、3回', 3, status(429, { 'retry-after': '20' })],
	[
		'429 that wants an hour',
		'feed-busy',
		'HTTP 429、1回',
		1,
		status(429, { 'retry-after': '3600' })
	],
	['404', 'feed-refused', 'HTTP 404', 1, status(404)],
	['403', 'feed-refused', 'HTTP 403', 1, status(403)],
	['204', 'feed-refused', 'HTTP 204', 1, status(204)],
	['304 that was not asked for', 'feed-not-modified', '変わりなし', 1, status(304)],
	[
		'another host',
		'feed-other-host',
		'http://elsewhere.example',
		1,
		status(302, { location: 'http://elsewhere.example/getData' })
	],
	[
		'another port of the host',
		'feed-other-host',
		':1）',
		1,
		status(307, { location: 'http://127.0.0.1:1/getData' })
	],
	[
		'redirects without end',
		'feed-redirects',
		'3回を超えて',
		4,
		status(302, { location: '/again' })
	],
	[
		'a line that drops',
		'feed-cut-off',
		'途中で切れました',
		3,
		{ reply: (r) => void (r.end = 'cut') }
	],
	['silence', 'feed-slow', '60秒以内', 3, { reply: (r) => void (r.end = 'silent') }],
	['too much, and says so', 'feed-size', '32 MB', 1, body(Buffer.alloc(33 * 2 ** 20, ' '))],
	[
		'too much, and does not say so',
		'feed-size',
		'32 MB',
		1,
		{
			reply(reply) {
				reply.headers['transfer-encoding'] = 'chunked';
				reply.body = Buffer.alloc(33 * 2 ** 20, ' ');
			}
		}
	],
	['nothing', 'answer-empty', '空です', 1, body('')],
	['blanks', 'answer-empty', '空です', 1, body(' \n')],
	[
		'a page with 200',
		'answer-page',
		'ただいまメンテナンス中',
		1,
		body('<!DOCTYPE html><html><head><title>ただいまメンテナンス中</title></head></html>')
	],
	['XML', 'answer-page', 'ウェブページ', 1, body('<?xml version="1.0"?><GET_STATS/>')],
	['half of the JSON', 'answer-json', '途中で切れている', 1, { reply: half }],
	['no JSON', 'answer-json', 'error code 17', 1, body('error code 17')],
	['Shift_JIS', 'answer-encoding', 'UTF-8', 1, body(Buffer.from([0x7b, 0x8f, 0x90, 0x7d]))],
	['another JSON', 'answer-shape', 'GET_STATS.RESULT.status', 1, body('{"ok":true}')],
	['null', 'answer-shape', 'GET_STATS.RESULT.status', 1, body('null')],
	[
		'status "1"',
		'answer-status',
		'status 1：正常に終了しましたが、該当データはありませんでした。',
		1,
		json((answer) => {
			const errorMsg = '正常に終了しましたが、該当データはありませんでした。';
			return { GET_STATS: { ...answer.GET_STATS, RESULT: { status: '1', errorMsg } } };
		})
	],
	[
		'a message that steers a terminal',
		'answer-status',
		'status 100：[31m停止 します',
		1,
		body('{"GET_STATS":{"RESULT":{"status":100,"errorMsg":"\\u001b[31m停止\\nします\\u202e"}}}')
	],
	[
		'no values at all',
		'answer-shape',
		'DATA_OBJ',
		1,
		json((answer) => {
			answer.GET_STATS.STATISTICAL_DATA.DATA_INF.DATA_OBJ = [];
			return answer;
		})
	],
	[
		'another list than VALUE',
		'answer-shape',
		'VALUE',
		1,
		json(
			(answer) => JSON.parse(JSON.stringify(answer).replaceAll('"VALUE":', '"ITEM":')) as unknown
		)
	],
	[
		'another statistics',
		'answer-code',
		'00450222',
		1,
		json((answer) => {
			answer.GET_STATS.STATISTICAL_DATA.TABLE_INF.STAT_NAME = [
				{ '@code': '00200531', $: '労働力' }
			];
			return answer;
		})
	],
	[
		'fewer than announced',
		'answer-fewer',
		'件しかありません',
		1,
		json((answer) => {
			answer.GET_STATS.STATISTICAL_DATA.RESULT_INF.TOTAL_NUMBER += 100;
			return answer;
		})
	],
	[
		'one object for a list',
		'answer-area',
		'46地域がありません',
		4,
		json((answer) => {
			const data = answer.GET_STATS.STATISTICAL_DATA;
			const [first] = [data.DATA_INF.DATA_OBJ].flat();
			if (first) data.DATA_INF.DATA_OBJ = first;
			data.RESULT_INF.TOTAL_NUMBER = 1;
			return answer;
		})
	],
	[
		'another unit',
		'answer-code',
		'@unit が「103」',
		2,
		each((row) => ({ ...row, '@unit': '103' }))
	],
	[
		'another indicator',
		'answer-code',
		'@indicator',
		2,
		one({ '@indicator': '0301020001000010099' })
	],
	['quarters', 'answer-code', '@cycle', 2, one({ '@cycle': '2' })],
	['a renamed prefecture', 'answer-code', '01000 のような値', 2, one({ '@regionCode': 'JP-43' })],
	['a new kind of adjustment', 'answer-code', '@isSeasonal', 2, one({ '@isSeasonal': '3' })],
	['a quarter as its time', 'answer-code', '@time', 2, one({ '@time': '20261300' })],
	['a flag nobody knows', 'answer-code', '@isProvisional', 2, one({ '@isProvisional': '9' })],
	[
		'a provisional flag',
		'answer-provisional',
		'速報（暫定）の印',
		2,
		one({ '@isProvisional': '1' })
	],
	['a dash for a value', 'answer-value', '数ではありません', 2, one({ $: '-' })],
	['three stars for a value', 'answer-value', '数ではありません', 2, one({ $: '***' })],
	['a comma in a value', 'answer-value', '数ではありません', 2, one({ $: '1,20' })],
	[
		'a value of three decimals',
		'number-decimals',
		'小数',
		4,
		each((row) => (isOf('47')(row) && newest(row) ? { ...row, $: '0.934' } : row))
	],
	['a prefecture is missing', 'answer-area', '熊本県', 4, without(isOf('43'))],
	[
		'a prefecture lacks its newest month',
		'answer-gap',
		'2026-08 熊本県',
		4,
		without((row) => isOf('43')(row) && newest(row))
	],
	[
		'a hole in a series',
		'answer-gap',
		'2025-11 沖縄県',
		4,
		without((row) => isOf('47')(row) && row['@time'] === '20251100')
	],
	[
		'no adjusted values',
		'answer-series',
		'季節調整値の値が1つもありません',
		4,
		without((row) => row['@isSeasonal'] === '2')
	],
	[
		'the prefectures lag behind the nation',
		'answer-halfway',
		'最新の月がそろいません',
		4,
		without(newest)
	],
	['areas of another rank', 'answer-other-area', '48', 4, one({ '@regionCode': '48000' })],
	['a value twice', 'answer-twice', '2つあります', 4, rows((all) => [...all, ...all.slice(0, 3)])],
	['a month to come', 'answer-future', '2026-12', 4, one({ '@time': '20261200' })],
	['months that were not asked for', 'answer-unasked', '2014-05', 4, one({ '@time': '20140500' })],
	[
		'a table that shrank',
		'answer-shrank',
		'返事にありません',
		4,
		{ rows: (all) => all.filter((row) => (row['@time'] ?? '') < '20260600') }
	],
	[
		'a shifted decimal point in a value that is held',
		'revision-unusual',
		'改定の幅が大きすぎます',
		4,
		each((row) => (isOf('43')(row) && row['@time'] === '20260700' ? { ...row, $: '12.00' } : row))
	],
	[
		'values of another measure in the newest month',
		'value-unusual',
		'ふつうの範囲の外',
		4,
		each((row) => (isOf('43')(row) && newest(row) ? { ...row, $: '3.40' } : row))
	],
	[
		'a value that cannot be',
		'cell-range',
		'あり得る範囲',
		4,
		each((row) => (isOf('43')(row) && newest(row) ? { ...row, $: '120' } : row))
	]
];

it.each(CASES)('%s changes nothing, and is told', async (_, rule, told, requests, fault) => {
	at.clock.set(RELEASE);
	at.host.fail(fault);
	const before = at.data.state();
	const { code, end } = await at.json('--since', '2025-01');
	expect(at.data.state()).toEqual(before);
	const errors = end.findings.filter(({ severity }) => severity === 'error');
	expect([code, errors.map((one) => one.rule)]).toEqual([1, expect.arrayContaining([rule])]);
	expect(errors.map(({ reason }) => reason.ja).join()).toContain(told);
	for (const { reason } of errors) expect(reason.en + reason['zh-Hant']).not.toMatch(/\{\w+\}/);
	// Nothing of what a host writes may steer a terminal or break a line of the report.
	expect(errors.map(({ reason }) => Object.values(reason).join('')).join('')).not.toMatch(/\p{C}/u);
	expect(at.host.asked).toHaveLength(requests);
});

it('other ways to write the same are read', async () => {
	at.clock.set(RELEASE);
	at.host.fail({
		rows: (all) => all.map(({ '@isProvisional': _, ...row }) => row),
		json(answer) {
			const { TABLE_INF, RESULT_INF, ...data } = answer.GET_STATS.STATISTICAL_DATA;
			return {
				GET_STATS: {
					RESULT: { status: 0, errorMsg: '' },
					STATISTICAL_DATA: {
						...data,
						RESULT_INF: { TOTAL_NUMBER: String(RESULT_INF.TOTAL_NUMBER) },
						TABLE_INF: { STAT_NAME: TABLE_INF.STAT_NAME[0] }
					}
				}
			};
		}
	});
	const { code, end } = await at.json('--since', '2026-01', '--check');
	expect([code, end.end]).toEqual([0, 'taken']);
});

it('provisional values are taken, with their mark, once somebody has decided so', async () => {
	at.clock.set(RELEASE);
	const path = `feeds/${ID}.json`;
	const declared = at.data.read(path);
	at.data.write(path, declared.replace('"take": false', '"take": true'));
	at.host.fail(each((row) => (newest(row) ? { ...row, '@isProvisional': '1' } : row)));
	const { code, end } = await at.json('--since', '2026-01', '--check');
	at.data.write(path, declared);
	expect([code, end.findings.map(({ rule }) => rule)]).toEqual([
		0,
		expect.arrayContaining(['answer-provisional'])
	]);
});

it('pauses grow from try to try, and a host may ask for a longer one', async () => {
	at.clock.set(RELEASE);
	at.host.fail(status(503));
	await at.json('--check');
	expect(at.clock.pauses).toEqual([2000, 10_000]);
	at.clock.set(RELEASE);
	at.host.fail(status(503, { 'retry-after': '30' }));
	await at.json('--check');
	expect(at.clock.pauses).toEqual([30_000, 30_000]);
});

it('a host that recovers is heard', async () => {
	at.clock.set(RELEASE);
	at.host.fail({
		reply(reply, { before }) {
			if (before === 0) reply.end = 'cut';
			if (before === 1) reply.status = 503;
		}
	});
	const { code, end } = await at.json('--since', '2026-01', '--check');
	expect([code, end.requests]).toEqual([0, 6]);
});

it('a redirect within the host is followed', async () => {
	at.clock.set(RELEASE);
	at.host.fail({
		reply(reply, { url }) {
			if (url.pathname.startsWith('/moved/')) return;
			reply.status = 301;
			reply.headers['location'] = `/moved${url.pathname}${url.search}`;
		}
	});
	const { code, end } = await at.json('--since', '2026-01', '--check');
	expect([code, end.requests]).toEqual([0, 8]);
});

it('without any network, it says so', async () => {
	at.clock.set(RELEASE);
	const before = at.data.state();
	const closed = await host();
	await closed.close();
	const away = {
		...at.clock,
		fetch: (_: string, init: RequestInit) => fetch(closed.address, init)
	};
	const { code, lines } = await run(['--lang', 'en'], at.data.folder, away);
	expect(code).toBe(1);
	expect(lines.join('\n')).toContain('cannot be reached (ECONNREFUSED; tried 3 times)');
	expect(at.data.state()).toEqual(before);
});

it('what is unusual and right is taken in once somebody says so', async () => {
	at.clock.set(RELEASE);
	at.host.fail(each((row) => (isOf('43')(row) && newest(row) ? { ...row, $: '3.40' } : row)));
	const { code, end } = await at.json('--since', '2025-01', '--accept', '--check');
	expect([code, end.findings.map(({ rule }) => rule)]).toEqual([
		0,
		expect.arrayContaining(['value-unusual'])
	]);
});
