import { isBlank, type Sheet } from '../read/sheet.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { headerKey, isOfYears, matches, yearOf, type HeaderColumn } from './header.ts';
import { isLeft, type ColumnProfile } from './profile.ts';
import type { Region } from './region.ts';
import { PROFILE_RULES } from './rules.ts';

/** A column of the sheet and what the profile says that it is. */
export interface ResolvedColumn {
	readonly header: HeaderColumn;
	readonly profile: ColumnProfile;
}

export interface ResolvedColumns {
	readonly columns: readonly ResolvedColumn[];
	readonly sightings: readonly Sighting[];
}

/** Every column of a table gets its meaning; what lacks, is new or stands twice is told. */
export function resolveColumns(sheet: Sheet, region: Region): ResolvedColumns {
	const { file, name } = sheet;
	const line = sheet.rows[region.header]?.line ?? null;
	const seen = (
		rule: (typeof PROFILE_RULES)[
			| 'columnUnknown'
			| 'columnMissing'
			| 'columnRenamed'
			| 'columnTwice'
			| 'columnLeft'
			| 'yearGap'],
		header: HeaderColumn | null,
		text: string,
		words = {}
	) =>
		sighting(
			rule,
			{ file, sheet: name, line, column: header?.column ?? null, value: text },
			{ header: text || '（空）', ...words }
		);
	const used = region.columns.filter(
		(column) => column.key !== '' || isFilled(sheet, region, column.column)
	);
	const found = region.table.columns.map((profile) => ({
		profile,
		at: labelled(profile, matches(profile, used))
	}));
	const columns = found.flatMap(({ profile, at }) => at.map((header) => ({ header, profile })));
	const meant = new Set(columns.map(({ header }) => header));
	const unknown = used.filter((header) => !meant.has(header));
	const lacking = found.filter(({ profile, at }) => at.length === 0 && !profile.optional);
	const renamed = renamedColumns(
		unknown,
		lacking.map(({ profile }) => profile)
	);
	const isNowOther = new Set(renamed.values());
	return {
		columns,
		sightings: [
			...unknown.map((header) => {
				const wanted = renamed.get(header);
				return wanted === undefined
					? seen(PROFILE_RULES.columnUnknown, header, header.text)
					: seen(PROFILE_RULES.columnRenamed, header, header.text, { wanted: nameOf(wanted) });
			}),
			...found.flatMap(({ profile, at }) => {
				if (isNowOther.has(profile)) return [];
				const text = nameOf(profile);
				const [first] = at;
				const second = isOfYears(profile) ? sameYear(at) : at[1];
				if (second) return [seen(PROFILE_RULES.columnTwice, second, second.text)];
				if (!first) return profile.optional ? [] : [seen(PROFILE_RULES.columnMissing, null, text)];
				const gap = isOfYears(profile) ? yearAfterGap(at) : null;
				if (gap) return [seen(PROFILE_RULES.yearGap, gap, gap.text)];
				return isLeft(profile)
					? [seen(PROFILE_RULES.columnLeft, first, first.text, { why: profile.leave })]
					: [];
			})
		]
	};
}

/**
 * Labels may stand under no header, in the first such column: one further to the right is a remark
 * or figures that nobody named.
 */
const labelled = ({ header }: ColumnProfile, at: HeaderColumn[]): HeaderColumn[] =>
	header.includes('') && at.length > 1 && at.slice(1).every(({ key }) => key === '')
		? at.slice(0, 1)
		: at;

const nameOf = ({ header, letter }: ColumnProfile): string => header.find(Boolean) ?? letter ?? '';

/** Columns that lack, by the unknown ones that stand for them: the likest names first. */
function renamedColumns(
	unknown: readonly HeaderColumn[],
	lacking: readonly ColumnProfile[]
): ReadonlyMap<HeaderColumn, ColumnProfile> {
	const found = new Map<HeaderColumn, ColumnProfile>();
	const pairs = unknown.flatMap((header, at) =>
		lacking.map((profile, of) => ({
			header,
			profile,
			likeness: Math.max(...profile.header.map((one) => alike(headerKey(one), header.key)), 0),
			apart: Math.abs(at - of)
		}))
	);
	for (const { header, profile } of pairs.sort(
		(a, b) => b.likeness - a.likeness || a.apart - b.apart
	))
		if (!found.has(header) && ![...found.values()].includes(profile)) found.set(header, profile);
	return found;
}

/** The share of signs that two names have in common. */
const alike = (one: string, other: string): number =>
	[...one].filter((sign) => other.includes(sign)).length / Math.max(one.length, other.length, 1);

/** The second column of one fiscal year. */
const sameYear = (columns: readonly HeaderColumn[]): HeaderColumn | undefined =>
	columns.find((one, index) =>
		columns.slice(0, index).some((before) => yearOf(before) === yearOf(one))
	);

/** The column that does not follow the fiscal year to its left. */
const yearAfterGap = (columns: readonly HeaderColumn[]): HeaderColumn | undefined =>
	columns.find((one, index) => {
		const before = columns[index - 1];
		return before !== undefined && yearNumber(one) !== yearNumber(before) + 1;
	});

const yearNumber = (column: HeaderColumn): number => Number.parseInt(yearOf(column) ?? '', 10);

const isFilled = (sheet: Sheet, region: Region, column: number): boolean =>
	sheet.rows
		.slice(region.header + region.table.headerRows, region.bottom)
		.some(({ cells }) => !isBlank(cells[column]));
