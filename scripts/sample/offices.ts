import { SITE } from '#lib/catalogue/site.ts';
import { readData } from '#lib/server/data/folder.ts';

export const HOME = SITE.area;

type Weights = Readonly<Record<string, number>>;

interface Shape {
	/** Its share of the prefecture's applicants. */
	readonly size: number;
	/** Its openings per applicant against the prefecture's. */
	readonly tightness: number;
	/** Its wages against the prefecture's, and what it pays more to those who make and mend things. */
	readonly wage: number;
	readonly making?: number;
	/** How much more (or less) of an occupation it has, by code or else by major group. */
	readonly leaning: Weights;
	/** The same for industries. */
	readonly industries: Weights;
}

type Weighted = readonly (readonly [code: string, weight: number])[];

interface Sample {
	readonly offices: Readonly<Record<string, Shape>>;
	/** The offices that receive openings of the bulletin, and where the work is. */
	readonly receiving: Weighted;
	readonly places: Readonly<Record<string, Weighted>>;
}

/**
 * data/sample.json: made up, though not at random. The order of the offices by size and tightness
 * follows what was published of them (2017-01, 2017-05, 2025-08), the leanings what each district
 * is known for.
 */
const SAMPLE = JSON.parse(readData('sample.json')) as Sample;

/** In the order of the declared areas, behind the prefecture. */
export const OFFICES: readonly string[] = Object.keys(SAMPLE.offices);

/** @throws RangeError for an office that data/sample.json does not describe */
export function shapeOf(office: string): Shape {
	const shape = SAMPLE.offices[office];
	if (!shape) throw new RangeError(`data/sample.json describes no office ${office}`);
	return shape;
}

/** Where the work is, by the office that receives the opening. */
export const PLACES = SAMPLE.places;

export const RECEIVING = SAMPLE.receiving;
