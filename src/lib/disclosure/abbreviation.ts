import { folded } from './name-folding.ts';

/** A shorter beginning stands in texts by chance. */
const SHORTEST = 4;

/** Letters of one script: カナリア, 精密機械, ABC. */
const RUNS =
	/[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|\p{Script=Han}+|[\p{Script=Latin}\p{N}]+/gu;
const KATAKANA = /[\p{Script=Katakana}ー]+/gu;

const runsOf = (text: string): string[] => text.match(RUNS) ?? [];

/**
 * Beginnings by which a long name is said for short: カナリア精密 of カナリア精密機械. They end where
 * the script changes, and within characters after each pair of them, as words do.
 * @param part of a name, as written
 */
export function abbreviations(part: string): string[] {
	const runs = runsOf(part.normalize('NFKC'));
	const found: string[] = [];
	let before = '';
	for (const run of runs) {
		const letters = [...run];
		const isHan = /\p{Script=Han}/u.test(run);
		for (let end = 2; isHan && end < letters.length; end += 2)
			found.push(before + letters.slice(0, end).join(''));
		before += run;
		found.push(before);
	}
	return found.slice(0, -1).filter((one) => [...folded(one)].length >= SHORTEST);
}

/** Whether a word of katakana in a text is the beginning of a name: カナリア of カナリアテック. */
export const saysBeginning = (text: string, part: string): boolean =>
	(text.normalize('NFKC').match(KATAKANA) ?? [])
		.filter((word) => [...word].length >= SHORTEST)
		.some((word) => folded(part) !== folded(word) && folded(part).startsWith(folded(word)));
