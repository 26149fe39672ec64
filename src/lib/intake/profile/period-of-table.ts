import { parsePeriod, type Frequency } from '#lib/base/period.ts';
import { faultSightings } from '../normalise/reading.ts';
import { readPeriod } from '../normalise/period.ts';
import { halfWidth } from '../normalise/width.ts';
import { sighting, type Sighting, type Spot } from '#lib/contract/sighting.ts';
import { PROFILE_RULES } from './rules.ts';
import type { Surrounding } from './surroundings.ts';

/** Periods within running text: 求人・求職状況 令和8年10月分, R8.10, 2026-10, 202610. */
const WITHIN = [
	/(?:明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿])\s*(?:元|\d{1,2})\s*年(?:\s*\d{1,2}\s*月(?!\s*\d{1,2}\s*日)|度)/g,
	/(?<![A-Za-z])[MTSHR]\s*\d{1,2}[.年/-]\s*\d{1,2}(?:月|(?!\d))/g,
	/(?<!\d)(?:19|20)\d\d\s*年(?:\s*\d{1,2}\s*月(?!\s*\d{1,2}\s*日)|度)/g,
	/(?<!\d)(?:19|20)\d\d[/-](?:1[0-2]|0?[1-9])(?!\d|[/-]\d)/g,
	/(?<!\d)(?:19|20)\d\d(?:1[0-2]|0[1-9])(?!\d)/g,
	/(?<!\d)(?:19|20)\d\dFY/g
] as const;

export interface TablePeriod {
	readonly code: string | null;
	readonly from: Surrounding | null;
	readonly sightings: readonly Sighting[];
}

/** The one period that the texts around a table name; the nearest place that names any decides. */
export function periodOfTable(
	places: readonly (readonly Surrounding[])[],
	frequency: Frequency,
	spot: Spot
): TablePeriod {
	const named = places
		.map((texts) => texts.flatMap((one) => periodsIn(one, frequency)))
		.filter((found) => found.length > 0);
	const [nearest = [], ...others] = named;
	const [first] = nearest;
	if (!first) return refused(sighting(PROFILE_RULES.noPeriod, spot));
	const codes = new Set(nearest.map(({ code }) => code));
	if (codes.size > 1)
		return refused(sighting(PROFILE_RULES.periodsDiffer, spot, { value: [...codes].join('、') }));
	const elsewhere = others.flat().filter(({ code }) => code !== first.code);
	const doubts = elsewhere
		.slice(0, 1)
		.map(({ code, from }) =>
			sighting(PROFILE_RULES.periodElsewhere, from.spot, { taken: first.code, value: code })
		);
	return { code: first.code, from: first.from, sightings: [...first.sightings, ...doubts] };
}

const refused = (one: Sighting): TablePeriod => ({ code: null, from: null, sightings: [one] });

function periodsIn(from: Surrounding, frequency: Frequency) {
	const text = halfWidth(from.text);
	return WITHIN.flatMap((pattern) => text.match(pattern) ?? []).flatMap((written) => {
		const reading = readPeriod(written);
		const code = reading.value;
		if (code === null || parsePeriod(code)?.frequency !== frequency) return [];
		return [{ code, from, sightings: faultSightings(reading, from.spot) }];
	});
}
