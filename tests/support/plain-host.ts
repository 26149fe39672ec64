import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A host that sends no headers of its own and marks .gz files as encoded, as some do. */
export async function plainHost(): Promise<{ origin: string; close: () => void }> {
	const files = sirv('build', { etag: false });
	const server: Server = createServer((req, res) =>
		files(req, res, () => void res.writeHead(404).end())
	);
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
