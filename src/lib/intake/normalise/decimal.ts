/** Digits with an optional minus and decimals: the only writing that is calculated with. */
export const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * A decimal times a power of ten, by moving the point: never through a float.
 * @param decimal as DECIMAL has it
 */
export function timesPowerOfTen(decimal: string, power: number): string {
	if (power === 0) return decimal;
	const sign = decimal.startsWith('-') ? '-' : '';
	const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
	const digits = whole + fraction;
	const point = whole.length + power;
	const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
	const at = Math.max(point, 1);
	const before = padded.slice(0, at).replace(/^0+(?=\d)/, '');
	// 210500 円 are 210.5 千円: the zeros that come to stand behind the point were no decimals.
	const after = power < 0 ? padded.slice(at).replace(/0+$/, '') : padded.slice(at);
	return sign + before + (after === '' ? '' : `.${after}`);
}

/** A decimal with at most so many decimals, half away from zero, as Excel shows it. */
export function roundDecimal(decimal: string, decimals: number): string {
	const sign = decimal.startsWith('-') ? '-' : '';
	const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
	if (fraction.length <= decimals)
		return sign + fixed(whole + fraction.padEnd(decimals, '0'), decimals);
	const kept = BigInt(whole + fraction.slice(0, decimals));
	const up = (fraction[decimals] ?? '0') >= '5' ? 1n : 0n;
	return sign + fixed(String(kept + up), decimals);
}

function fixed(digits: string, decimals: number): string {
	const padded = digits.padStart(decimals + 1, '0');
	const point = padded.length - decimals;
	const whole = padded.slice(0, point).replace(/^0+(?=\d)/, '');
	return decimals === 0 ? whole : `${whole}.${padded.slice(point)}`;
}
