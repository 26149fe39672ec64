import type { Language } from '#lib/base/language.ts';
import type { Statement } from '#lib/narrative/claim.ts';

/** Sentences that a page prints one after the other, with what stands over them. */
export interface Passage {
	/** The page, to look at what is wrong. */
	readonly at: string;
	readonly statements: readonly Statement[];
	/** Headings and scope lines above them. */
	readonly around: string;
	/** Whether the mark stands beside them. */
	readonly sample: boolean;
}

export type Passages = (language: Language) => AsyncGenerator<Passage>;
