import { formatNumber } from '#lib/base/number.ts';
import { BULLETIN } from '#lib/catalogue/bulletin.ts';
import type { BandRow } from '#lib/charts/wage-band/options.ts';
import type { Issue } from '#lib/listings/listing.ts';
import { wageMeans, wagesByOccupation, type PaidBy } from '#lib/listings/wages.ts';
import { wageClaims } from './claims.ts';
import type { BulletinFigure } from './counts.ts';
import { listed, listingsText, nameOf, type BulletinScene } from './scene.ts';

/** The band of all industries for a group of the statistics' classification. */
export interface Band {
	readonly lower: number | null;
	readonly upper: number | null;
}

export interface WageFigure extends BulletinFigure {
	readonly rows: readonly BandRow[];
	readonly unit: string;
	/** Why the two bands are a guide. */
	readonly guide: string;
}

/** A mean of fewer listings than this says so. */
const FEW = 5;

/** Bands of the issue's listings by occupation, each above that of the nearest group overall. */
export function wageFigure(
	scene: BulletinScene,
	{ month, listings }: Issue,
	by: PaidBy,
	all: ReadonlyMap<string, Band>
): WageFigure | null {
	const { bulletin: words, language } = scene;
	const means = wagesByOccupation(listings, by);
	if (means.length === 0) return null;
	const overall = wageMeans(listings, by);
	const yen = (value: number | null) => formatNumber(value, language);
	const nearest = (code: string) => all.get(BULLETIN.comparedWith[code] ?? '');
	const band = (id: string, name: string, group: string, note: string, mean: Band): BandRow => ({
		id,
		name,
		group,
		note,
		lower: mean.lower,
		upper: mean.upper,
		mark: null,
		labels: { lower: yen(mean.lower), upper: yen(mean.upper), mark: '' },
		emphasis: !id.endsWith(' all')
	});
	return {
		id: `wages-${by}`,
		title: words.wage.title(words.wage[by]),
		scope: words.scope,
		unit: by === 'monthly' ? words.unit.month : words.unit.hour,
		guide: words.wage.guide,
		statements: [
			{
				text: words.finding.wages({
					by: words.wage[by],
					listings: listingsText(scene, overall.listings),
					lower: words.wage.yen(yen(overall.lower)),
					upper: words.wage.yen(yen(overall.upper))
				}),
				claims: wageClaims(month, by, overall)
			}
		],
		rows: means.flatMap((mean) => {
			const group = nameOf(scene, 'occupation', mean.code);
			const count = listingsText(scene, mean.listings);
			const note = mean.listings < FEW ? listed(scene, [count, words.wage.few]) : count;
			const other = nearest(mean.code);
			return [
				band(mean.code, words.wage.semiconductor, group, note, mean),
				...(other ? [band(`${mean.code} all`, words.wage.all, group, '', other)] : [])
			];
		}),
		table: {
			sample: scene.sample,
			first: words.by.occupation,
			columns: [
				{ title: words.listings, unit: words.unit.listings },
				...[words.wage.lower, words.wage.upper, words.wage.allLower, words.wage.allUpper].map(
					(title) => ({ title, unit: by === 'monthly' ? words.unit.month : words.unit.hour })
				)
			],
			rows: means.map(({ code, listings: count, lower, upper }) => ({
				code,
				name: nameOf(scene, 'occupation', code),
				heading: false,
				note: '',
				cells: [
					count,
					lower,
					upper,
					nearest(code)?.lower ?? null,
					nearest(code)?.upper ?? null
				].map((value) => ({ text: yen(value), value }))
			}))
		}
	};
}
