import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MinimumWageClaim } from '#lib/narrative/claim.ts';
import type { Data } from '../data.ts';
import { fault, type Fault } from '../fault.ts';

interface Step {
	readonly from: string;
	readonly yen: number;
	readonly industries?: Readonly<Record<string, string>>;
}

interface Steps {
	readonly steps: readonly Step[];
	readonly industrial: readonly Step[];
}

/** The newest of the area, or that of the industries named; monthly pay by the hours assumed. */
export function checkMinimumWage(data: Data, claim: MinimumWageClaim): Fault[] {
	const text = readFileSync(join(data.folder, 'minimum-wage.json'), 'utf8');
	const { steps, industrial } = JSON.parse(text) as Steps;
	const { planned, hours = 1, yen, from, industries, isBelow } = claim;
	const step =
		industries === undefined
			? steps.at(-1)
			: industrial.find((one) => Object.values(one.industries ?? {}).includes(industries));
	return [
		...(step?.yen === yen && step.from === from
			? []
			: [fault('another minimum wage', `${yen} ${from}`)]),
		// Multiplied rather than divided: both sides are exact.
		...(planned < yen * hours === isBelow ? [] : [fault('another side', `${planned} of ${yen}`)])
	];
}
