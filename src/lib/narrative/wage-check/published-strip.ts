import { prefectureKinds } from '#lib/base/prefecture-kinds.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { StripSign } from '#lib/charts/wage-strip/options.ts';
import { codeName, type Names } from '#lib/query/figure-data.ts';
import type { DataTable } from '../data-table.ts';
import { numberCell } from '../cell.ts';
import { periodName } from '../speech.ts';
import { areaOf, offeredText, type OfferedSpeech } from './offered.ts';
import {
	BASES,
	inUnit,
	offeredUnit,
	yenOf,
	type OfferedWage,
	type PublishedWages
} from './published.ts';
import { UNITS } from '#lib/catalogue/unit.ts';
import { minimumEntry, stripOf, type MaybePlanned, type Strip, type StripEntry } from './strip.ts';

const named = (names: Names, dimension: 'basis' | 'employment', code: string) =>
	codeName(names, dimension, code)?.[1] ?? code;

/** What stands under the title: year, employment, basis and what was averaged. The page names the job. */
export const publishedScope = (
	speech: OfferedSpeech,
	{ year, basis, employment }: PublishedWages
): string =>
	[
		periodName(speech, year),
		named(speech.names, 'employment', employment),
		named(speech.names, 'basis', basis),
		dataset('occupation-wages').scope[speech.language]
	].join(speech.words.title.join);

/** The home area is called in running text as the site calls it: its label has little room. */
const nameOf = (speech: OfferedSpeech, area: string): string =>
	area === SITE.area ? SITE.areaName[speech.language] : areaOf(speech, area);

/** The published means of the home area, the nation and the region, with the minimum wage. */
export function publishedStrip(
	speech: OfferedSpeech,
	wages: PublishedWages,
	planned: MaybePlanned,
	source: string,
	region: string
): Strip {
	const { employment } = wages;
	const entry = (sign: StripSign, { area, value }: OfferedWage): StripEntry => ({
		id: area,
		sign,
		name: nameOf(speech, area),
		yen: value === null ? null : value * yenOf(employment),
		text: value === null ? numberCell(speech, null).text : offeredText(speech, value, wages),
		difference:
			value === null || planned.yen === null
				? ''
				: offeredText(speech, inUnit(planned.yen, employment) - value, wages, true),
		of: [periodName(speech, wages.year), named(speech.names, 'basis', wages.basis)].join(
			speech.words.title.join
		),
		source
	});
	const entries = [
		...minimumEntry(speech, planned),
		entry('area', wages.home),
		entry('nation', wages.nation),
		...wages.region.map((one) => entry('near', one))
	];
	const kinds = prefectureKinds(wages.region.map(({ area }) => areaOf(speech, area)));
	return stripOf(speech, entries, planned, region ? speech.check.mark.near(region, kinds) : '');
}

/** The published means by both bases, each in a column of its own: what can be explained. */
export function offeredTable(
	speech: OfferedSpeech,
	byBasis: Readonly<Record<(typeof BASES)[number], PublishedWages>>
): DataTable {
	const [first] = BASES.map((basis) => byBasis[basis]);
	const areas = first ? [first.home, first.nation, ...first.region].map(({ area }) => area) : [];
	const found = ({ home, nation, region }: PublishedWages, area: string) =>
		[home, nation, ...region].find((one) => one.area === area);
	const unit = first ? UNITS[offeredUnit(first.employment)].long[speech.language] : '';
	return {
		sample: false,
		first: '',
		columns: BASES.map((basis) => {
			const { origin } = byBasis[basis].home;
			const { ref_area: _, ...where } = origin.where;
			return {
				title: named(speech.names, 'basis', basis),
				unit,
				origin: { ...origin, where, across: 'ref_area' as const }
			};
		}),
		rows: areas.map((area) => ({
			code: area,
			name: areaOf(speech, area),
			heading: false,
			note: '',
			cells: BASES.map((basis) => numberCell(speech, found(byBasis[basis], area)?.value ?? null))
		}))
	};
}
