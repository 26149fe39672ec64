/** What is wrong with a sentence: a claim that the files deny, or words that say another thing. */
export interface Fault {
	readonly kind: string;
	readonly said: string;
}

export const fault = (kind: string, said: string): Fault => ({ kind, said });
