import { SITE } from '#lib/catalogue/site.ts';

export const HOME = SITE.area;

interface Shape {
	/** Its share of the prefecture's applicants. */
	readonly size: number;
	/** Its openings per applicant against the prefecture's. */
	readonly tightness: number;
	/** Its wages against the prefecture's. */
	readonly wage: number;
	/** How much more (or less) of an occupation it has, by code or else by major group. */
	readonly leaning: Readonly<Record<string, number>>;
	/** The same for industries. */
	readonly industries: Readonly<Record<string, number>>;
}

/**
 * Made up, though not at random: the order by size and tightness follows what was published of
 * offices (2017-01, 2017-05, 2025-08), the leanings what each district is known for.
 */
const BY_OFFICE = {
	hw_kumamoto: {
		size: 0.47,
		tightness: 1.13,
		wage: 1.02,
		leaning: { B: 1.1, C: 1.15, D: 1.15, G: 0.5, H: 0.75 },
		industries: { G: 1.6, J: 1.5, K: 1.4, L: 1.3, O: 1.2, E: 0.6, AB: 0.5 }
	},
	hw_kamimashiki: {
		size: 0.042,
		tightness: 0.97,
		wage: 1,
		leaning: { I: 1.3, K: 1.4, G: 1.4, E: 0.9 },
		industries: { H: 1.6, AB: 1.6, D: 1.2 }
	},
	hw_uki: {
		size: 0.066,
		tightness: 1.06,
		wage: 0.985,
		leaning: { G: 1.5, I: 1.3, K: 1.3, '36': 1.2, C: 0.85 },
		industries: { AB: 1.6, H: 1.4, P: 1.1 }
	},
	hw_yatsushiro: {
		size: 0.085,
		tightness: 0.74,
		wage: 0.97,
		leaning: { H: 1.3, G: 1.5, I: 1.25, C: 0.85 },
		industries: { E: 1.3, AB: 1.6, H: 1.3 }
	},
	hw_kikuchi: {
		size: 0.115,
		tightness: 1.19,
		wage: 1.05,
		leaning: { H: 2.3, J: 1.4, I: 1.2, K: 1.4, '07': 2, '08': 2.4, '10': 1.2, '67': 2, E: 0.7 },
		industries: { E: 2.4, D: 1.4, R: 1.4, M: 0.7 }
	},
	hw_tamana: {
		size: 0.087,
		tightness: 0.81,
		wage: 0.97,
		leaning: { H: 1.4, '36': 1.25, G: 1.3, C: 0.85 },
		industries: { E: 1.5, P: 1.15 }
	},
	hw_amakusa: {
		size: 0.055,
		tightness: 0.84,
		wage: 0.925,
		leaning: { E: 1.25, '39': 1.3, '40': 1.7, G: 1.5, '48': 5, H: 0.6, '13': 1.2 },
		industries: { M: 1.6, AB: 2, P: 1.2, E: 0.6, G: 0.3 }
	},
	hw_kuma: {
		size: 0.042,
		tightness: 0.95,
		wage: 0.93,
		leaning: { G: 1.4, '47': 5, H: 1.2, '36': 1.2, C: 0.85 },
		industries: { AB: 2, E: 1.2, M: 1.1, G: 0.3 }
	},
	hw_aso: {
		size: 0.03,
		tightness: 1.02,
		wage: 0.96,
		leaning: { E: 1.5, '39': 1.9, '40': 2.8, '71': 1.4, G: 1.7, H: 0.6, C: 0.8 },
		industries: { M: 2.8, N: 1.4, AB: 2, E: 0.7, G: 0.2 }
	},
	hw_minamata: {
		size: 0.022,
		tightness: 0.92,
		wage: 0.95,
		leaning: { H: 1.3, '13': 1.3, '36': 1.25, C: 0.85 },
		industries: { E: 1.4, P: 1.3, G: 0.2, J: 0.5 }
	}
} as const satisfies Readonly<Record<string, Shape>>;

export type Office = keyof typeof BY_OFFICE;

export const SHAPES: Readonly<Record<Office, Shape>> = BY_OFFICE;

/** In the order of the declared areas, behind the prefecture. */
export const OFFICES = Object.keys(BY_OFFICE) as Office[];
