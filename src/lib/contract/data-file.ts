/** One file of the folder data/. */
export interface DataFile {
	/** Below data/, with / between folders. */
	readonly path: string;
	readonly bytes: Uint8Array;
	/** In hexadecimal. */
	readonly sha256: string;
}
