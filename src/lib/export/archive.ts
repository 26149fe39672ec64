import { zipSync } from 'fflate';

/** Zip knows no time zone: the parts of this date are written as they are. */
const NO_TIME = new Date(1980, 0, 1);

/** Files as one ZIP. The same files are the same bytes, whenever and wherever it is made. */
export function archive(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
	const encoder = new TextEncoder();
	const entries = Object.fromEntries(
		[...files].map(([path, text]) => [path, encoder.encode(text)] as const)
	);
	// Unix, and readable by all: else the system of the build stands in the bytes.
	return new Uint8Array(zipSync(entries, { level: 9, mtime: NO_TIME, os: 3, attrs: 0o644 << 16 }));
}
