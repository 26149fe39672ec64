import type { Language } from '#lib/base/language.ts';
import { loadBulletinWords } from '#lib/base/words/bulletin/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import { dataset } from '#lib/catalogue/list.ts';
import {
	CODED,
	type BulletinScene,
	type CodeOrder,
	type Coded,
	type ListingNames
} from '#lib/narrative/bulletin/scene.ts';
import type { Band } from '#lib/narrative/bulletin/wages.ts';
import type { Listing } from '#lib/listings/listing.ts';
import type { PaidBy } from '#lib/listings/wages.ts';
import { rowsOf } from '#lib/query/table.ts';
import { codes } from '../data/codes.ts';
import { answer } from '../data/engine.ts';
import { issuesAreSample } from '../data/issues.ts';
import { isSample } from '../data/published.ts';

const LISTS: Record<Coded, CodeListId> = {
	occupation: 'occupation_r4',
	form: 'employment_form',
	municipality: 'municipality',
	office: 'ref_area',
	stage: 'semiconductor_stage',
	industry: 'jsic',
	wageType: 'wage_type'
};

/** The codes of a column that the listings use, in the order of its list. */
function usedCodes(listings: readonly Listing[], column: Coded) {
	const used = new Set(listings.map((listing) => listing[column]));
	return [...codes(LISTS[column]).values()].filter(({ code }) => used.has(code));
}

/** The names of every code that the listings use. */
export const listingNames = (listings: readonly Listing[], language: Language): ListingNames =>
	Object.fromEntries(
		CODED.map((column) => [
			column,
			Object.fromEntries(
				usedCodes(listings, column).map(({ code, names }) => [code, names[language]])
			)
		])
	) as ListingNames;

const codeOrder = (listings: readonly Listing[]): CodeOrder =>
	Object.fromEntries(
		CODED.map((column) => [column, usedCodes(listings, column).map(({ code }) => code)])
	) as unknown as CodeOrder;

export const bulletinScene = async (
	listings: readonly Listing[],
	language: Language
): Promise<BulletinScene> => ({
	language,
	words: await loadWords(language),
	bulletin: await loadBulletinWords(language),
	sample: issuesAreSample(),
	names: listingNames(listings, language),
	order: codeOrder(listings)
});

const WAGES = dataset('occupation-wages-monthly');

/**
 * The wage bands of all industries in the home area, by the statistics' occupation; none where
 * one of the two is made up and the other is not.
 */
export async function allIndustries(month: string, by: PaidBy): Promise<ReadonlyMap<string, Band>> {
	if (isSample(WAGES) !== issuesAreSample()) return new Map();
	const table = await answer(WAGES, {
		dataset: WAGES.id,
		where: {
			time_period: [month],
			ref_area: [SITE.area],
			employment: [by === 'monthly' ? 'full_time' : 'part_time']
		}
	});
	const value = (cell: unknown) => (typeof cell === 'number' ? cell : null);
	return new Map(
		rowsOf(table).map((row) => [
			String(row['occupation']),
			{ lower: value(row['offered_wage_lower']), upper: value(row['offered_wage_upper']) }
		])
	);
}
