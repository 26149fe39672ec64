import type { Claim, Over } from '#lib/narrative/claim.ts';
import { fault, type Fault } from '../fault.ts';
import { membersOf } from '../sets.ts';
import { listingOf, namesIn } from './names.ts';
import { numbersIn } from './numbers.ts';
import { isTold, type Said } from './said.ts';

/** The words name the set that was compared, and say where it is not whole. */
export const checkSets = (said: Said): Fault[] =>
	said.claims.flatMap((claim) =>
		'over' in claim ? [...checkGroup(said, claim.over), ...checkWhole(said, claim)] : []
	);

function checkGroup(said: Said, over: Over): Fault[] {
	const { members, across, grouping } = over;
	if (members.of === 'parts') {
		const listing = listingOf(said.data, across, members.group);
		const named =
			listing &&
			namesIn(said.passage, [[members.group, listing]], said.context.language).length > 0;
		return named ? [] : [fault('the group is not named', members.group)];
	}
	if (across !== 'occupation' || grouping !== undefined) return [];
	const major = said.text.search(said.rules.majorGroups) >= 0;
	if (members.of === 'items' && major) return [fault('items told as groups', '')];
	if (members.of === 'groups' && !isTold(said, said.rules.majorGroups))
		return [fault('groups told as items', '')];
	return [];
}

/** A set with members that have no value is told by its numbers; one with a threshold by that. */
function checkWhole(said: Said, claim: Extract<Claim, { over: Over }>): Fault[] {
	const { over } = claim;
	const members = membersOf(said.data, over);
	const without = members.some(({ value, small }) => value === null && !small);
	const numbers = numbersIn(said.passage).map(({ text }) => Number(text));
	const both = [over.compared, over.belong].every((count) => numbers.includes(count));
	const faults: Fault[] = [];
	if (without && claim.kind !== 'count' && !both)
		faults.push(fault('an incomplete set is not told', `${over.compared} of ${over.belong}`));
	// What has no value is left out for that, whatever it would rest on.
	const few = members.some(({ value, small }) => value !== null && small);
	if (few && over.base && !numbers.includes(over.base.least))
		faults.push(fault('a threshold is not told', String(over.base.least)));
	if (claim.kind === 'count' && !numbers.includes(over.compared) && claim.count !== over.compared)
		faults.push(fault('of how many is not told', String(over.compared)));
	if (over.across === 'time_period' && !both && !isTold(said, said.rules.shownPeriods))
		faults.push(fault('the periods compared are not told', ''));
	return faults;
}
