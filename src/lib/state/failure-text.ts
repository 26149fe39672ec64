import type { Language } from '#lib/base/language.ts';
import { punctuation } from '#lib/base/punctuation.ts';
import type { Words } from '#lib/base/words/ja.ts';

/** A failure that has words of its own; undefined for any other. */
export const knownFailure = ({ engine }: Words, { name }: Error): string | undefined =>
	Object.hasOwn(engine.why, name) ? engine.why[name] : undefined;

/** Why something that was asked for did not come, in the reader's words. */
export const failureText = (
	{ words, language }: { readonly words: Words; readonly language: Language },
	failure: Error
): string =>
	knownFailure(words, failure) ??
	`${words.engine.absent}${punctuation(language).bracketed(failure.message)}`;
