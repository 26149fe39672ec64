import type { Page, Route } from '@playwright/test';

/** What may come in the place of a file, or not come. */
export type FileFault = (route: Route) => Promise<void>;

const LOGIN = '<!doctype html><meta charset="utf-8"><title>Proxy</title><form>login</form>';

const answered =
	(status: number, body: string | Buffer = '', headers: Record<string, string> = {}): FileFault =>
	(route) =>
		route.fulfill({ status, body, headers });

const aborted =
	(reason: Parameters<Route['abort']>[0]): FileFault =>
	(route) =>
		route.abort(reason);

/** The bytes that were published, changed on the way. */
const changed =
	(change: (bytes: Buffer) => Buffer): FileFault =>
	async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: change(Buffer.from(await response.body())) });
	};

/** Another published file in its place, whole and well. */
const another =
	(path: string): FileFault =>
	async (route) => {
		const response = await route.fetch({ url: new URL(path, route.request().url()).href });
		await route.fulfill({ response, status: 200 });
	};

const flipped = (at: number) => (bytes: Buffer) => {
	const copy = Buffer.from(bytes);
	const index = Math.min(copy.length - 1, Math.floor(copy.length * at));
	copy[index] = (copy[index] ?? 0) ^ 1;
	return copy;
};

/** Twenty-four ways in which a file does not come as it was published. */
export const FILE_FAULTS: Readonly<Record<string, FileFault>> = {
	'404 with the page of the host': answered(404, '<h1>404</h1>', { 'content-type': 'text/html' }),
	'403 of a filter': answered(403, LOGIN, { 'content-type': 'text/html' }),
	'401 of a proxy': answered(401, '', { 'www-authenticate': 'Basic' }),
	'429 too many': answered(429, '', { 'retry-after': '60' }),
	'500 without words': answered(500),
	'502 of a gateway': answered(502, '<h1>Bad Gateway</h1>'),
	'503 at work': answered(503, '{"error":"maintenance"}'),
	'a redirect to a login page': answered(302, '', { location: '/ja/about/' }),
	'a login page': answered(200, LOGIN, { 'content-type': 'text/html' }),
	'nothing with 200': answered(200),
	'nothing with 204': answered(204),
	'an empty object': answered(200, '{}'),
	'an empty list': answered(200, '[]'),
	null: answered(200, 'null'),
	'an error as an object': answered(200, '{"error":{"code":500,"message":"x"}}'),
	'a cut connection': aborted('connectionreset'),
	'no host': aborted('namenotresolved'),
	'a blocker': aborted('blockedbyclient'),
	'a time-out': aborted('timedout'),
	'half of it': changed((bytes) => bytes.subarray(0, bytes.length / 2)),
	'one bit at its begin': changed(flipped(0.1)),
	'one bit at its end': changed(flipped(0.95)),
	'more than it': changed((bytes) => Buffer.concat([bytes, Buffer.from('\n')])),
	'another file': another('/data/index.json')
};

/** Whether anything that the page threw was not caught. */
export function uncaught(page: Page): string[] {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	return faults;
}
