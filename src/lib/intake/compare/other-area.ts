import { median } from 'd3';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { Incoming, IncomingRow } from './incoming.ts';
import { isNearer } from './near-area.ts';
import { areaPlace, type History, type Points } from './points.ts';
import { kindOf } from './scale.ts';
import type { Reference } from './reference.ts';

/** An area whose figures are another's. */
export interface OtherArea {
	readonly own: string;
	readonly other: string;
	readonly rows: readonly IncomingRow[];
	readonly when: string;
	readonly isSame: boolean;
	/** Whether it is said of most values, not of their sums: a question. */
	readonly isAsked?: true;
	readonly count: number;
}

const LEAST_PAIRS = 10;
const LEAST_SAME = 20;
const SAME = 0.9;
const LEAST_VALUE = 10;

/** How far from its own past an area must be, and how much nearer another, to be taken for it. */
const COUNTS = { far: 0.25, nearer: 0.5 } as const;
/** Wages are much alike everywhere, and rise everywhere at once. */
const MONEY = { far: 0.12, nearer: 0.35 } as const;

/** How much nearer than its own past in another unit. */
const OWN = 0.85;

/** Areas of a table that resemble another area more than their own past, or are equal to one now. */
export function otherAreas(
	{ when, rows }: Incoming,
	references: readonly Reference[],
	history: History,
	code: string
): OtherArea[] {
	const { dataset } = history;
	const at = areaPlace(dataset);
	if (at < 0) return [];
	const areas = new Map<string, IncomingRow[]>();
	for (const row of rows) {
		const area = row.series.split(' ')[at] ?? '';
		const own = areas.get(area) ?? [];
		areas.set(area, own);
		own.push(row);
	}
	const current: Points = new Map([
		...history.at(when),
		...rows.map(({ series, values }) => [series, values] as const)
	]);
	const index = new Map<string, number>();
	const now = profilesOf(current, at, dataset, index);
	const [reference] = references;
	const past = references.map(({ points }) => profilesOf(points, at, dataset, index));
	const [before] = past;
	return [...areas].flatMap(([own, of]): OtherArea[] => {
		const mine = now.get(own);
		if (!mine) return [];
		const equal = equalArea(own, mine, now);
		if (equal) return [{ own, rows: of, when: code, isSame: true, ...equal }];
		const nearer = before ? nearerArea(own, mine, before) : null;
		if (!reference) return [];
		if (nearer) return [{ own, rows: of, when: reference.code, isSame: false, ...nearer }];
		const other = likelyArea(own, mine, past);
		if (other === null) return [];
		const count = mine.counts.length;
		return [{ own, rows: of, when: reference.code, isSame: false, isAsked: true, other, count }];
	});
}

/** The area to which most counts lie nearer, by every period that is held against; null where none. */
function likelyArea(
	own: string,
	{ counts }: Profile,
	past: readonly ReadonlyMap<string, Profile>[]
): string | null {
	const others = [...(past[0]?.keys() ?? [])].filter((area) => area !== own);
	const isLike = (other: string) =>
		past.every((areas) => {
			const [mine, theirs] = [areas.get(own), areas.get(other)];
			return mine && theirs && isNearer(counts, mine.counts, theirs.counts);
		});
	return others.find(isLike) ?? null;
}

/** The values of an area, each item of every area at the same place. */
interface Profile {
	readonly counts: number[];
	readonly money: number[];
}

/** @param index the place of each item, kept from one period to the next */
function profilesOf(
	points: Points,
	at: number,
	dataset: Dataset,
	index: Map<string, number>
): Map<string, Profile> {
	const found = new Map<string, Profile>();
	const kinds = new Map<string, ReturnType<typeof kindOf>>();
	for (const [series, values] of points) {
		const codes = series.split(' ');
		const area = codes[at] ?? '';
		const item = codes.toSpliced(at, 1).join(' ');
		const profile = found.get(area) ?? { counts: [], money: [] };
		found.set(area, profile);
		for (const [measure, value] of values) {
			const kind = kinds.get(measure) ?? kindOf(dataset, measure);
			kinds.set(measure, kind);
			if (kind === null || kind === 'ratio') continue;
			const name = `${item}|${measure}`;
			const place = index.get(name) ?? index.size;
			index.set(name, place);
			profile[kind === 'money' ? 'money' : 'counts'][place] = value;
		}
	}
	return found;
}

function equalArea(
	own: string,
	mine: Profile,
	areas: ReadonlyMap<string, Profile>
): { readonly other: string; readonly count: number } | null {
	for (const [other, theirs] of areas) {
		if (other === own) continue;
		let [count, same] = [0, 0];
		for (const side of ['counts', 'money'] as const)
			mine[side].forEach((value, place) => {
				const beside = theirs[side][place];
				if (beside === undefined || value < LEAST_VALUE) return;
				count++;
				if (beside === value) same++;
			});
		if (count >= LEAST_SAME && same / count >= SAME) return { other, count };
	}
	return null;
}

function nearerArea(
	own: string,
	mine: Profile,
	before: ReadonlyMap<string, Profile>
): { readonly other: string; readonly count: number } | null {
	const past = before.get(own);
	if (!past) return null;
	const side = mine.counts.length > 0 ? 'counts' : 'money';
	const { far, nearer } = side === 'counts' ? COUNTS : MONEY;
	const self = distance(mine[side], past[side]);
	if (!self || self.far < far) return null;
	// Its own figures in another unit resemble a larger area: without the common factor they are its own.
	const asOwn = self.scattered * OWN;
	const [best] = [...before]
		.filter(([area]) => area !== own)
		.flatMap(([other, theirs]) => {
			const found = distance(mine[side], theirs[side]);
			return found ? [{ other, ...found }] : [];
		})
		.sort((a, b) => a.far - b.far);
	const isNearer = best && best.far <= self.far * nearer && best.far < asOwn;
	return isNearer && best.count >= self.count * 0.5
		? { other: best.other, count: best.count }
		: null;
}

/** The middle of how many times larger or smaller the values are, as a logarithm, and around it. */
function distance(
	now: readonly number[],
	before: readonly number[]
): { readonly far: number; readonly scattered: number; readonly count: number } | null {
	const changes: number[] = [];
	now.forEach((value, place) => {
		const other = before[place];
		if (other === undefined || (value < LEAST_VALUE && other < LEAST_VALUE)) return;
		changes.push(Math.log((value + 0.5) / (other + 0.5)));
	});
	const far = median(changes, Math.abs);
	const centre = median(changes);
	if (changes.length < LEAST_PAIRS || far === undefined || centre === undefined) return null;
	const scattered = median(changes, (one) => Math.abs(one - centre)) ?? 0;
	return { far, scattered, count: changes.length };
}
