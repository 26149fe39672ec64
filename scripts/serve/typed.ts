import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { extname } from 'node:path';

/** What sirv leaves without a character set, or does not know. */
const types: Record<string, string> = {
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.gz': 'application/gzip',
	'.parquet': 'application/vnd.apache.parquet',
	'.duckdb': 'application/octet-stream'
};

export function typed(res: ServerResponse, path: string): void {
	const type = types[extname(path)];
	if (type) res.setHeader('Content-Type', type);
	if (extname(path) === '.gz') asItLies(res);
}

/** A .gz that was asked for by its name is the file itself, which sirv would have the browser unpack. */
function asItLies(res: ServerResponse): void {
	const writeHead = res.writeHead.bind(res);
	res.writeHead = ((status: number, { ...headers }: OutgoingHttpHeaders = {}) => {
		delete headers['Content-Encoding'];
		return writeHead(status, headers);
	}) as typeof res.writeHead;
}
