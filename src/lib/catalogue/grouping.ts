import type { Label } from '#lib/base/language.ts';
import type { DimensionId } from './dimension.ts';
import { SHORTAGE_FIELDS } from './shortage.ts';

export interface Group {
	/** Its code in the dimension: no code of the list is written like it. */
	readonly id: string;
	readonly title: Label;
	/** Codes of the dimension, each a part that is added up. */
	readonly members: readonly string[];
}

/** Groups of a dimension's codes that no classification knows: declared sets, computed as sums. */
interface Grouping {
	readonly dimension: DimensionId;
	/** What a group is called where the dimension's name would stand. */
	readonly title: Label;
	readonly groups: readonly Group[];
}

export const GROUPINGS = {
	shortage: {
		dimension: 'occupation',
		title: { ja: '人材不足分野', en: 'Shortage field', 'zh-Hant': '人才短缺領域' },
		groups: SHORTAGE_FIELDS.map(({ id, title, occupations }) => ({
			id,
			title,
			members: occupations
		}))
	}
} as const satisfies Record<string, Grouping>;

export type GroupingId = keyof typeof GROUPINGS;
