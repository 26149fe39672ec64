/** One file that the page's engine may download. `bytes` is its size on the way (gzip). */
export interface EngineFile {
	readonly path: string;
	readonly bytes: number;
}

/** The rows of a dataset in one value of its slicing dimension, of all periods or of some years. */
export interface Slice extends EngineFile {
	readonly years?: readonly [first: number, last: number];
}

/**
 * What a page can load: datasets in slices and code lists, packed as JSON, which answer a choice,
 * and the engine itself, which reads the same files.
 */
export interface EngineManifest {
	readonly wasm: EngineFile;
	/** By dataset, then by the value of its slicing dimension (`all` where it has none). */
	readonly slices: Readonly<Record<string, Readonly<Record<string, readonly Slice[]>>>>;
	readonly codes: Readonly<Record<string, EngineFile>>;
}

export const WHOLE = 'all';

/** Every file of the engine: its program, the code lists, all tables. */
export const filesOf = ({ wasm, slices, codes }: EngineManifest): EngineFile[] => [
	wasm,
	...Object.values(codes),
	...Object.values(slices).flatMap((one) => Object.values(one).flat())
];
