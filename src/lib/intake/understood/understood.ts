import type { Label } from '#lib/base/language.ts';
import type { EvidencePlace } from '../scope/evidence.ts';

/**
 * Where a part of what was understood comes from: `layout` is what the profile or the dataset
 * states for every such table, `default` what the profile takes where nothing is said, `cells`
 * the rows themselves.
 */
export type Origin = EvidencePlace | 'layout' | 'default' | 'cells';

/** One thing that was understood of a table: its office, its month, its employment type. */
export interface UnderstoodPart {
	readonly kind: string;
	readonly value: Label;
	/** Every place that says so. */
	readonly from: readonly Origin[];
}

/** What one table of a file was taken for. */
export interface Understood {
	readonly file: string;
	readonly sheet: string | null;
	/** The line of its header, from 1. */
	readonly line: number | null;
	readonly dataset: string;
	readonly parts: readonly UnderstoodPart[];
	readonly rows: number;
	/** The newest period of its rows; empty where there are none. */
	readonly newest: string;
	readonly profile: Label;
}
