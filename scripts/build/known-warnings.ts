import type { Plugin } from 'vite';

/**
 * Drops the warning that DuckDB's own programs use `eval`: nobody here can mend it, and the CSP
 * of the pages forbids it anyway. The same warning of any other file stays.
 */
export const knownWarnings = (): Plugin => ({
	name: 'known-warnings',
	onLog(_, { code, id, message }) {
		const file = id ?? message;
		return code === 'EVAL' && file.includes('@duckdb/duckdb-wasm') ? false : undefined;
	}
});
