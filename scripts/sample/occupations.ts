import { TOTAL, UNCLASSIFIED } from '#lib/catalogue/dimension.ts';
import { codes } from '#lib/server/data/codes.ts';

const list = codes('occupation');
const parents = new Set([...list.values()].map(({ parent }) => parent));

/** The 73 middle groups, in the order of the classification. */
export const OCCUPATIONS = [...list.keys()].filter(
	(code) => code !== UNCLASSIFIED && code !== TOTAL && !parents.has(code)
);

/** The major group's letter; empty for the unclassified. */
export const majorOf = (occupation: string): string =>
	occupation === UNCLASSIFIED ? '' : (list.get(occupation)?.parent ?? '');
