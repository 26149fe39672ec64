import { site } from '#settings';
import type { Label, Language } from '#lib/base/language.ts';

/** data/site.json: whose figures these are and who publishes them. Another prefecture changes data/ alone. */
export interface Site {
	/** The name of the site. */
	readonly name: Label;
	/** The name of the home area, as in running text. */
	readonly areaName: Label;
	/** The part of the country to which it belongs, and what the labour bureau is called there. */
	readonly region: Label;
	readonly bureau: Label;
	/** Whose figures these are, and who did not make the site; empty where there are none but the ministry's. */
	readonly partners: Label;
	/** Who publishes it; empty in all languages until that is decided. */
	readonly publisher: Label;
	/** An address or mail address to write to; empty where there is none. */
	readonly contact: string;
	/** In the order in which they are offered; those of base/language.ts or some of them. */
	readonly languages: readonly Language[];
	/** Those of the pages that a site may do without which this one has: catalogue/pages.ts. */
	readonly pages: readonly string[];
	/** Codes of codes/ref_area.csv: the home area, and the one that it is compared with. */
	readonly area: string;
	readonly nation: string;
	/** That of its part of the country; empty where this is no area of its own. */
	readonly regionArea: string;
	/** Those of its public employment offices, in the order in which they are shown. */
	readonly offices: readonly string[];
	/** Where the site is published, without a slash at the end; empty where this is not known. */
	readonly baseAddress: string;
	/** Whether made-up samples stand in for tables that have not come; hidden, they are nowhere. */
	readonly samples: Samples;
}

export const SAMPLES = ['shown', 'hidden'] as const;
export type Samples = (typeof SAMPLES)[number];

export const isSamples = (value: unknown): value is Samples => SAMPLES.some((one) => one === value);

/** What nobody may publish without: who stands behind it, how to reach them, and where it is. */
export type Standing = 'publisher' | 'contact' | 'baseAddress';

/** Which of these a site lacks, in this order; while one is lacking it is a trial. */
export const unsetOf = ({ publisher, contact, baseAddress }: Site): Standing[] => [
	...(Object.values(publisher).some((name) => name === '') ? (['publisher'] as const) : []),
	...(contact === '' ? (['contact'] as const) : []),
	...(baseAddress === '' ? (['baseAddress'] as const) : [])
];

/** This site. Its shape is checked by `npm run data:check`. */
export const SITE = site as Site;
