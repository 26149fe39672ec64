import type { Severity } from './rule.ts';
import type { Sighting } from './sighting.ts';

/** Of one kind so many are listed. */
export const LISTED = 1000;

export interface KindCount {
	readonly rule: string;
	readonly severity: Severity;
	readonly count: number;
}

/** The first 1,000 of each kind, and the full count of each. */
export function limited(all: readonly Sighting[]): {
	findings: readonly Sighting[];
	counts: readonly KindCount[];
} {
	const counts = new Map<string, KindCount>();
	const findings = all.filter(({ rule, severity }) => {
		const name = `${severity} ${rule}`;
		const count = (counts.get(name)?.count ?? 0) + 1;
		counts.set(name, { rule, severity, count });
		return count <= LISTED;
	});
	return { findings, counts: [...counts.values()] };
}
