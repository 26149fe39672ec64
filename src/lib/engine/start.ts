import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { SETTINGS } from '#lib/query/relation.ts';
import { limited } from './limit.ts';

export interface Started {
	readonly database: AsyncDuckDB;
	readonly connection: AsyncDuckDBConnection;
	/** Gives the memory back; nothing can be asked afterwards. */
	stop(): void;
}

const SECONDS_TO_START = 60;

/** How every WebAssembly program begins: \0asm. */
const MAGIC = '0,97,115,109';

/** Starts DuckDB in a worker from the bytes of its program. */
export async function start(wasm: ArrayBuffer, signal: AbortSignal): Promise<Started> {
	// A host's login page, say: the worker would not tell, and the wait be long.
	if (String(new Uint8Array(wasm, 0, 4)) !== MAGIC) throw new Error('not the WebAssembly program');
	const { AsyncDuckDB, VoidLogger } = await import('@duckdb/duckdb-wasm');
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	try {
		await limited(handOver(worker, wasm), SECONDS_TO_START, signal);
		const database = new AsyncDuckDB(new VoidLogger(), worker);
		const address = new URL('duckdb-eh.wasm', location.href).href;
		await limited(database.instantiate(address), SECONDS_TO_START, signal);
		const connection = await limited(database.connect(), SECONDS_TO_START, signal);
		for (const setting of SETTINGS) await connection.query(setting);
		return { database, connection, stop: () => worker.terminate() };
	} catch (error) {
		worker.terminate();
		throw error;
	}
}

function handOver(worker: Worker, wasm: ArrayBuffer): Promise<void> {
	return new Promise((resolve, reject) => {
		worker.addEventListener('message', () => resolve(), { once: true });
		worker.addEventListener('error', (event) => reject(new Error(event.message || 'worker')), {
			once: true
		});
		worker.postMessage(wasm, [wasm]);
	});
}
