import { isDitto } from '../normalise/ditto.ts';
import { readNumber } from '../normalise/number.ts';
import { readPeriod, type PeriodAbove } from '../normalise/period.ts';
import { faultSightings } from '../normalise/reading.ts';
import { isBlank, type Sheet } from '../read/sheet.ts';
import { sighting, type Sighting, type Spot } from '#lib/contract/sighting.ts';
import type { Rule, Words } from '#lib/contract/rule.ts';
import { filledCount, isPlainNumber, type Outline } from './outline.ts';
import { READABILITY_RULES } from './rules.ts';

/** Row 13 of NEC, the signs of IBM and half-width katakana: what not every computer shows alike. */
const PLATFORM = /[①-⑳Ⅰ-Ⅻⅰ-ⅻ㈠-㉃㊀-㊰㌀-㏿№℡｡-ﾟ]/g;
/** 合　計, 実　　数: letters drawn apart; a code before a name is no such thing. */
const DRAWN_APART = /[ \u3000]{2,}|^[^\s\w](?:[ \u3000][^\s\w])+$/;

const spotOf = ({ file, name }: Sheet, line: number, column: number, value: string): Spot => ({
	file,
	sheet: name,
	line,
	column,
	value
});

/** L1-06, L1-08, L2-02: how the letters of every cell of the table are written. */
export function letterSightings(sheet: Sheet, { header, body }: Outline): Sighting[] {
	const clean = new Set<string>();
	return [...header, ...body].flatMap(({ line, cells }) =>
		cells.flatMap((value, column) => {
			if (clean.has(value) || isPlainNumber(value)) return [];
			const found = letterRules(value).map(([rule, words]) =>
				sighting(rule, spotOf(sheet, line, column, value), words)
			);
			if (found.length === 0) clean.add(value);
			return found;
		})
	);
}

function letterRules(value: string): (readonly [Rule, Words?])[] {
	if (isBlank(value)) return [];
	const signs = [...new Set(value.match(PLATFORM))].join('');
	const isSpaced = /^[ \u3000]|[ \u3000]$/.test(value) || DRAWN_APART.test(value);
	return [
		...(value.includes('\n') ? [[READABILITY_RULES.lineBreak] as const] : []),
		...(isSpaced ? [[READABILITY_RULES.spaces] as const] : []),
		...(signs === '' ? [] : [[READABILITY_RULES.platform, { signs }] as const]),
		...(isDitto(value) ? [[READABILITY_RULES.ditto] as const] : [])
	];
}

/** L1-09, L2-01, L3-03: what stands in the columns of numbers. */
export const numberSightings = (sheet: Sheet, { body, numbers }: Outline): Sighting[] =>
	body
		.filter((row) => filledCount(row) > 1)
		.flatMap(({ line, cells }) =>
			[...numbers].flatMap((column) => {
				const value = cells[column] ?? '';
				if (isPlainNumber(value) || isDitto(value)) return [];
				const spot = spotOf(sheet, line, column, value);
				if (isBlank(value)) return [sighting(READABILITY_RULES.blankNumber, spot)];
				const reading = readNumber(value);
				if (reading.faults.length > 0) return faultSightings(reading, spot);
				if (reading.changes.length === 0) return [];
				const read = reading.value?.decimal ?? '';
				const rule = read === '' ? READABILITY_RULES.mark : READABILITY_RULES.decorated;
				return [sighting(rule, spot, { read })];
			})
		);

/** L2-02: rows with numbers but without their label in the first column. */
export const labelSightings = (sheet: Sheet, { body, numbers }: Outline): Sighting[] =>
	numbers.has(0) || body.every(({ cells }) => isBlank(cells[0]))
		? []
		: body.flatMap((row) =>
				isBlank(row.cells[0]) && filledCount(row) > 1
					? [sighting(READABILITY_RULES.blankLabel, spotOf(sheet, row.line, 0, ''))]
					: []
			);

/** L3-05: the first period of each column that is not in western years. */
export const eraSightings = (sheet: Sheet, { body, width, numbers }: Outline): Sighting[] => {
	const found: Sighting[] = [];
	for (let column = 0; column < width; column++) {
		if (numbers.has(column)) continue;
		const labels = new Map<string, number>();
		for (const { line, cells } of body)
			if (!labels.has(cells[column] ?? '')) labels.set(cells[column] ?? '', line);
		for (const [value, line] of labels) {
			if (!isOfEra(value)) continue;
			found.push(sighting(READABILITY_RULES.era, spotOf(sheet, line, column, value)));
			break;
		}
	}
	return found;
};

const isOfEra = (label: string): boolean => readPeriod(label).above?.era != null;

/** L3-09: periods side by side in the header. */
export function wideSightings(sheet: Sheet, { header }: Outline): Sighting[] {
	return header.flatMap(({ line, cells }) => {
		// Any year above lets a bare month be seen for one.
		const above: PeriodAbove = { era: null, year: 1, month: null, fiscalYear: null };
		const periods = cells.filter(
			(cell) => !isBlank(cell) && readPeriod(cell, above).value !== null
		);
		if (periods.length < 2) return [];
		const spot = { file: sheet.file, sheet: sheet.name, line };
		return [sighting(READABILITY_RULES.wide, spot, { count: periods.length })];
	});
}
