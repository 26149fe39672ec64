import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/**
 * A host that sends no headers of its own and marks .gz files as encoded, as some do.
 * @param folder the part of its addresses below which the site lies: '/a/b'
 */
export async function plainHost(folder = ''): Promise<{ origin: string; close: () => void }> {
	const files = sirv('build', { etag: false });
	const server: Server = createServer((req, res) => {
		const absent = () => void res.writeHead(404).end();
		if (!req.url?.startsWith(`${folder}/`)) return absent();
		req.url = req.url.slice(folder.length);
		files(req, res, absent);
	});
	await new Promise<void>((listening) => server.listen(0, listening));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://localhost:${port}`,
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
