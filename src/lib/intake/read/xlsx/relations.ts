import type { PartReader } from './part.ts';
import { readXml } from './xml.ts';

/** What a part of the package refers to. */
export interface Relation {
	/** Within the package, without a leading slash. */
	readonly path: string;
	/** The last part of its type: worksheet, styles, xlMacrosheet. */
	readonly kind: string;
}

/** `../worksheets/sheet1.xml` from `xl/sub/book.xml` → `xl/worksheets/sheet1.xml`. */
function resolved(target: string, from: string): string {
	if (target.startsWith('/')) return target.slice(1);
	const parts = from.split('/').slice(0, -1);
	for (const part of target.split('/'))
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	return parts.join('/');
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; of the package itself `_rels/.rels`. */
const relationsPath = (from: string): string =>
	from.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);

/** The relations of a part by their ids. Throws SyntaxError where they are absent or broken. */
export function relationsOf(part: PartReader, from: string): Map<string, Relation> {
	const found = new Map<string, Relation>();
	readXml(part(relationsPath(from)), {
		open(name, attributes) {
			if (name !== 'Relationship') return;
			const { Id = '', Target = '', Type = '', TargetMode } = attributes();
			if (TargetMode === 'External') return;
			const kind = Type.slice(Type.lastIndexOf('/') + 1);
			found.set(Id, { path: resolved(Target, from), kind });
		}
	});
	return found;
}
