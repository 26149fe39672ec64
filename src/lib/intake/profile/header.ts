import { columnLetters } from '#lib/contract/sighting.ts';
import { readPeriod } from '../normalise/period.ts';
import { matchKey } from '../normalise/width.ts';
import { isScopeAlone } from '../scope/read-scope.ts';
import type { SheetRow } from '../read/sheet.ts';
import type { ColumnProfile } from './profile.ts';

/** One column of a table as the header names it. */
export interface HeaderColumn {
	/** From 0, in the sheet. */
	readonly column: number;
	/** The header texts from above to below as written, joined by `/`. */
	readonly text: string;
	readonly key: string;
	/** The unit in brackets behind a header: 千円 of 求人賃金（千円）. */
	readonly unit: string | null;
}

const UNIT = /\((円|千円|万円|人|件|倍|%)\)$/;

/** `有効求職者数（人）/男性` and ` 有効求職者数 / 男性` are one header: units are told apart from names. */
export function headerKey(text: string): string {
	const known = keys.get(text);
	if (known !== undefined) return known;
	const parts = text.split('/').map((part) => bareName(matchKey(part)));
	// The headers of all profiles are asked for at every line that might be a header.
	if (keys.size < MOST_KEYS) keys.set(text, parts.join('/'));
	return parts.join('/');
}

/** A unit that the layout does not use: told by the scope of the table, and no other column. */
const OTHER_UNIT = /\((?:十|百|千|万|十万|百万|億)(?:人|件|円)\)$/;
const BRACKETS = /[(【[]([^()【】[\]]+)[)】\]]$/;

/** 賃金(時給) is another column: not every layout with pay asks for what time it is. */
const PAY = /時間?[給額]|[日月]給|[日月年]額|年[収俸]/;

/** 有効求人数(原数値) is the column 有効求人数: what limits its values is asked for elsewhere. */
function bareName(part: string): string {
	const name = part.replace(UNIT, '').replace(OTHER_UNIT, '');
	const [whole = '', inside = ''] = BRACKETS.exec(name) ?? [];
	const isScope = whole !== '' && whole !== name && !PAY.test(inside) && isScopeAlone(inside);
	const bare = isScope ? name.slice(0, -whole.length) : name;
	return bare === part || bare === '' ? name : bareName(bare);
}

const keys = new Map<string, string>();
const MOST_KEYS = 10_000;

function unitIn(text: string): string | null {
	const units = text.split('/').flatMap((part) => UNIT.exec(matchKey(part))?.[1] ?? []);
	return units.at(-1) ?? null;
}

/**
 * The columns under header rows. An upper cell that is blank above a filled one belongs to its
 * left neighbour: Excel keeps the text of merged cells in the first alone.
 * @param left first column, `right` last column, from 0
 */
export function headerColumns(
	rows: readonly SheetRow[],
	left: number,
	right: number
): HeaderColumn[] {
	const filled = rows.map(() => '');
	const found: HeaderColumn[] = [];
	for (let column = left; column <= right; column++) {
		const below = (from: number) =>
			rows.slice(from).some(({ cells }) => (cells[column] ?? '').trim() !== '');
		const parts = rows.flatMap(({ cells }, index) => {
			const own = (cells[column] ?? '').replace(/\s+/g, ' ').trim();
			if (own !== '') {
				filled.fill('', index + 1);
				filled[index] = own;
				return [own];
			}
			return below(index + 1) && filled[index] ? [filled[index]] : [];
		});
		// A text that stands in every row of a merged cell is one text.
		const texts = parts.filter(
			(text, index) => matchKey(text) !== matchKey(parts[index - 1] ?? '')
		);
		const text = texts.join('/');
		found.push({ column, text, key: headerKey(text), unit: unitIn(text) });
	}
	return found;
}

/** The columns of the sheet that a column of the profile can mean. */
export const matches = (
	{ header, letter }: ColumnProfile,
	columns: readonly HeaderColumn[]
): HeaderColumn[] =>
	columns.filter(
		({ column, key }) =>
			(letter === undefined || letter === columnLetters(column)) &&
			(header.length === 0 || header.some((one) => isKey(headerKey(one), key)))
	);

const YEAR = '{fiscal-year}';

/** Whether a column of the profile stands for one of each fiscal year. */
export const isOfYears = ({ header }: ColumnProfile): boolean =>
	header.some((one) => one.includes(YEAR));

/** The fiscal year that a header names, as its code; null where it names none. */
export const yearOf = ({ key }: HeaderColumn): string | null =>
	key.split('/').flatMap((part) => fiscalYear(part) ?? [])[0] ?? null;

const fiscalYear = (part: string): string | null => {
	const code = part.endsWith('年度') ? readPeriod(part).value : null;
	return code?.endsWith('FY') ? code : null;
};

/** Whether a header is one that the profile names. */
function isKey(wanted: string, key: string): boolean {
	if (!wanted.includes(YEAR)) return wanted === key;
	const [parts, others] = [wanted.split('/'), key.split('/')];
	return (
		parts.length === others.length &&
		parts.every((part, at) => {
			const other = others[at] ?? '';
			return part === YEAR ? fiscalYear(other) !== null : part === other;
		})
	);
}

/**
 * How many of the columns that a profile demands are there, 0–1; blank headers do not count, nor
 * columns that are found by their letter.
 */
export function likeness(
	profiles: readonly ColumnProfile[],
	columns: readonly HeaderColumn[]
): number {
	const named = columns.filter(({ key }) => key !== '');
	const wanted = profiles.filter(
		({ optional, header }) => !optional && header.length > 0 && !header.includes('')
	);
	const found = wanted.filter((one) => matches(one, named).length > 0);
	return wanted.length === 0 ? 0 : found.length / wanted.length;
}
