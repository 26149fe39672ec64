import type { Listing } from '../listings.ts';

export const CORRECTED = '2026-09';

/** One mistake of an issue that came out with it: the list holds the mended number of openings. */
export function correctionRow(listings: readonly Listing[]): readonly (string | number)[] {
	const found = listings.find(
		({ disclosure, openings }) => disclosure === 'named' && openings === 3
	);
	if (!found) throw new Error('no listing to correct');
	return [
		CORRECTED,
		found['listing_number'] ?? '',
		'2026-10-15',
		'openings',
		'30',
		'3',
		'採用人数の桁の誤り（架空の例）',
		'named',
		''
	];
}
