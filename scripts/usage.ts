import type { Label } from '#lib/base/language.ts';
import { say } from '#lib/contract/finding.ts';

/** How a command is used, and the word that was not understood: `{word}` is filled in. */
export const usageWords = (usage: string): Label =>
	say(
		`使い方:\n${usage}\n分からない指定: {word}`,
		`Usage:\n${usage}\nNot understood: {word}`,
		`用法：\n${usage}\n無法理解的指定：{word}`
	);
