import { formatNumber } from '#lib/base/number.ts';
import { period } from '#lib/base/period.ts';
import type { BarRow } from '#lib/charts/ranked-bars/options.ts';
import type { Series } from '#lib/charts/series.ts';
import { countBy, type CountedBy } from '#lib/listings/counts.ts';
import type { Issue } from '#lib/listings/listing.ts';
import { stays } from '#lib/listings/stay.ts';
import { wageMeans, type PaidBy } from '#lib/listings/wages.ts';
import { mostBy, mostClaim, wageClaims } from './claims.ts';
import type { BulletinFigure, CountFigure } from './counts.ts';
import {
	inOwnOrder,
	listingsText,
	monthText,
	nameOf,
	openingsText,
	type BulletinScene
} from './scene.ts';

export interface TrendFigure extends BulletinFigure {
	readonly series: readonly Series[];
	readonly unit: string;
}

/** More lines than this cannot be told apart: three strokes of each emphasis. */
const LINES = 6;

const at = (month: string): number => period(month).index;

function trend(
	scene: BulletinScene,
	issues: readonly Issue[],
	series: readonly Series[],
	head: Pick<TrendFigure, 'id' | 'title' | 'scope' | 'statements' | 'unit'>
): TrendFigure {
	return {
		...head,
		series,
		table: {
			sample: scene.sample,
			first: scene.bulletin.trend.period,
			columns: series.map(({ name }) => ({ title: name, unit: head.unit })),
			rows: [...issues].reverse().map(({ month }) => ({
				code: month,
				name: monthText(scene, month),
				heading: false,
				note: '',
				cells: series.map(({ points }) => {
					const value = points.find(({ x }) => x === at(month))?.y ?? null;
					return { text: formatNumber(value, scene.language), value };
				})
			}))
		}
	};
}

/** Openings over the issues by stage or place; the smaller ones together. */
export function countTrend(
	scene: BulletinScene,
	issues: readonly Issue[],
	by: Extract<CountedBy, 'stage' | 'municipality'>
): TrendFigure | null {
	const latest = issues.at(-1);
	const counted = latest ? countBy(latest.listings, by).filter(({ code }) => code !== '') : [];
	const [most] = counted;
	if (!latest || !most) return null;
	const { bulletin: words } = scene;
	const first = mostBy(latest, by, 1);
	const largest = counted.slice(0, counted.length > LINES ? LINES - 1 : LINES);
	const alone = inOwnOrder(scene, by, largest);
	const lines = [...alone.map(({ code }) => code), ...(counted.length > LINES ? [null] : [])];
	const openings = ({ listings }: Issue, code: string | null): number =>
		countBy(listings, by)
			.filter((count) => (code === null ? !lines.includes(count.code) : count.code === code))
			.reduce((sum, count) => sum + count.openings, 0);
	const series = lines.map((code, index): Series => ({
		id: code ?? 'other',
		name: code === null ? words.trend.other : nameOf(scene, by, code),
		emphasis: index < LINES / 2 ? 'main' : 'comparison',
		scope: 'openings',
		points: issues.map((issue) => ({ x: at(issue.month), y: openings(issue, code) }))
	}));
	return trend(scene, issues, series, {
		id: `trend-${by}`,
		title: by === 'stage' ? words.trend.stage : words.trend.area,
		scope: words.scope,
		unit: words.unit.openings,
		statements: [
			{
				text: words.trend.sentence({
					month: monthText(scene, latest.month),
					most: {
						names: words.finding.and(first.map(({ code }) => nameOf(scene, by, code))),
						value: openingsText(scene, most.openings),
						several: first.length > 1
					}
				}),
				claims: [mostClaim(latest, by, 1)]
			}
		]
	});
}

/** The means of the limits over the issues, by the month or by the hour. */
export function wageTrend(
	scene: BulletinScene,
	issues: readonly Issue[],
	by: PaidBy
): TrendFigure | null {
	const { bulletin: words, language } = scene;
	const means = issues.map(({ month, listings }) => ({ month, ...wageMeans(listings, by) }));
	const latest = means.at(-1);
	if (!latest || latest.lower === null) return null;
	const yen = (value: number | null) => words.wage.yen(formatNumber(value, language));
	const series = (['upper', 'lower'] as const).map((limit): Series => ({
		id: limit,
		name: words.wage[limit],
		emphasis: 'main',
		scope: by,
		points: means.map((mean) => ({ x: at(mean.month), y: mean[limit] }))
	}));
	return trend(scene, issues, series, {
		id: `trend-wages-${by}`,
		title: words.trend.wage(words.wage[by]),
		scope: words.scope,
		unit: by === 'monthly' ? words.unit.month : words.unit.hour,
		statements: [
			{
				text: words.trend.wageSentence({
					month: monthText(scene, latest.month),
					lower: yen(latest.lower),
					upper: yen(latest.upper)
				}),
				claims: wageClaims(latest.month, by, latest)
			}
		]
	});
}

/** In how many issues a listing stood before it ended. */
export function stayFigure(scene: BulletinScene, issues: readonly Issue[]): CountFigure | null {
	const { bulletin: words, language } = scene;
	const { counts, median } = stays(issues);
	if (median === null) return null;
	const name = (count: number) => `${formatNumber(count, language)} ${words.unit.issues}`;
	return {
		id: 'stay',
		title: words.trend.stay,
		scope: words.trend.stayScope,
		statements: [
			{
				text: words.finding.stay(formatNumber(median, language, Number.isInteger(median) ? 0 : 1)),
				claims: [{ kind: 'listings-stay', median }]
			}
		],
		rows: counts.map(({ issues: stood, listings }): BarRow => ({
			id: String(stood),
			name: name(stood),
			value: listings,
			label: listingsText(scene, listings)
		})),
		table: {
			sample: scene.sample,
			first: words.trend.stay,
			columns: [{ title: words.listings, unit: words.unit.listings }],
			rows: counts.map(({ issues: stood, listings }) => ({
				code: String(stood),
				name: name(stood),
				heading: false,
				note: '',
				cells: [{ text: formatNumber(listings, language), value: listings }]
			}))
		}
	};
}
