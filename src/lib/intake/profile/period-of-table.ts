import { covers, monthOf, parsePeriod, type Frequency } from '#lib/base/period.ts';
import { sighting, type Sighting, type Spot } from '#lib/contract/sighting.ts';
import type { EvidencePlace } from '../scope/evidence.ts';
import { bareMonth, impossibleMonths, periodMentions, type Mention } from './period-mentions.ts';
import { PROFILE_RULES } from './rules.ts';
import type { PlacedTexts, Surrounding } from './surroundings.ts';

export interface TablePeriod {
	readonly code: string | null;
	/** The places that name it. */
	readonly from: readonly EvidencePlace[];
	readonly sightings: readonly Sighting[];
}

interface Placed {
	readonly place: EvidencePlace;
	readonly mentions: readonly Mention[];
}

/** The one period that the texts around a table name; the nearest place that names any decides. */
export function periodOfTable(
	places: readonly PlacedTexts[],
	frequency: Frequency,
	spot: Spot
): TablePeriod {
	const named = places.map(({ place, texts }) => ({
		place,
		mentions: texts.flatMap((one) => periodMentions(one))
	}));
	const impossible = places.flatMap(({ texts }) => texts.flatMap(impossibleMonths));
	const isOwn = ({ period }: Mention) => period.frequency === frequency;
	const nearest = nearestOf(named, (one) => isOwn(one) && one.kind !== 'day');
	// A day of reckoning is taken where nothing else is said, and asked about.
	const chosen = nearest ?? nearestOf(named, isOwn);
	if (!chosen && impossible.length > 0) return { code: null, from: [], sightings: impossible };
	if (!chosen) return refused(overlong(named) ?? sighting(PROFILE_RULES.noPeriod, spot));
	const own = chosen.mentions.filter((one) => isOwn(one) && (!nearest || one.kind !== 'day'));
	const [first] = own;
	if (!first) return refused(sighting(PROFILE_RULES.noPeriod, spot));
	const many = own.find(({ kind }) => kind === 'span' || kind === 'several');
	if (many) return refused(manyMonths(many));
	const codes = new Set(own.map(({ code }) => code));
	if (codes.size > 1) {
		const value = [...codes].join('、');
		return refused(sighting(PROFILE_RULES.periodsDiffer, spot, { value }));
	}
	const asOf =
		first.kind === 'day'
			? [sighting(PROFILE_RULES.periodDay, first.from.spot, { taken: first.code })]
			: [];
	const unit = otherUnit(named, first, frequency);
	return {
		code: unit.some(({ severity }) => severity === 'error') ? null : first.code,
		from: named
			.filter(({ mentions }) => mentions.some(({ code }) => code === first.code))
			.map(({ place }) => place),
		sightings: [
			...first.sightings,
			...impossible,
			...asOf,
			...unit,
			...elsewhere(places, named, first, frequency).slice(0, 1)
		]
	};
}

const refused = (one: Sighting): TablePeriod => ({ code: null, from: [], sightings: [one] });

const nearestOf = (
	named: readonly Placed[],
	isTaken: (one: Mention) => boolean
): Placed | undefined => named.find(({ mentions }) => mentions.some(isTaken));

/** A year alone where a month is wanted. */
const overlong = (named: readonly Placed[]): Sighting | null => {
	const [only] = named.flatMap(({ mentions }) => mentions);
	return only ? sighting(PROFILE_RULES.periodUnit, only.from.spot, { value: only.code }) : null;
};

const manyMonths = ({ from }: Mention): Sighting =>
	sighting(PROFILE_RULES.periodSpan, from.spot, { value: from.text.trim() });

/** 令和8年度 over the table of a month is another table, unless the month stands beside it. */
function otherUnit(named: readonly Placed[], taken: Mention, frequency: Frequency): Sighting[] {
	return named
		.flatMap(({ mentions }) => {
			const other = mentions.find(({ period }) => period.frequency !== frequency);
			if (!other) return [];
			const isBeside = mentions.some(({ code }) => code === taken.code);
			const isSame = covers(other.period, taken.period) || covers(taken.period, other.period);
			if (isBeside && isSame) return [];
			return [sighting(PROFILE_RULES.periodUnit, other.from.spot, { value: other.code })];
		})
		.slice(0, 1);
}

/** Another month at another place: the first of them. */
function elsewhere(
	places: readonly PlacedTexts[],
	named: readonly Placed[],
	taken: Mention,
	frequency: Frequency
): Sighting[] {
	const told = (from: Surrounding, value: string) =>
		sighting(PROFILE_RULES.periodElsewhere, from.spot, { taken: taken.code, value });
	const others = named
		.flatMap(({ mentions }) => mentions)
		.filter(({ period, code }) => period.frequency === frequency && code !== taken.code)
		.map(({ code, from }) => told(from, code));
	const month = monthOf(parsePeriod(taken.code) ?? taken.period);
	const bare = places
		.flatMap(({ texts }) => texts)
		.flatMap((from) => {
			const own = month === null ? null : bareMonth(from.text);
			return own === null || own === month ? [] : [told(from, `${own}月`)];
		});
	return [...others, ...bare];
}
