/**
 * The format by which a spreadsheet prints a number as the site does: its decimals (2.30 stays
 * 2.30), thousands apart, and the plus of a change.
 * @param text the number as it is printed
 */
export function numberFormat(text: string): string {
	const plain = decimalFormat(text);
	return text.startsWith('+') ? `+${plain};-${plain};${plain}` : plain;
}

/** The same without the sign, for what a word processor reads. */
export function decimalFormat(text: string): string {
	const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
	return `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}
