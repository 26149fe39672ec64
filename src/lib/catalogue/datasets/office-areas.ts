import { SITE } from '../site.ts';

/** The public employment offices of the home area. */
export const OFFICES: readonly string[] = SITE.offices;

/** The offices, and the home area as their sum. */
export const OFFICE_AREAS: readonly string[] = [SITE.area, ...OFFICES];
