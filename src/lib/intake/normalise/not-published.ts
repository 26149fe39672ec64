/** Why there is no number: SDMX O missing, Q suppressed, M nothing to count. */
export type MissingStatus = 'O' | 'Q' | 'M';

const SIGNS: readonly (readonly [RegExp, MissingStatus])[] = [
	[/^$/, 'O'],
	[/^[-−‐‑–—―ー─]{1,3}$/, 'O'],
	[/^(…+|‥+|\.{2,3}|・{2,3}|⋯+)$/, 'O'],
	[/^[xXχ]$/, 'Q'],
	[/^(\*{1,3}|＊{1,3})$/, 'Q']
];

/** A bare hyphen: by itself it may mean that there is nothing, or nothing published. */
export const isHyphen = (text: string): boolean => /^\s*[-−‐‑–—―─－]\s*$/.test(text);

/** The status that a sign without a number stands for, or null for anything else. */
export const missingStatus = (text: string): MissingStatus | null =>
	SIGNS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
