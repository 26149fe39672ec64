import { roundDecimal, timesPowerOfTen } from '../../normalise/decimal.ts';
import { splitUnit } from '../../normalise/units.ts';
import { halfWidth } from '../../normalise/width.ts';

/** What a number format makes of a value. */
export type Shown =
	| { readonly kind: 'plain' }
	| { readonly kind: 'percent'; readonly text: string }
	/** With a unit that the format writes out, and that is told where the column has another. */
	| { readonly kind: 'unit'; readonly text: string }
	| { readonly kind: 'otherwise'; readonly text: string }
	| { readonly kind: 'date'; readonly has: ReadonlySet<'y' | 'm' | 'd' | 't'> }
	| { readonly kind: 'unknown' };

/** A part of a format: what is written out, and what stands for digits. */
interface Section {
	readonly literal: string;
	readonly pattern: string;
}

/** Takes colours, locales, fill and space signs away, and letters that are written out apart. */
function sections(format: string): Section[] {
	const parts: { literal: string; pattern: string }[] = [{ literal: '', pattern: '' }];
	const tokens = /"([^"]*)"|\\(.)|[_*].|\[([^\]]*)\]|(;)|([^])/g;
	for (const [whole, quoted, escaped, bracket, semicolon, other] of format.matchAll(tokens)) {
		const part = parts.at(-1);
		if (!part) break;
		if (semicolon) parts.push({ literal: '', pattern: '' });
		else if (quoted !== undefined || escaped !== undefined) part.literal += quoted ?? escaped;
		else if (bracket !== undefined) {
			if (/^[hms]+$/i.test(bracket)) part.pattern += whole;
			else part.literal += /^\$([^-]*)/.exec(bracket)?.[1] ?? '';
		} else if (other !== undefined && /[¥￥△▲()円人倍件年月日 +−-]/.test(other))
			part.literal += other;
		else part.pattern += other ?? '';
	}
	return parts;
}

const isDate = (pattern: string): boolean =>
	/[ymdhsge]/i.test(pattern.replace(/General|E[+-]|AM\/PM/gi, ''));

function datePart(pattern: string): Shown {
	const has = new Set<'y' | 'm' | 'd' | 't'>();
	if (/[yge]/i.test(pattern)) has.add('y');
	if (/d/i.test(pattern)) has.add('d');
	if (/[hs]/i.test(pattern)) has.add('t');
	if (/m/i.test(pattern.replace(/h+\W*m+|m+\W*s+/gi, ''))) has.add('m');
	return /\[/.test(pattern) ? { kind: 'unknown' } : { kind: 'date', has };
}

/**
 * What Excel shows of a stored number, thousands commas left out.
 * @param value as DECIMAL has it
 */
export function shownBy(format: string, value: string): Shown {
	const parts = sections(format);
	const isNegative = value.startsWith('-');
	const isZero = /^-?0(\.0*)?$/.test(value);
	const index = isZero && parts.length > 2 ? 2 : isNegative && parts.length > 1 ? 1 : 0;
	const { pattern, literal } = parts[index] ?? { pattern: '', literal: '' };
	if (parts.some(({ pattern }) => isDate(pattern))) return datePart(parts[0]?.pattern ?? '');
	if (/^(General|@)?$/i.test(pattern) && literal === '' && pattern !== '') return { kind: 'plain' };
	if (/[^#0,.%?]/.test(pattern.replace(/General/i, '')) || /%.*%|<|>|=/.test(format))
		return { kind: 'unknown' };
	return compared(value, pattern, literal, index === 1);
}

function compared(value: string, pattern: string, literal: string, isNegativePart: boolean): Shown {
	const percent = pattern.includes('%');
	const scale = /,+(?=[.%]|$)/.exec(pattern.replace(/\?/g, '0'))?.[0].length ?? 0;
	const exact = timesPowerOfTen(value, (percent ? 2 : 0) - 3 * scale);
	const [whole = '', fraction = ''] = pattern.replaceAll(/[%,]/g, '').split('.');
	const rounded = /General/i.test(pattern) ? exact : roundDecimal(exact, fraction.length);
	const zeros = whole.match(/0/g)?.length ?? 0;
	const digits = rounded.replace('-', '').replace(/^\d+/, (all) => all.padStart(zeros, '0'));
	const words = (isNegativePart ? literal.replace(/[-−△▲()]/g, '') : literal).trim();
	const unit = words === '' ? null : splitUnit(halfWidth(`1${words.replace(/[¥￥]/g, '')}`));
	const isBareUnit = /^[¥￥]?$/.test(words) || unit?.unit.power === 0;
	const sign = rounded.startsWith('-') && /[1-9]/.test(digits) ? '-' : '';
	const text = pattern === '' ? words : sign + digits;
	const same =
		pattern !== '' &&
		isBareUnit &&
		scale === 0 &&
		Number(digits) === Math.abs(Number(exact)) &&
		!/^0\d/.test(digits);
	if (percent && same) return { kind: 'percent', text: `${text}%` };
	if (same) return unit ? { kind: 'unit', text: `${value}${words}` } : { kind: 'plain' };
	return { kind: 'otherwise', text: `${text}${percent ? '%' : ''}${pattern === '' ? '' : words}` };
}
