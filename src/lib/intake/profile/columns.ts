import { isBlank, type Sheet } from '../read/sheet.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { isOfYears, matches, yearOf, type HeaderColumn } from './header.ts';
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
			'columnUnknown' | 'columnMissing' | 'columnTwice' | 'columnLeft' | 'yearGap'],
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
	const found = region.table.columns.map((profile) => ({ profile, at: matches(profile, used) }));
	const columns = found.flatMap(({ profile, at }) => at.map((header) => ({ header, profile })));
	const meant = new Set(columns.map(({ header }) => header));
	return {
		columns,
		sightings: [
			...used
				.filter((header) => !meant.has(header))
				.map((header) => seen(PROFILE_RULES.columnUnknown, header, header.text)),
			...found.flatMap(({ profile, at }) => {
				const text = profile.header[0] ?? profile.letter ?? '';
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
