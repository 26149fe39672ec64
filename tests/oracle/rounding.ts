/** An exact number: no value of the files passes through a double. */
export interface Exact {
	readonly over: bigint;
	readonly under: bigint;
}

export const exact = (over: bigint | number, under: bigint | number = 1): Exact => ({
	over: BigInt(over),
	under: BigInt(under)
});

/** The number that a cell of a file writes; null where it is empty. */
export function read(cell: string): Exact | null {
	if (cell === '') return null;
	const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(cell);
	if (!parts) throw new Error(`not a number: ${cell}`);
	const [, sign, whole = '', fraction = ''] = parts;
	const digits = BigInt(whole + fraction);
	return exact(sign ? -digits : digits, 10n ** BigInt(fraction.length));
}

export const plus = (a: Exact, b: Exact): Exact =>
	exact(a.over * b.under + b.over * a.under, a.under * b.under);

export const minus = (a: Exact, b: Exact): Exact => plus(a, exact(-b.over, b.under));

export const times = (a: Exact, b: Exact): Exact => exact(a.over * b.over, a.under * b.under);

/** Null where it would divide by 0. */
export function divided(a: Exact, b: Exact): Exact | null {
	if (b.over === 0n) return null;
	const sign = b.over < 0n ? -1n : 1n;
	return exact(sign * a.over * b.under, sign * a.under * b.over);
}

export const compared = (a: Exact, b: Exact): number => {
	const [left, right] = [a.over * b.under, b.over * a.under];
	return left < right ? -1 : left > right ? 1 : 0;
};

/** As a source prints it: half goes away from 0. `1.20`, `-0.05`, `12345`. */
export function printed({ over, under }: Exact, decimals: number): string {
	const scaled = (over < 0n ? -over : over) * 10n ** BigInt(decimals);
	const rounded = (2n * scaled + under) / (2n * under);
	const digits = String(rounded).padStart(decimals + 1, '0');
	const sign = over < 0n && rounded !== 0n ? '-' : '';
	const cut = digits.length - decimals;
	return `${sign}${digits.slice(0, cut)}${decimals > 0 ? `.${digits.slice(cut)}` : ''}`;
}

/** A number that a claim says, written with its decimals; null where it has more of them. */
export function written(value: number, decimals: number): string | null {
	const text = value.toFixed(decimals);
	return Number(text) === value ? text : null;
}
