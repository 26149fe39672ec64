import type { Finding } from '../finding.ts';
import { SETTINGS_RULES } from './rules.ts';
import { faultsOf, jsonList, wrongIn } from './settings.ts';
import type { CodeLists } from './table.ts';

export const REGIONS_FILE = 'regions.json';

const wrong = wrongIn(SETTINGS_RULES.regions, REGIONS_FILE);

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/**
 * The text of data/regions.json, from which another prefecture begins: the parts of the country,
 * each named, of prefectures that are areas and stand in no other.
 */
export function regionFindings(text: string, lists: CodeLists): Finding[] {
	const regions = jsonList(text, 'regions');
	if (regions.length === 0) return [wrong('regions')];
	const areas = lists.get('ref_area') ?? new Map<string, string>();
	const all = regions.flatMap(({ prefectures }) => (Array.isArray(prefectures) ? prefectures : []));
	const codes = regions.map(({ code }) => code);
	return regions.flatMap((region, index) =>
		faultsOf(wrong, `regions[${index}]`, region, {
			code: isFilled(region.code) && codes.indexOf(region.code) === index,
			ja: isFilled(region.ja),
			en: isFilled(region.en),
			zh_hant: isFilled(region.zh_hant),
			reading: isFilled(region.reading),
			also_ja: typeof region.also_ja === 'string',
			prefectures:
				Array.isArray(region.prefectures) &&
				region.prefectures.length > 0 &&
				region.prefectures.every(
					(one) =>
						typeof one === 'string' && areas.has(one) && all.indexOf(one) === all.lastIndexOf(one)
				)
		})
	);
}
