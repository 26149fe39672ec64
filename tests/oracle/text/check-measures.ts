import type { Term } from '#lib/narrative/claim.ts';
import { membersOf } from '../sets.ts';
import { fault, type Fault } from '../fault.ts';
import { covered } from './plain.ts';
import { isTold, type Said } from './said.ts';

function measuresIn(text: string, { rules }: Said): Set<string> {
	const found = new Set<string>();
	let rest = text;
	for (const [measures, words] of rules.measures) {
		if (rest.search(words) < 0) continue;
		for (const measure of measures) found.add(measure);
		rest = covered(rest, words);
	}
	return found;
}

/** Behind a number these are units and name no measure. */
const UNITS = /\d[\d,.]* ?(?:openings?|persons?|people|applicants?|applications?)/gi;

/** Only stocks: a year's new openings are openings, a year's active ones are months of them. */
const STOCKS = ['active_openings', 'active_applicants', 'active_gap', 'seishain_active_openings'];

/** The measure that is named is the claim's, and a sum of twelve months says that it is one. */
export function checkMeasures(said: Said): Fault[] {
	const bases = said.claims.flatMap((claim) =>
		'over' in claim && claim.over.base
			? [claim.over.base.measure, `${claim.over.base.measure}_change`]
			: []
	);
	// What is counted over listings is told by its unit.
	const own = said.mentions.flatMap(({ of }) =>
		of && !(of.measure in COUNTED) ? [of.measure] : []
	);
	const here = measuresIn(covered(said.text, UNITS), said);
	for (const base of bases) if (!own.includes(base)) here.delete(base);
	const told = here.size > 0 ? here : measuresIn(said.around, said);
	return [
		...[...new Set(own)]
			.filter((measure) => !told.has(measure))
			.map((measure) => fault('another measure', `${measure}: ${[...told].join()}`)),
		...checkSums(said)
	];
}

const COUNTED = { listings: true, openings: true };

function checkSums(said: Said): Fault[] {
	const mean = said.claims.some(
		(claim) => JSON.stringify(claim).includes('"per":"month"') && !isOfSign(claim)
	);
	const sum = said.claims.some((claim) => isSum(said, claim));
	return [
		...(mean && !isTold(said, said.rules.monthlyMean)
			? [fault('a mean is told as a sum', '')]
			: []),
		...(sum && !isTold(said, said.rules.twelveMonths)
			? [fault('a sum is not told as one', '')]
			: []),
		...(!mean && said.claims.length > 0 && said.text.search(said.rules.monthlyMean) >= 0
			? [fault('a sum is told as a mean', '')]
			: [])
	];
}

/** Above 0 is a mean as well as its sum. */
const isOfSign = (claim: Said['claims'][number]): boolean =>
	claim.kind === 'count' && 'above' in claim.that && claim.that.above === 0;

function isSum(said: Said, claim: Said['claims'][number]): boolean {
	const year = (where: { time_period?: string }) => where.time_period?.endsWith('FY') === true;
	if ('over' in claim) {
		const { over } = claim;
		const stock = STOCKS.includes(over.measure) && over.per !== 'month' && over.since === undefined;
		const base =
			STOCKS.includes(over.base?.measure ?? '') &&
			membersOf(said.data, over).some(({ small }) => small);
		const first = over.members.of === 'codes' ? over.members.codes[0] : undefined;
		const years = over.across === 'time_period' && first?.endsWith('FY') === true;
		return (stock || base) && (year(over.where) || years);
	}
	const terms = stated(claim);
	return terms.some(
		({ measure, per, where }) => STOCKS.includes(measure) && per !== 'month' && year(where)
	);
}

/** The values that a claim tells as levels. */
function stated(claim: Said['claims'][number]): readonly Term[] {
	switch (claim.kind) {
		case 'level':
			return [claim.of];
		case 'change':
			return claim.as === 'rate' ? [] : [claim.now];
		case 'comparison':
			return [claim.of, claim.to];
		case 'position':
			return [claim.to];
		default:
			return [];
	}
}
