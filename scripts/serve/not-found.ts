import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';

export function notFound(dir: string): (res: ServerResponse) => void {
	const file = join(dir, '404.html');
	const page = existsSync(file) ? readFileSync(file) : '404';
	// What is absent today may come tomorrow: a browser that keeps a 404 for a year never asks again.
	const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
	return (res) => void res.writeHead(404, headers).end(page);
}
