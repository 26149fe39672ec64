import type { Claim } from '#lib/narrative/claim.ts';
import type { Data } from '../data.ts';
import { fault, type Fault } from '../fault.ts';
import { valueOf } from '../values.ts';
import { checkChange, checkComparison, checkPosition } from './change.ts';
import { checkBreak, checkMissing, checkUncollected } from './absences.ts';
import { checkListings } from './listings.ts';
import { checkMinimumWage } from './minimum-wage.ts';
import { checkCount, checkExtreme, checkRank } from './sets.ts';
import { checkTerm, nameOf } from './terms.ts';

/** What the files say to a claim. */
export function checkClaim(data: Data, claim: Claim): Fault[] {
	switch (claim.kind) {
		case 'level':
			return checkTerm(data, claim.of);
		case 'change':
			return checkChange(data, claim);
		case 'comparison':
			return checkComparison(data, claim);
		case 'extreme':
			return checkExtreme(data, claim);
		case 'count':
			return checkCount(data, claim);
		case 'rank':
			return checkRank(data, claim);
		case 'position':
			return checkPosition(data, claim);
		case 'absence':
			return valueOf(data, claim.of) === null ? [] : [fault('there is a value', nameOf(claim.of))];
		case 'missing':
			return checkMissing(data, claim);
		case 'uncollected':
			return checkUncollected(data, claim);
		case 'break':
			return checkBreak(claim);
		case 'minimum-wage':
			return checkMinimumWage(data, claim);
		default:
			return checkListings(data, claim);
	}
}
