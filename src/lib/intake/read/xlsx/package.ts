import type { PartReader } from './part.ts';
import { sharedStrings, type RichText } from './strings.ts';
import { readStyles, type Styles } from './styles.ts';
import { relationsOf } from './relations.ts';
import { readXml } from './xml.ts';

export interface SheetPart {
	readonly name: string;
	readonly isHidden: boolean;
	/** Its path within the package. */
	readonly path: string;
}

/** A sheet that is no table of cells. */
export interface OtherSheet {
	readonly name: string;
	readonly kind: 'chart' | 'macro' | 'dialog';
}

/** A workbook's package: what is where, and what all sheets share. */
export interface WorkbookPackage {
	readonly sheets: readonly SheetPart[];
	readonly others: readonly OtherSheet[];
	/** Whether programs (VBA) are in it. */
	readonly hasMacros: boolean;
	readonly is1904: boolean;
	readonly strings: readonly RichText[];
	readonly styles: Styles;
}

/** Where the workbook stands: what the package says, else where Excel puts it. */
function workbookPath(part: PartReader): string {
	try {
		const found = [...relationsOf(part, '').values()].find(({ kind }) => kind === 'officeDocument');
		return found?.path ?? USUAL_PATH;
	} catch (error) {
		if (error instanceof SyntaxError) return USUAL_PATH;
		throw error;
	}
}

const USUAL_PATH = 'xl/workbook.xml';

function otherKind(kind: string): OtherSheet['kind'] {
	if (/macrosheet$/i.test(kind)) return 'macro';
	return kind === 'dialogsheet' ? 'dialog' : 'chart';
}

/** Throws SyntaxError where a part that is needed is absent or broken. */
export function readPackage(part: PartReader): WorkbookPackage {
	const book = workbookPath(part);
	const named: { name: string; isHidden: boolean; id: string }[] = [];
	let is1904 = false;
	readXml(part(book), {
		open(name, attributes) {
			if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes().date1904 ?? '');
			if (name !== 'sheet') return;
			const { name: title = '', state, id = '' } = attributes();
			named.push({ name: title, isHidden: state !== undefined && state !== 'visible', id });
		}
	});
	const targets = relationsOf(part, book);
	const ofKind = (kind: string) =>
		[...targets.values()].find((target) => target.kind === kind)?.path;
	const [stringsPath, stylesPath] = [ofKind('sharedStrings'), ofKind('styles')];
	const sheets: SheetPart[] = [];
	const others: OtherSheet[] = [];
	for (const { id, name, isHidden } of named) {
		const target = targets.get(id);
		if (!target) throw new SyntaxError(`sheet ${name}`);
		if (target.kind === 'worksheet') sheets.push({ name, isHidden, path: target.path });
		else others.push({ name, kind: otherKind(target.kind) });
	}
	return {
		is1904,
		sheets,
		others,
		hasMacros: ofKind('vbaProject') !== undefined,
		strings: stringsPath === undefined ? [] : sharedStrings(part(stringsPath)),
		styles: stylesPath === undefined ? { formats: [], filled: [] } : readStyles(part(stylesPath))
	};
}
