import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { edition, type Edition } from './edition.ts';

/** An answer that has not been sent yet. */
export interface Reply {
	status: number;
	headers: Record<string, string>;
	body: string | Buffer;
	/** Half of the body, and then: the line is dropped, or nothing more ever comes. */
	end?: 'cut' | 'silent';
}

/** What a row of the API says. */
export type ApiRow = Record<string, string>;

/** The documented answer, to be spoilt. */
export interface ApiAnswer {
	GET_STATS: {
		RESULT: { status: string; errorMsg: string };
		STATISTICAL_DATA: {
			RESULT_INF: { TOTAL_NUMBER: number };
			TABLE_INF: { STAT_NAME: { '@code': string; $: string }[] };
			DATA_INF: { DATA_OBJ: { VALUE: ApiRow }[] | { VALUE: ApiRow } };
		};
	};
}

export interface Asked {
	readonly url: URL;
	readonly headers: IncomingMessage['headers'];
	/** How many came before it. */
	readonly before: number;
}

/** Changes a reply, or the rows of which it is made before it is written. */
export interface Fault {
	rows?(rows: ApiRow[], asked: Asked): ApiRow[];
	json?(answer: ApiAnswer, asked: Asked): unknown;
	reply?(reply: Reply, asked: Asked): void;
}

export interface Host {
	readonly address: string;
	readonly asked: readonly Asked[];
	/** Hears when a reply has fallen silent for ever. */
	onsilence: () => void;
	now(known: Edition): void;
	fail(fault: Fault | null): void;
	close(): Promise<void>;
}

const MEASURES: Readonly<Record<string, string>> = {
	'0301020001000010010': 'active_ratio',
	'0301020002000010010': 'new_ratio'
};
const PREFECTURES = Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0'));
const AREAS: Readonly<Record<string, readonly string[]>> = { '2': ['00'], '3': PREFECTURES };

/** A loopback server that answers as the API of the dashboard is documented to. */
export async function host(): Promise<Host> {
	let known = edition('2026-08');
	let fault: Fault = {};
	const asked: Asked[] = [];
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		const one = { url, headers: request.headers, before: asked.length };
		asked.push(one);
		const reply = replyTo(one, known, fault);
		fault.reply?.(reply, one);
		send(reply, response, () => self.onsilence());
	});
	// On a busy machine a connection waits for longer than the five seconds after which it is closed.
	server.keepAliveTimeout = 0;
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const self: Host = {
		address: `http://127.0.0.1:${port}`,
		asked,
		onsilence: () => undefined,
		now(one) {
			known = one;
		},
		fail(one) {
			fault = one ?? {};
			asked.length = 0;
		},
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
	return self;
}

function replyTo(asked: Asked, known: Edition, fault: Fault): Reply {
	const rows = rowsFor(asked.url, known);
	const answer = answerOf(fault.rows?.(rows, asked) ?? rows);
	const body = JSON.stringify(fault.json?.(answer, asked) ?? answer);
	const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
	const headers = { 'content-type': 'application/json;charset=UTF-8', etag };
	if (asked.headers['if-none-match'] === etag) return { status: 304, headers, body: '' };
	return { status: 200, headers, body };
}

function rowsFor({ searchParams }: URL, { months, value }: Edition): ApiRow[] {
	const indicator = searchParams.get('IndicatorCode') ?? '';
	const rank = searchParams.get('RegionalRank') ?? '';
	const from = searchParams.get('TimeFrom') ?? '';
	const measure = MEASURES[indicator];
	if (searchParams.get('Cycle') !== '1' || measure === undefined) return [];
	return (AREAS[rank] ?? []).flatMap((area) =>
		months
			.map((month) => ({ month, time: `${month.replace('-', '')}00` }))
			.filter(({ time }) => time >= from)
			.flatMap(({ month, time }) =>
				(['raw', 'sa'] as const).map((adjustment, index) => ({
					'@indicator': indicator,
					'@unit': '104',
					'@stat': '20200101',
					'@regionCode': `${area}000`,
					'@time': time,
					'@cycle': '1',
					'@regionRank': rank,
					'@isSeasonal': String(index + 1),
					'@isProvisional': '0',
					$: value(measure, area, month, adjustment).toFixed(2)
				}))
			)
	);
}

const answerOf = (rows: readonly ApiRow[]): ApiAnswer => ({
	GET_STATS: {
		RESULT: { status: '0', errorMsg: '正常に終了しました。' },
		STATISTICAL_DATA: {
			RESULT_INF: { TOTAL_NUMBER: rows.length },
			TABLE_INF: { STAT_NAME: [{ '@code': '00450222', $: '一般職業紹介状況' }] },
			DATA_INF: { DATA_OBJ: rows.map((VALUE) => ({ VALUE })) }
		}
	}
});

function send(reply: Reply, response: ServerResponse, onsilence: () => void): void {
	const body = Buffer.from(reply.body);
	response.writeHead(reply.status, reply.headers);
	if (!reply.end) return void response.end(body);
	response.write(body.subarray(0, Math.ceil(body.length / 2)), () =>
		reply.end === 'cut' ? response.destroy() : onsilence()
	);
}
