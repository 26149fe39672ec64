import type { Top } from './visit.ts';

/** Two decimals, rounded either way. */
const TOLERANCE = 0.0101;

const number = (text: string): number => Number(text.replace(/[^\d.]/g, ''));

/** The first step after which two pages show different bars; null where they agree. */
export function disagreement(a: readonly Top[], b: readonly Top[]): string | null {
	for (const [step, top] of a.entries()) {
		const other = b[step] ?? [];
		const same =
			top.length > 0 &&
			top.length === other.length &&
			top.every(([name, value], index) => {
				const [otherName = '', otherValue = ''] = other[index] ?? [];
				return name === otherName && Math.abs(number(value) - number(otherValue)) < TOLERANCE;
			});
		if (!same) return `step ${step}: ${JSON.stringify(top)} ≠ ${JSON.stringify(other)}`;
	}
	return null;
}
