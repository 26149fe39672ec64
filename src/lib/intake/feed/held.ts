import { roundHalfUp } from '#lib/base/number.ts';
import { primaryKeyOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { cellOf } from '#lib/contract/csv.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { RealFiles } from '../published.ts';
import { keyWords, type Answer, type AnswerValue } from './answer.ts';
import type { ApiFeed } from './feed.ts';
import { FEED_RULES } from './rules.ts';

/** A held value that an answer gives otherwise. */
export interface Revised {
	readonly key: AnswerValue['key'];
	readonly measure: string;
	readonly from: string;
	readonly to: string;
}

/** The values that are held of a dataset, by measure and then by key. */
export type Held = ReadonlyMap<string, ReadonlyMap<string, HeldValue>>;

interface HeldValue {
	readonly key: AnswerValue['key'];
	readonly value: string;
}

export function heldOf(dataset: Dataset, real: RealFiles): Held {
	const found = new Map<string, Map<string, HeldValue>>();
	for (const { path } of real.of(dataset.id)) {
		const csv = real.table(path);
		for (const row of csv?.rows ?? []) {
			if (!csv) continue;
			const key = Object.fromEntries(
				primaryKeyOf(dataset).map((name) => [name, cellOf(csv, row, name)])
			);
			for (const measure of Object.keys(dataset.measures)) {
				const value = cellOf(csv, row, measure);
				const values = found.get(measure) ?? new Map<string, HeldValue>();
				found.set(measure, values);
				if (value !== '') values.set(keyWords(key), { key, value });
			}
		}
	}
	return found;
}

/** What is held and was asked for must be answered: nothing is ever taken away by a fetch. */
export function shrankSightings(
	answer: Answer,
	file: string,
	held: Held,
	wanted: { readonly areas: ReadonlyMap<string, string>; readonly since: string }
): Sighting[] {
	const there = new Set(answer.values.map(({ key }) => keyWords(key)));
	const gone = [...(held.get(answer.measure) ?? [])].filter(
		([name, { key }]) =>
			wanted.areas.has(key.ref_area ?? '') &&
			(key.time_period ?? '') >= wanted.since &&
			!there.has(name)
	);
	const [first] = gone;
	return first
		? [sighting(FEED_RULES.shrank, { file }, { count: gone.length, key: first[0] })]
		: [];
}

export const revisedOf = (answers: readonly Answer[], held: Held): Revised[] =>
	answers.flatMap(({ measure, values }) =>
		values.flatMap(({ key, value: to }) => {
			const from = held.get(measure)?.get(keyWords(key))?.value;
			return from === undefined || Number(from) === Number(to) ? [] : [{ key, measure, from, to }];
		})
	);

/** By how much a value was revised, as it is printed. */
const widthOf = ({ from, to }: Revised): number =>
	Math.abs(roundHalfUp(Number(to) - Number(from), 4));

/** Revisions wider than such values are ever revised. */
export function revisionSightings(feed: ApiFeed, revised: readonly Revised[]): Sighting[] {
	const limit = feed.usual.revision;
	const wide = revised.filter((one) => widthOf(one) > limit);
	const [first] = wide;
	if (!first) return [];
	const { key, from, to } = first;
	const words = { key: keyWords(key), from, to, limit, count: wide.length };
	return [sighting(FEED_RULES.revision, { file: feed.id }, words)];
}

/** So many months changed at once are a new edition of the whole, not corrections. */
const MONTHS_OF_AN_EDITION = 12;

/** The yearly rewriting of a whole series: told as such, and never taken in by halves. */
export function editionSightings(
	{ id, since: { first } }: ApiFeed,
	{ rewritten }: Dataset,
	revised: readonly Revised[],
	held: Held,
	since: string
): Sighting[] {
	if (!rewritten) return [];
	const isOf = ({ key }: Pick<Revised, 'key'>) =>
		Object.entries(rewritten.where).every(([name, code]) => key[name as keyof typeof key] === code);
	const asked = [...held.values()]
		.flatMap((values) => [...values.values()])
		.filter((one) => isOf(one) && monthOf(one) >= since);
	const changed = revised.filter(isOf);
	const months = [...new Set(changed.map(monthOf))].toSorted();
	const most = new Set(asked.map(monthOf)).size / 2;
	if (months.length === 0 || months.length < Math.min(MONTHS_OF_AN_EDITION, most)) return [];
	if (since > first) return [sighting(FEED_RULES.partOfEdition, { file: id }, { since })];
	const words = {
		held: asked.length,
		count: changed.length,
		most: Math.max(...changed.map(widthOf)),
		when: months.at(-1) ?? ''
	};
	return [sighting(FEED_RULES.edition, { file: id }, words)];
}

const monthOf = ({ key }: Pick<Revised, 'key'>): string => key.time_period ?? '';
