import { strToU8, zipSync, type Zippable } from 'fflate';

export interface SheetXml {
	readonly name: string;
	/** What stands within `<sheetData>`. */
	readonly rows: string;
	readonly before?: string;
	readonly after?: string;
	readonly state?: string;
}

export interface Book {
	readonly sheets: readonly SheetXml[];
	readonly strings?: readonly string[];
	/** Number formats of the cell styles 1, 2, …; style 0 is General. */
	readonly formats?: readonly string[];
	readonly properties?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const attribute = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The parts of an .xlsx, written by hand as Excel writes them. */
export function bookParts({ sheets, strings = [], formats = [], properties = '' }: Book): Zippable {
	const relation = (id: string, kind: string, target: string) =>
		`<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
	const parts: Record<string, string> = {
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${properties}/><sheets>${sheets
			.map(
				({ name, state }, index) =>
					`<sheet name="${attribute(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`
			)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
			.map((_, index) =>
				relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)
			)
			.join(
				''
			)}${relation('s', 'sharedStrings', 'sharedStrings.xml')}${relation('t', 'styles', 'styles.xml')}</Relationships>`,
		'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
		'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats
			.map(
				(format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${attribute(format)}"/>`
			)
			.join(
				''
			)}</numFmts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"/></fill></fills><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0" fillId="0"/>${formats
			.map((_, index) => `<xf numFmtId="${200 + index}" fillId="0"/>`)
			.join('')}<xf numFmtId="0" fillId="1"/></cellXfs></styleSheet>`
	};
	for (const [index, { rows, before = '', after = '' }] of sheets.entries())
		parts[`xl/worksheets/sheet${index + 1}.xml`] =
			`<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
	return Object.fromEntries(
		Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)])
	);
}

export const xlsx = (book: Book): Uint8Array => zipSync(bookParts(book));

/** Rows of plain values: texts inline, numbers as numbers, null for no cell. */
export const dataRows = (rows: readonly (readonly (string | number | null)[])[]): string =>
	rows
		.map((cells, row) => {
			const inner = cells.map((value, column) => {
				const at = `${String.fromCharCode(65 + column)}${row + 1}`;
				if (value === null) return '';
				return typeof value === 'number'
					? `<c r="${at}"><v>${value}</v></c>`
					: `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
			});
			return `<row r="${row + 1}">${inner.join('')}</row>`;
		})
		.join('');
