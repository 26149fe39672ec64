import { SITE } from '#lib/catalogue/site.ts';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { LIST_FILE } from './prefectures/list-file.ts';
import { headerRules } from './serve/headers.ts';
import { notFound } from './serve/not-found.ts';
import { typed } from './serve/typed.ts';

const origin = 'http://localhost';

/** Serves a built site as a static host would: compressed, with the headers of `_headers`. */
export function serve(dir: string, port: number): Promise<Server> {
	const headers = headerRules(dir);
	const absent = notFound(dir);
	const files = sirv(dir, { etag: true, brotli: true, gzip: true, setHeaders: typed });
	const server = createServer((req, res) => {
		const address = req.url ?? '/';
		if (!URL.canParse(address, origin)) return absent(res);
		const { pathname, search } = new URL(address, origin);
		for (const [name, value] of headers(pathname)) res.setHeader(name, value);
		if (pathname === '/_headers') return absent(res);
		if (lacksSlash(dir, pathname)) {
			return void res.writeHead(301, { Location: `${pathname}/${search}` }).end();
		}
		files(req, res, () => absent(res));
	});
	return new Promise((listening, failed) => {
		server.once('error', failed);
		server.listen(port, () => listening(server));
	});
}

/** Hosts redirect a folder to its slash; without it the page's relative addresses miss. */
const lacksSlash = (dir: string, path: string) =>
	!path.endsWith('/') && existsSync(join(dir, path, 'index.html'));

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { port: { type: 'string' } } });
	const port = Number(values.port ?? process.env['PORT'] ?? 4173);
	const dir = resolve(process.env['BUILD_DIR'] ?? 'build');
	if (!['404.html', LIST_FILE].some((file) => existsSync(join(dir, file))))
		throw new Error('build/ is missing: npm run build makes it.');
	await serve(dir, port).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'EADDRINUSE') throw error;
		throw new Error(`Port ${port} is taken. Another one: npm run preview -- --port ${port + 1}`);
	});
	console.log(`${SITE.name.ja}: http://localhost:${port} (Ctrl+C to stop)`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await main().catch((reason: unknown) => {
		console.error(reason instanceof Error ? reason.message : reason);
		process.exit(1);
	});
}
