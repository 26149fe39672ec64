import type { Language } from './language.ts';

/** The sign for a value that was not published, in tables and sentences. */
export const NOT_PUBLISHED = '－';

const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, decimals: number, signed: boolean): Intl.NumberFormat {
	const key = `${language} ${decimals} ${signed}`;
	let found = formats.get(key);
	if (!found) {
		found = new Intl.NumberFormat(language, {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals,
			signDisplay: signed ? 'exceptZero' : 'auto'
		});
		formats.set(key, found);
	}
	return found;
}

/**
 * A number in the reader's language, rounded half up as the source rounds.
 * The digits go to Intl as text: 201 / 200 is a little under 1.005 as a double, and only
 * its twelve-digit decimal form rounds to the printed 1.01.
 */
export function formatNumber(
	value: number | null,
	language: Language,
	decimals = 0,
	signed = false
): string {
	if (value === null) return NOT_PUBLISHED;
	const digits = value.toPrecision(12) as `${number}`;
	return format(language, decimals, signed).format(digits).replace('-', '−');
}

const plainFormats = new Map<number, Intl.NumberFormat>();

/** Kept: making one takes twenty times as long as using it. */
function plain(decimals: number): Intl.NumberFormat {
	const found =
		plainFormats.get(decimals) ??
		new Intl.NumberFormat('en', { maximumFractionDigits: decimals, useGrouping: false });
	plainFormats.set(decimals, found);
	return found;
}

/** Below it, twelve digits tell a number from a tie by far more than their own error. */
const SMALL = 1e6;
const NEAR = 1e-4;

/** The number that formatNumber prints, for comparing what is shown; what rounds to nothing has no sign. */
export function roundHalfUp(value: number, decimals: number): number {
	// Away from ties, plain arithmetic gives the same in a tenth of the time.
	const power = 10 ** decimals;
	const scaled = value * power;
	if (Math.abs(scaled) < SMALL && Math.abs((Math.abs(scaled) % 1) - 0.5) > NEAR)
		return Math.round(scaled) / power + 0;
	return Number(plain(decimals).format(value.toPrecision(12) as `${number}`)) + 0;
}
