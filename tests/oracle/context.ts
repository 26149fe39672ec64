import type { Tongue } from './codes.ts';

/** What stands around a sentence where it is read. */
export interface Context {
	readonly language: Tongue;
	/** The heading and the scope line above it; what they name need not be said again. */
	readonly around: string;
	/** The sentences before it, with which it is read and copied. */
	readonly before?: string;
	/** The words of the mark beside it; '' where there is none. */
	readonly mark: string;
}
