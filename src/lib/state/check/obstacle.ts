import type { Obstacle } from './request.ts';

/** Thrown where nothing can be checked; what to say is for the page to know. */
export class Obstructed extends Error {
	constructor(
		readonly obstacle: Obstacle,
		detail = ''
	) {
		super(detail);
	}
}
