import { decode, type Encoding } from '../decode/decode.ts';
import { isZip } from '../decode/file-kind.ts';
import { DECODE_RULES } from '../decode/rules.ts';
import { say } from '#lib/contract/finding.ts';
import { sighting, stops, type Sighting } from '#lib/contract/sighting.ts';
import { csvSheet } from './csv-sheet.ts';
import type { Delimiter } from './delimiter.ts';
import { READ_RULES } from './rules.ts';
import type { Sheet } from './sheet.ts';
import { readWorkbook } from './xlsx/workbook.ts';
import { unpack, zipKind } from './zip/archive.ts';
import { zipDirectory } from './zip/directory.ts';

/** One file as tables of text cells. */
export interface FileTables {
	readonly file: string;
	readonly format: 'csv' | 'xlsx' | 'zip';
	/** Null for workbooks, and where the text could not be read. */
	readonly encoding: Encoding | null;
	readonly bom: boolean;
	readonly delimiter: Delimiter | null;
	/** Empty where an error stops the file. */
	readonly sheets: readonly Sheet[];
	readonly sightings: readonly Sighting[];
}

/**
 * Whatever somebody handed in → tables: a text file or workbook gives one entry, an archive one
 * for each file within (and one of its own where something is wrong with it). Never throws for
 * what the bytes are.
 * @param delimiter where somebody has chosen it
 * @param onsheet hears how many sheets of a workbook are read, and of how many
 */
export function readTables(
	file: string,
	bytes: Uint8Array,
	delimiter?: Delimiter,
	onsheet: (done: number, total: number) => void = () => undefined
): FileTables[] {
	if (!isZip(bytes)) return [textTables(file, bytes, delimiter)];
	const directory = zipDirectory(file, bytes);
	const entry = { file, encoding: null, bom: false, delimiter: null };
	const kind = zipKind(directory);
	if (kind === 'workbook') {
		const { sheets, sightings } = readWorkbook(file, bytes, directory, onsheet);
		return [
			{
				...entry,
				format: 'xlsx',
				sheets: stops(sightings.filter(isOfFile)) ? [] : sheets,
				sightings
			}
		];
	}
	if (kind === 'numbers' || kind === 'other-office') {
		const sightings =
			kind === 'numbers'
				? [sighting(DECODE_RULES.numbers, { file })]
				: [sighting(DECODE_RULES.otherKind, { file }, { kind: OTHER_OFFICE })];
		return [{ ...entry, format: 'zip', sheets: [], sightings }];
	}
	const { files, sightings } = unpack(file, bytes, directory);
	if (files.length + sightings.length === 0) sightings.push(sighting(READ_RULES.noRows, { file }));
	const own: FileTables[] =
		sightings.length > 0 ? [{ ...entry, format: 'zip', sheets: [], sightings }] : [];
	return [
		...own,
		...files.flatMap((packed) => readTables(packed.file, packed.bytes, delimiter, onsheet))
	];
}

const OTHER_OFFICE = say(
	'Excelブック（.xlsx）でないファイル（.xlsb、.docx、.odsなど）',
	'an office file other than .xlsx (.xlsb, .docx, .ods)',
	'非 .xlsx 的Office檔（.xlsb、.docx、.ods等）'
);

/** An error in a cell leaves the other cells readable; one of the file does not. */
const isOfFile = ({ line }: Sighting): boolean => line === null;

function textTables(file: string, bytes: Uint8Array, chosen?: Delimiter): FileTables {
	const { text, encoding, bom, sightings } = decode(file, bytes);
	const entry = { file, format: 'csv', encoding, bom } as const;
	if (text === null) return { ...entry, delimiter: null, sheets: [], sightings };
	const csv = csvSheet(file, text, chosen);
	return {
		...entry,
		delimiter: csv.delimiter,
		sheets: csv.sheet ? [csv.sheet] : [],
		sightings: [...sightings, ...csv.sightings]
	};
}
