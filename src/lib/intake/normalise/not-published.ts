/** Why there is no number: SDMX O missing, Q suppressed. */
export type MissingStatus = 'O' | 'Q';

const SIGNS: readonly (readonly [RegExp, MissingStatus])[] = [
	[/^$/, 'O'],
	[/^[-−‐‑–—―ー─]{1,3}$/, 'O'],
	[/^(…+|‥+|\.{2,3}|・{2,3}|⋯+)$/, 'O'],
	[/^[xXχ]$/, 'Q'],
	[/^(\*{1,3}|＊{1,3})$/, 'Q']
];

/** The status that a sign without a number stands for, or null for anything else. */
export const missingStatus = (text: string): MissingStatus | null =>
	SIGNS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
