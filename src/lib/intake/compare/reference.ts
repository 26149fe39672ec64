import { periodCode, shift, yearBefore, type Period } from '#lib/base/period.ts';
import type { History, Points } from './points.ts';

/** A published period that a table is held against. */
export interface Reference {
	readonly when: Period;
	readonly code: string;
	readonly points: Points;
	/** The same month of another year: the season is the same. */
	readonly isSameSeason: boolean;
}

const FAR = 24;

/** The period before and the same month a year before; else the nearest that is published. */
export function referencesOf(when: Period, history: History): Reference[] {
	const steps = [shift(when, -1), ...(when.frequency === 'month' ? [yearBefore(when)] : [])];
	const near = steps.map((step) => reference(when, step, history)).filter((one) => one !== null);
	if (near.length > 0) return near;
	for (let step = 2; step <= FAR; step++)
		for (const other of [shift(when, -step), shift(when, step - 1)]) {
			const found = reference(when, other, history);
			if (found) return [found];
		}
	return [];
}

function reference(when: Period, other: Period, history: History): Reference | null {
	const points = history.at(other);
	if (points.size === 0 || other.index === when.index) return null;
	const isSameSeason = when.frequency !== 'month' || (when.index - other.index) % 12 === 0;
	return { when: other, code: periodCode(other), points, isSameSeason };
}
