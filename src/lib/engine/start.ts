import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { SETTINGS } from '#lib/query/relation.ts';
import { EngineLost, READY, SMALLEST_PROGRAM } from './handing-over.ts';
import { limited } from './limit.ts';

export interface Started {
	readonly database: AsyncDuckDB;
	readonly connection: AsyncDuckDBConnection;
	/** Rejects with EngineLost when the worker dies; never resolves. */
	readonly lost: Promise<never>;
	/** Gives the memory back; nothing can be asked afterwards. */
	stop(): void;
}

/**
 * A slow machine was seen to need 139 s. What cannot start tells so by itself: a policy, a worker
 * that dies. This is for what does neither.
 */
const SECONDS_TO_START = 300;

/** Starts DuckDB in a worker from the bytes of its program. */
export async function start(wasm: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<Started> {
	// A host's login page, say: the worker would not tell, and the wait be long.
	if (String(wasm.subarray(0, 4)) !== String(SMALLEST_PROGRAM.subarray(0, 4)))
		throw new EngineLost('not the WebAssembly program');
	const { AsyncDuckDB, VoidLogger } = await import('@duckdb/duckdb-wasm');
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	const lost = deathOf(worker);
	try {
		await limited(Promise.race([handOver(worker, wasm), lost]), SECONDS_TO_START, signal);
		const database = new AsyncDuckDB(new VoidLogger(), worker);
		const address = new URL('duckdb-eh.wasm', location.href).href;
		const instantiated = database.instantiate(address);
		await limited(Promise.race([instantiated, lost]), SECONDS_TO_START, signal);
		const connected = database.connect();
		const connection = await limited(Promise.race([connected, lost]), SECONDS_TO_START, signal);
		for (const setting of SETTINGS) await Promise.race([connection.query(setting), lost]);
		return { database, connection, lost, stop: () => worker.terminate() };
	} catch (error) {
		worker.terminate();
		throw error;
	}
}

function deathOf(worker: Worker): Promise<never> {
	const lost = new Promise<never>((_, reject) => {
		const died = (event: Event) =>
			reject(new EngineLost((event as Partial<ErrorEvent>).message ?? 'worker'));
		worker.addEventListener('error', died);
		worker.addEventListener('messageerror', died);
	});
	// Whoever waits for an answer hears of it; where nobody waits it is no complaint.
	lost.catch(() => undefined);
	return lost;
}

function handOver(worker: Worker, wasm: Uint8Array<ArrayBuffer>): Promise<void> {
	return new Promise((resolve, reject) => {
		worker.addEventListener(
			'message',
			({ data }) => (data === READY ? resolve() : reject(new EngineLost(String(data)))),
			{ once: true }
		);
		worker.postMessage(wasm.buffer, [wasm.buffer]);
	});
}
