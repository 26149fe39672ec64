export interface Token {
	/** `-0.05`: with its sign and decimals, without the commas. */
	readonly text: string;
	readonly at: number;
	readonly end: number;
}

const NUMBER = /[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;

/** Every number that a text writes in digits. */
export const numbersIn = (text: string): Token[] =>
	[...text.matchAll(NUMBER)].map(({ 0: found, index }) => ({
		text: found.replaceAll(',', ''),
		at: index,
		end: index + found.length
	}));

export const unsigned = (text: string): string => text.replace(/^[+-]/, '');
