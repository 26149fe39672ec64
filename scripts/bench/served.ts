import { serve } from '../serve.ts';

/** Serves a folder for as long as it is used, at an address of its own. */
export async function served<T>(dir: string, use: (origin: string) => Promise<T>): Promise<T> {
	const server = await serve(dir, 0);
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	try {
		return await use(`http://localhost:${port}`);
	} finally {
		server.closeAllConnections();
		server.close();
	}
}
