/** The same text, letter for letter, with the digits and signs that programs know. */
export const plain = (text: string): string =>
	[...text]
		.map((letter) =>
			/[０-９．]/.test(letter)
				? String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xfee0)
				: letter
		)
		.join('')
		.replace(/[−－‐–](?=\d)/g, '-')
		.replace(/[＋](?=\d)/g, '+');

/** What a pattern finds is covered, so that nothing finds it again; places stay. */
export const covered = (text: string, pattern: RegExp | string): string =>
	text.replaceAll(pattern, (found: string) => '\u0000'.repeat(found.length));
