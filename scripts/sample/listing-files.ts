import { columnsOf } from '#lib/catalogue/dataset.ts';
import { semiconductorCorrections } from '#lib/catalogue/datasets/semiconductor-corrections.ts';
import { semiconductorListings } from '#lib/catalogue/datasets/semiconductor-listings.ts';
import { file, type SampleFile } from './file.ts';
import { LISTING_MONTHS, listingsByMonth } from './listings.ts';
import { CORRECTED, correctionRow } from './listings/corrections.ts';

/** The issues of the bulletin, and what was corrected in one of them. */
export function listingFiles(): SampleFile[] {
	const listings = listingsByMonth();
	return [
		...LISTING_MONTHS.map((month) => {
			const columns = columnsOf(semiconductorListings).slice(1);
			const rows = (listings.get(month) ?? []).map((listing) => [
				month,
				...columns.map((column) => listing[column] ?? null)
			]);
			return file(semiconductorListings, month, rows, 'made up; the employers do not exist');
		}),
		file(
			semiconductorCorrections,
			CORRECTED,
			[correctionRow(listings.get(CORRECTED) ?? [])],
			'made up; a mistake that nobody made'
		)
	];
}
