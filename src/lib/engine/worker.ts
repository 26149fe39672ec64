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
		await import('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js');
		postMessage('ready');
	},
	{ once: true }
);
