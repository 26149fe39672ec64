import { publishedJson } from '#lib/integrity/published.ts';

/** A file of a version, as v/<id>/index.json tells it. */
export interface ManifestFile {
	readonly dataset: string;
	readonly file: string;
	readonly status: 'present' | 'older' | 'withdrawn';
	/** Below the site's base; absent where the file was withdrawn. */
	readonly path?: string;
	/** Of what lies there. */
	readonly sha256?: string;
}

export interface Manifest {
	readonly version: string;
	readonly date: string;
	readonly files: readonly ManifestFile[];
}

/** @param id a name of a version: what an address says was looked at before */
export const manifestOf = (id: string): Promise<Manifest> =>
	publishedJson<Manifest>(`v/${id}/index.json`);
