import { fault, type Fault } from '../fault.ts';
import { plain } from './plain.ts';
import type { Said } from './said.ts';

/** What stands in a declaration is quoted as it stands there, and every day is that of a claim. */
export function checkQuoted({ claims, text, dates }: Said): Fault[] {
	const quoted = claims.flatMap((claim) =>
		claim.kind === 'break'
			? [claim.title]
			: claim.kind === 'minimum-wage' && claim.industries !== undefined
				? [claim.industries]
				: []
	);
	const days = claims.flatMap((claim) => (claim.kind === 'minimum-wage' ? [claim.from] : []));
	return [
		...quoted
			.filter((one) => !text.includes(plain(one)))
			.map((one) => fault('not told as declared', one)),
		...dates.filter((one) => !days.includes(one)).map((one) => fault('a day of no claim', one)),
		...days.filter((one) => !dates.includes(one)).map((one) => fault('a day is not told', one))
	];
}
