import { READY, SMALLEST_PROGRAM } from './handing-over.ts';

/** A host's policy may forbid programs, which DuckDB would not tell for a minute. */
function refusal(): string | null {
	try {
		new WebAssembly.Module(SMALLEST_PROGRAM);
		return null;
	} catch (error) {
		return String(error);
	}
}

/**
 * The page downloads the engine itself (compressed, with progress and cancel) and hands it over
 * in the first message. DuckDB's own worker script can only fetch an address: here that one
 * fetch is answered with the bytes at hand.
 */
addEventListener(
	'message',
	async ({ data }: MessageEvent<ArrayBuffer>) => {
		const real = globalThis.fetch.bind(globalThis);
		const wasm = new Response(data, { headers: { 'content-type': 'application/wasm' } });
		globalThis.fetch = (input, init) => {
			const address = input instanceof Request ? input.url : String(input);
			return address.endsWith('/duckdb-eh.wasm') ? Promise.resolve(wasm) : real(input, init);
		};
		const refused = refusal();
		if (refused === null) await import('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js');
		postMessage(refused ?? READY);
	},
	{ once: true }
);
