import { say } from '#lib/contract/finding.ts';
import type { FileTables } from '../read/tables.ts';
import type { Sheet } from '../read/sheet.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import {
	eraSightings,
	labelSightings,
	letterSightings,
	numberSightings,
	wideSightings
} from './cells.ts';
import {
	blankRowSightings,
	columnSightings,
	headerSightings,
	headingSightings,
	outsideSightings
} from './layout.ts';
import { outline } from './outline.ts';
import { READABILITY_RULES } from './rules.ts';

const CHECKS = [
	outsideSightings,
	headerSightings,
	blankRowSightings,
	columnSightings,
	headingSightings,
	letterSightings,
	labelSightings,
	numberSightings,
	eraSightings,
	wideSightings
];

/**
 * The government's rules of machine readability, as far as a raw table shows them. What a
 * workbook alone shows (L1-10 to L1-13, L2-06) is told where it is read.
 */
export function readabilitySightings(sheet: Sheet): Sighting[] {
	const parts = outline(sheet);
	return CHECKS.flatMap((check) => check(sheet, parts));
}

/** L3-08: another encoding than the one that Excel and programs both read without being told. */
export function encodingSightings({ file, encoding, bom }: FileTables): Sighting[] {
	if (encoding === null || (encoding === 'utf-8' && bom)) return [];
	const name =
		encoding === 'utf-8'
			? say('UTF-8（BOMなし）', 'UTF-8 without a BOM', 'UTF-8（無BOM）')
			: encoding.toUpperCase();
	return [sighting(READABILITY_RULES.encoding, { file }, { encoding: name })];
}
