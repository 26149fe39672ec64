import type { TypedColumn } from '#lib/export/columns.ts';

/** What the parts of a dataset's page are given: the members of what its server load answers. */
export interface DatasetView {
	readonly id: string;
	readonly frequency: 'month' | 'fiscal-year' | 'year';
	readonly scope: string;
	readonly coverage: string;
	readonly rows: number;
	readonly edition: { readonly version: string; readonly created: string };
	/** The version that holds it as it is; null where none does. */
	readonly version: string | null;
	readonly sources: readonly { readonly name: string; readonly address: string }[];
	readonly statements: readonly string[];
	readonly licences: readonly string[];
	readonly revised: { readonly count: number; readonly last: string };
	/** Whether the table builder takes it. */
	readonly isCross: boolean;
	readonly whole: readonly { readonly path: string; readonly bytes: number }[];
	readonly parts: readonly { readonly path: string; readonly name: string }[];
	readonly typed: readonly TypedColumn[];
	readonly about: string;
	readonly address: string | null;
}
