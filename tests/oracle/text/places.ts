import type { LanguageRules } from '../languages/language.ts';
import type { Mention } from './mentions.ts';
import { numbersIn, unsigned, type Token } from './numbers.ts';

/** A number of the text with all that it may be. */
export interface Place {
	readonly token: Token;
	readonly mentions: readonly Mention[];
}

/** The numbers of a text, each held against what the claims let it be. */
export const placesIn = (
	text: string,
	mentions: readonly Mention[],
	rules: LanguageRules
): Place[] =>
	numbersIn(text).map((token) => ({
		token,
		mentions: mentions.filter((one) => isSaid(text, token, one, rules))
	}));

/** `第3`, `ranked 3`, `No. 3`. */
const RANKED = /(?:第|no\. |rank(?:ed|s)? )$/i;

function isSaid(text: string, token: Token, mention: Mention, rules: LanguageRules): boolean {
	const rest = text.slice(token.end);
	const sameNumber =
		token.text.replace(/^\+/, '') === mention.text ||
		(mention.unsigned &&
			unsigned(token.text) === unsigned(mention.text) &&
			!/^[+-]/.test(token.text));
	if (!sameNumber) return false;
	if (mention.unit === 'none') return !rules.after.points.test(rest) && !rules.after.yen.test(rest);
	if (mention.unit === 'rank') return rules.rank.test(rest) || RANKED.test(text.slice(0, token.at));
	if (mention.unit === 'yen' && text[token.at - 1] === '¥') return true;
	// No difference has neither sign nor verb.
	const isNone = /^[±+-]?0(?:\.0+)?$/.test(token.text);
	if (rules.differs && !isNone && (mention.unit === 'times' || mention.unit === 'points')) {
		const differs = /^[+-]/.test(token.text) || rules.differs.test(text.slice(0, token.at));
		if (differs !== (mention.unit === 'points')) return false;
	}
	return rules.after[mention.unit].test(rest);
}
