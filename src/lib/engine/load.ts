import type { Started } from './start.ts';

/** Gives the engine a file by its name, runs what reads it, and takes it away again. */
export async function load(
	{ database, connection }: Pick<Started, 'database' | 'connection'>,
	name: string,
	content: Uint8Array<ArrayBuffer> | string,
	sql: readonly string[]
): Promise<void> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	await database.registerFileBuffer(name, bytes);
	for (const one of sql) await connection.query(one);
	await database.dropFile(name);
}
