import type { Statement } from '#lib/narrative/claim.ts';
import { checkClaim } from './claims/check.ts';
import type { Context } from './context.ts';
import type { Data } from './data.ts';
import type { Fault } from './fault.ts';
import { checkText } from './text/check.ts';

/**
 * What is false in a sentence: its claims are held against the files, its words against its
 * claims. Shares nothing with the program that wrote it but the form of a claim.
 */
export const check = (data: Data, { text, claims }: Statement, context: Context): Fault[] => [
	...claims.flatMap((claim) => checkClaim(data, claim)),
	...checkText(data, text, claims, context)
];
