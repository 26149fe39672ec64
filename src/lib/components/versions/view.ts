/** A table by its name, which leads to its page where there is one. */
export interface TableNameView {
	readonly id: string;
	readonly title: string;
	readonly scope: string;
	readonly isHeld: boolean;
}

/** What changed in a table, as the server load of a version's page answers it. */
export interface TableChangeView extends TableNameView {
	readonly files: { readonly withdrawn: number };
	readonly added: number;
	readonly removed: number;
	readonly changed: number;
	/** How many of the changed rows have lines. */
	readonly shown: number;
	readonly lines: readonly {
		readonly row: string;
		readonly column: string;
		readonly from: string;
		readonly to: string;
	}[];
}

export interface VersionView {
	readonly id: string;
	readonly date: string;
	readonly isCurrent: boolean;
	readonly isNewest: boolean;
	readonly previous: { readonly id: string; readonly date: string } | null;
	readonly next: { readonly id: string; readonly date: string } | null;
	readonly since: readonly TableChangeView[];
	readonly later: readonly TableChangeView[];
	readonly untold: number;
	readonly tables: readonly (TableNameView & {
		/** What its figures are called. */
		readonly figures: readonly { readonly id: string; readonly title: string }[];
		readonly same: number;
		readonly withdrawn: number;
		readonly older: readonly {
			readonly name: string;
			readonly path: string;
			readonly bytes: number;
		}[];
	})[];
}

export interface VersionLine {
	readonly id: string;
	readonly date: string;
	readonly files: number;
	readonly change: {
		readonly files: number;
		readonly added: number;
		readonly changed: number;
		readonly removed: number;
	} | null;
}
