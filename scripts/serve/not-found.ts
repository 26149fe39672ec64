import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';

export function notFound(dir: string): (res: ServerResponse) => void {
	const file = join(dir, '404.html');
	const page = existsSync(file) ? readFileSync(file) : '404';
	return (res) => void res.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}
