import { SITE } from '../site.ts';

/** The ten Hello Work offices of the prefecture. */
export const OFFICES = [
	'hw_kumamoto',
	'hw_kamimashiki',
	'hw_uki',
	'hw_yatsushiro',
	'hw_kikuchi',
	'hw_tamana',
	'hw_amakusa',
	'hw_kuma',
	'hw_aso',
	'hw_minamata'
] as const;

/** The offices, and the prefecture as their sum. */
export const OFFICE_AREAS = [SITE.area, ...OFFICES] as const;
