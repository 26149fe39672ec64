/** Kumamoto's minimum wage in yen an hour, from the first whole month in which it held. */
const STEPS: readonly (readonly [from: string, yen: number])[] = [
	['2026-01', 1034],
	['2024-10', 952],
	['2023-10', 898],
	['0000-00', 853]
];

export const minimumWage = (month: string): number =>
	STEPS.find(([from]) => month >= from)?.[1] ?? 0;
