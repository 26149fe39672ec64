import { DECIMAL, timesPowerOfTen } from './decimal.ts';
import { splitStatus, withoutMarks } from './marks.ts';
import { missingStatus, type MissingStatus } from './not-published.ts';
import type { Rule } from '#lib/contract/rule.ts';
import { refusal, Steps, type Reading } from './reading.ts';
import { NUMBER_RULES } from './rules.ts';
import { splitUnit, type UnitOf } from './units.ts';
import { visible } from './invisible.ts';
import { halfWidth } from './width.ts';

export interface NumberRead {
	/** Digits, point and minus as published, exact; null where nothing is published. */
	readonly decimal: string | null;
	/** A as published, P provisional, O missing, Q suppressed. */
	readonly status: 'A' | 'P' | MissingStatus;
	readonly revised: boolean;
	/** The unit that stood in the cell. */
	readonly unit: string | null;
}

export interface NumberColumn {
	/** What the column counts; a unit in the cell must agree and is converted to it. */
	readonly unit?: UnitOf;
	/** Decimals that the column may have; without it three decimals are undecidable. */
	readonly decimals?: number;
}

/** Japanese negatives and the many hyphens; ー is a letter and is not among them. */
const MINUS = /^[△▲▼\-−‐‑–—]\s*(?=[^△▲▼\-−‐‑–—])/;

/** A published number as text → its exact decimal, every step on the way recorded. */
export function readNumber(text: string, column: NumberColumn = {}): Reading<NumberRead> {
	const steps = new Steps(text);
	steps
		.to('space', visible(text).trim())
		.to('width', halfWidth(steps.text))
		.to('space', steps.text.trim());
	const missing = missingStatus(steps.text);
	if (missing) return notPublished(steps, missing);
	if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/.test(steps.text))
		return refused(NUMBER_RULES.cellError, text);
	if (/^\(.*\)$/.test(steps.text) && /\d/.test(steps.text) && !/^\([pr]\)/.test(steps.text))
		return refused(NUMBER_RULES.brackets, text);
	steps.to('mark', withoutMarks(steps.text));
	const { number, letter } = splitStatus(steps.text);
	steps.to('status', number);
	steps.to('sign', steps.text.replace(MINUS, '-').replace(/^\+\s*(?=\d)/, ''));
	const split = splitUnit(steps.text);
	if (split) steps.to('unit', split.number);
	if (split && column.unit && split.unit.of !== column.unit.of)
		return refused(NUMBER_RULES.unit, text, { unit: split.word });
	if (letter === 'p' && column.unit?.of === 'points')
		return refused(NUMBER_RULES.unit, text, { unit: 'p' });
	const fault = writingFault(steps.text, column.decimals);
	if (fault) return refused(fault, text);
	steps.to('separator', steps.text.replaceAll(',', ''));
	const power = split ? split.unit.power - (column.unit?.power ?? 0) : 0;
	steps.to('scale', timesPowerOfTen(steps.text, power));
	// 28995.0, as programs write whole numbers; of three zeros the point may stand for a comma.
	if (column.decimals === 0) steps.to('separator', steps.text.replace(/\.0{1,2}$/, ''));
	const count = steps.text.split('.')[1]?.length ?? 0;
	if (column.decimals !== undefined && count > column.decimals)
		return refused(NUMBER_RULES.decimals, text, { count, limit: column.decimals });
	return {
		value: {
			decimal: steps.text,
			status: letter === 'p' ? 'P' : 'A',
			revised: letter === 'r',
			unit: split?.word ?? null
		},
		changes: steps.changes,
		faults: []
	};
}

const refused = (rule: Rule, value: string, words = {}) => refusal(rule, { value, ...words });

function notPublished(steps: Steps, status: MissingStatus): Reading<NumberRead> {
	steps.to('not-published', '');
	const value = { decimal: null, status, revised: false, unit: null };
	return { value, changes: steps.changes, faults: [] };
}

/** More digits than a double keeps. */
const TOO_MANY_DIGITS = /\d{16}/;

/** What is wrong with a bare number, commas still in it. */
function writingFault(text: string, decimals: number | undefined): Rule | null {
	const plain = text.replace(/^-/, '');
	if (/^\d[\d,.]*E[+-]?\d+$/i.test(plain)) return NUMBER_RULES.exponent;
	if (/\d.*[~〜～・/].*\d|\d[^\d.,]*\(.*\d.*\)|\n/.test(plain)) return NUMBER_RULES.several;
	if (!/^[\d,.]+$/.test(plain)) return NUMBER_RULES.notNumber;
	if (plain.includes(',') && !/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain))
		return NUMBER_RULES.grouping;
	if (/^0[\d,]/.test(plain)) return NUMBER_RULES.leadingZero;
	if (!DECIMAL.test(plain.replaceAll(',', ''))) return NUMBER_RULES.notNumber;
	if (TOO_MANY_DIGITS.test(plain.replaceAll(/[,.]/g, ''))) return NUMBER_RULES.digits;
	const isUndecided = decimals === undefined && /^[1-9]\d{0,2}\.\d{3}$/.test(plain);
	return isUndecided ? NUMBER_RULES.point : null;
}
