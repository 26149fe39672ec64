import type { Sighting } from '#lib/contract/sighting.ts';
import type { Directory } from '../zip/directory.ts';
import { inflateEntry } from '../zip/inflate.ts';
import { sharedStrings, type RichText } from './strings.ts';
import { readStyles, type Styles } from './styles.ts';
import { readXml } from './xml.ts';

export interface SheetPart {
	readonly name: string;
	readonly isHidden: boolean;
	/** Its path within the package. */
	readonly path: string;
}

/** A workbook's package: what is where, and what all sheets share. */
export interface WorkbookPackage {
	readonly sheets: readonly SheetPart[];
	readonly is1904: boolean;
	readonly strings: readonly RichText[];
	readonly styles: Styles;
}

/** A part of the package; throws SyntaxError where it is absent or damaged. */
export type PartReader = (path: string) => Uint8Array;

export function partReader(
	file: string,
	archive: Uint8Array,
	{ entries }: Directory,
	sightings: Sighting[]
): PartReader {
	const byPath = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
	return (path) => {
		const entry = byPath.get(path.toLowerCase());
		if (!entry) throw new SyntaxError(path);
		const inflated = inflateEntry(file, archive, entry);
		sightings.push(...inflated.sightings);
		if (!inflated.bytes) throw new SyntaxError(path);
		return inflated.bytes;
	};
}

/** Throws SyntaxError where a part that is needed is absent or broken. */
export function readPackage(part: PartReader): WorkbookPackage {
	const sheets: { name: string; isHidden: boolean; id: string }[] = [];
	let is1904 = false;
	readXml(part('xl/workbook.xml'), {
		open(name, attributes) {
			if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes().date1904 ?? '');
			if (name !== 'sheet') return;
			const { name: title = '', state, id = '' } = attributes();
			sheets.push({ name: title, isHidden: state !== undefined && state !== 'visible', id });
		}
	});
	const targets = new Map<string, { path: string; kind: string }>();
	readXml(part('xl/_rels/workbook.xml.rels'), {
		open(name, attributes) {
			if (name !== 'Relationship') return;
			const { Id = '', Target = '', Type = '' } = attributes();
			const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`;
			targets.set(Id, { path, kind: Type.slice(Type.lastIndexOf('/') + 1) });
		}
	});
	const ofKind = (kind: string) =>
		[...targets.values()].find((target) => target.kind === kind)?.path;
	const [stringsPath, stylesPath] = [ofKind('sharedStrings'), ofKind('styles')];
	return {
		is1904,
		strings: stringsPath === undefined ? [] : sharedStrings(part(stringsPath)),
		styles: stylesPath === undefined ? { formats: [], filled: [] } : readStyles(part(stylesPath)),
		sheets: sheets.flatMap(({ id, name, isHidden }) => {
			const target = targets.get(id);
			if (!target) throw new SyntaxError(`sheet ${name}`);
			// A sheet that is all chart has no cells.
			return target.kind === 'worksheet' ? [{ name, isHidden, path: target.path }] : [];
		})
	};
}
