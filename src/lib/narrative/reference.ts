import type { Scene } from './scene.ts';

/** The value at which a ratio divides: as many openings as applicants. None for other measures. */
export const ratioReference = ({ figure, dataset, measure, by }: Scene): number | null =>
	by === 'value' && dataset.measures[measure]?.unit === 'times' && figure.reference !== undefined
		? figure.reference
		: null;
