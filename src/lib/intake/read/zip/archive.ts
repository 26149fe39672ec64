import { isZip } from '../../decode/file-kind.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Rule } from '#lib/contract/rule.ts';
import { zipDirectory, type Directory, type ZipEntry } from './directory.ts';
import { inflateEntry } from './inflate.ts';
import { ZIP_RULES } from './rules.ts';

export interface PackedFile {
	/** `archive.zip/folder/name.csv` */
	readonly file: string;
	readonly bytes: Uint8Array;
}

/** What computers leave in folders for themselves. */
export const MADE_BY_COMPUTERS = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/;

/** The kind of a ZIP by the names within. */
export function zipKind({
	entries
}: Directory): 'workbook' | 'numbers' | 'other-office' | 'archive' {
	const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
	if (has(/(^|\/)(Index\.zip|Index\/Document\.iwa)$/)) return 'numbers';
	if (!has(/^(\[Content_Types\]\.xml|mimetype)$/i)) return 'archive';
	// The workbook itself may have another name: what its package calls it is looked up later.
	return has(/^xl\/workbook\.xml$|\/worksheets\/[^/]+\.xml$/i) ? 'workbook' : 'other-office';
}

/** Every file of an archive that can be read; what cannot is told and left out. */
export function unpack(
	file: string,
	bytes: Uint8Array,
	directory = zipDirectory(file, bytes)
): { files: PackedFile[]; sightings: Sighting[] } {
	const sightings = [...directory.sightings];
	const files: PackedFile[] = [];
	const seen = new Set<string>();
	for (const entry of directory.entries) {
		if (entry.name.endsWith('/')) continue;
		const rule = refusedName(entry, seen);
		seen.add(entry.name);
		if (rule) {
			sightings.push(sighting(rule, { file, value: entry.name }));
			continue;
		}
		const inflated = inflateEntry(file, bytes, entry);
		sightings.push(...inflated.sightings);
		if (!inflated.bytes) continue;
		if (isArchive(`${file}/${entry.name}`, inflated.bytes))
			sightings.push(sighting(ZIP_RULES.nested, { file, value: entry.name }));
		else files.push({ file: `${file}/${entry.name}`, bytes: inflated.bytes });
	}
	return { files, sightings };
}

function refusedName({ name }: ZipEntry, seen: ReadonlySet<string>): Rule | null {
	if (MADE_BY_COMPUTERS.test(name)) return ZIP_RULES.skipped;
	if (/^\/|^[A-Za-z]:|(^|\/)\.\.(\/|$)/.test(name)) return ZIP_RULES.path;
	return seen.has(name) ? ZIP_RULES.repeated : null;
}

const isArchive = (file: string, bytes: Uint8Array): boolean =>
	isZip(bytes) && zipKind(zipDirectory(file, bytes)) === 'archive';
