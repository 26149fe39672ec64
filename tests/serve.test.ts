import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { serve } from '../scripts/serve.ts';
import { headerRules } from '../scripts/serve/headers.ts';

const dir = mkdtempSync(join(tmpdir(), 'serve-'));
const site = {
	'404.html': '<p>ない</p>',
	'ja/index.html': '<p>今月</p>',
	'ja/index.html.br': brotliCompressSync('<p>今月</p>'),
	'data/wages.csv': 'occupation,wage\n',
	'data/notes.txt': '注',
	'data/a.zip': 'PK',
	'data/a.parquet': 'PAR1',
	'data/rows.csv.gz': gzipSync('a,b\n'),
	'_app/immutable/engine.wasm': 'wasm',
	'_app/immutable/engine.wasm.gz': gzipSync('wasm'),
	_headers: [
		'# one rule for all, one for hashed files',
		'/*',
		'  X-Content-Type-Options: nosniff',
		'/_app/immutable/*',
		'  Cache-Control: public, max-age=31536000',
		'  X-Content-Type-Options: twice'
	].join('\n')
};
for (const [path, content] of Object.entries(site)) {
	mkdirSync(dirname(join(dir, path)), { recursive: true });
	writeFileSync(join(dir, path), content);
}
const server = await serve(dir, 0);
const { port } = server.address() as AddressInfo;
const ask = (path: string, encoding = 'identity') =>
	fetch(`http://localhost:${port}${path}`, {
		headers: { 'accept-encoding': encoding },
		redirect: 'manual'
	});

afterAll(() => {
	server.close();
	rmSync(dir, { recursive: true });
});

it('sends a page compressed to those who can read it', async () => {
	const [plain, small] = await Promise.all([ask('/ja/'), ask('/ja/', 'br, gzip')]);
	expect(plain.headers.get('content-encoding')).toBeNull();
	expect(small.headers.get('content-encoding')).toBe('br');
	expect(await small.text()).toBe(await plain.text());
});

it('redirects a folder to its slash and keeps the question', async () => {
	const answer = await ask('/ja?occupation=B');
	expect(answer.status).toBe(301);
	expect(answer.headers.get('location')).toBe('/ja/?occupation=B');
});

it.each(['/ja/nothing/', '/_headers', '/%E0%A4%A'])('answers 404 to %s', async (path) => {
	const answer = await ask(path);
	expect(answer.status).toBe(404);
	expect(await answer.text()).toBe('<p>ない</p>');
	expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

it('outlives an address that is none', async () => {
	expect((await ask('//')).status).toBe(404);
});

it.each([
	['/data/wages.csv', 'text/csv; charset=utf-8'],
	['/data/notes.txt', 'text/plain; charset=utf-8'],
	['/_app/immutable/engine.wasm', 'application/wasm']
])('names the type of %s', async (path, type) => {
	expect((await ask(path)).headers.get('content-type')).toBe(type);
});

it('sends a .gz as it lies when asked for by name, and packed content otherwise', async () => {
	const file = await ask('/data/rows.csv.gz', 'gzip');
	expect(file.headers.get('content-encoding')).toBeNull();
	expect(file.headers.get('content-type')).toBe('application/gzip');
	expect(gunzipSync(await file.arrayBuffer()).toString()).toBe('a,b\n');
	const engine = await ask('/_app/immutable/engine.wasm', 'gzip');
	expect(engine.headers.get('content-encoding')).toBe('gzip');
	expect(await engine.text()).toBe('wasm');
});

it('joins the headers of every rule that fits, as the hosts do', async () => {
	const { headers } = await ask('/_app/immutable/engine.wasm');
	expect(headers.get('cache-control')).toBe('public, max-age=31536000');
	expect(headers.get('x-content-type-options')).toBe('nosniff, twice');
});

it('lets programs of any origin read data/, and nothing else, as the site’s own headers say', () => {
	const headers = headerRules('static');
	const origin = (path: string) => headers(path).get('access-control-allow-origin');
	for (const path of [
		'/data/index.json',
		'/data/headline/headline.parquet',
		'/data/engine/a.gz',
		'/v/index.json',
		'/llms.txt'
	])
		expect(origin(path), path).toBe('*');
	for (const path of ['/', '/ja/data/', '/_app/immutable/a.js', '/ja/data/__data.json'])
		expect(origin(path), path).toBeUndefined();
});

it.each(['/data/a.zip', '/data/a.parquet'])('sends %s as it lies', async (path) => {
	const answer = await ask(path, 'br, gzip');
	expect(answer.headers.get('content-encoding')).toBeNull();
	expect(answer.headers.get('content-type')).toMatch(/^application\/(zip|vnd\.apache\.parquet)$/);
});

it('refuses a port that is taken', async () => {
	await expect(serve(dir, port)).rejects.toThrow('EADDRINUSE');
});
