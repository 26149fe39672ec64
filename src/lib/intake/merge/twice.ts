import { group } from 'd3';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { keyNames } from '../key-names.ts';
import type { Books } from '../profile/books.ts';
import type { FilledCell, IntakeRow } from '../profile/record.ts';
import { MERGE_RULES } from './rules.ts';

/** A value that another row of the same key gives otherwise. */
export interface Twice {
	readonly row: IntakeRow;
	readonly column: string;
	readonly cell: FilledCell;
	readonly other: FilledCell;
}

/** So many slips of the hand in two tables are told one by one; more are two tables of one title. */
const SLIPS = 5;

/** Values that two tables give otherwise: where most of them differ, their months or offices do. */
export function twiceSightings(all: readonly Twice[], books: Books): Sighting[] {
	const pairs = group(all, ({ cell: { spot }, other }) =>
		[spot.file, spot.sheet, other.spot.file, other.spot.sheet].join('\n')
	);
	return [...pairs.values()].flatMap((pair) => {
		const [first] = pair;
		if (!first || pair.length <= SLIPS) return pair.map((one) => valueTwice(one, books));
		const words = { count: pair.length, where: placeOf(first.other), key: keyOf(first, books) };
		const { file, sheet = null, line = null } = first.cell.spot;
		return [sighting(MERGE_RULES.tableTwice, { file, sheet, line }, words)];
	});
}

function valueTwice(one: Twice, books: Books): Sighting {
	const { measures, attributes } = datasetOf(one.row.dataset);
	const title = (measures[one.column] ?? attributes[one.column])?.title;
	return sighting(MERGE_RULES.differs, one.cell.spot, {
		key: keyOf(one, books),
		column: title ?? one.column,
		other: one.other.value,
		where: [placeOf(one.other), one.other.spot.line].filter((part) => part != null).join(':')
	});
}

const keyOf = ({ row }: Twice, books: Books): string =>
	keyNames(datasetOf(row.dataset), row.key, books);

const placeOf = ({ spot: { file, sheet } }: FilledCell): string =>
	sheet == null ? file : `${file}[${sheet}]`;
