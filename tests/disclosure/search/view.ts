/** One way of looking into a file: as it lies there, unpacked, or read as text. */
export interface View {
	readonly name: string;
	readonly bytes: Uint8Array;
}
