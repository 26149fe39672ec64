import type { DimensionId } from '#lib/catalogue/dimension.ts';

/** One value of an answer under the key of our dataset. */
export interface AnswerValue {
	readonly key: Readonly<Partial<Record<DimensionId, string>>>;
	/** As it was written; a decimal number. */
	readonly value: string;
	readonly isProvisional: boolean;
}

/** What one request of a feed gave. */
export interface Answer {
	/** The id of the request. */
	readonly request: string;
	readonly measure: string;
	readonly values: readonly AnswerValue[];
}

/** A key as people and reports name it. */
export const keyWords = (key: AnswerValue['key']): string => Object.values(key).join(' ');
