import { say } from '#lib/contract/finding.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { READ_RULES } from './rules.ts';

export interface LineBreaks {
	readonly crlf: number;
	readonly lf: number;
	readonly cr: number;
}

/** How often each kind of line break occurs. */
export function lineBreaks(text: string): LineBreaks {
	const found = { crlf: 0, lf: 0, cr: 0 };
	for (const [kind] of text.matchAll(/\r\n?|\n/g))
		found[kind === '\n' ? 'lf' : kind === '\r' ? 'cr' : 'crlf']++;
	return found;
}

export const withLf = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * Excel writes CR LF between rows and LF within cells: that pair is usual, any other mixture is
 * told.
 * @param within how many of the line breaks stand in quoted cells
 */
export function lineBreakSightings(
	file: string,
	{ crlf, lf, cr }: LineBreaks,
	within: number
): Sighting[] {
	const kinds = [crlf, lf, cr].filter((count) => count > 0).length;
	if (kinds < 2 || (cr === 0 && lf <= within)) return [];
	const list = `CR LF ${crlf}, LF ${lf}, CR ${cr}`;
	return [sighting(READ_RULES.lineBreaks, { file }, { kinds: say(list, list, list) })];
}
