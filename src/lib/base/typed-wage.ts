/** What a reader typed where a wage was asked for. */
export type TypedWage =
	| { readonly kind: 'empty' }
	| { readonly kind: 'wage'; readonly yen: number }
	| { readonly kind: 'unreadable' };

/** 万, 千 and nothing, in this order, each once at most: 23万5千円, 23.5万円, 235,000円. */
const AMOUNT =
	/^(?:(?<man>\d+(?:\.\d+)?)[万萬])?(?:(?<sen>\d+(?:\.\d+)?)[千])?(?<yen>\d+)?(?:円|日圓|圓|元|yen|jpy)?$/;

/** Spaces, a yen sign in front, and commas between thousands say nothing about the amount. */
const plain = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\s/g, '')
		.replace(/^(?:¥|\\|月額?|月給|月薪|時間?額|時給|時薪)+/, '')
		.replace(/(\d),(?=\d{3}(?!\d))/g, '$1');

const MOST = 100_000_000;

/**
 * Reads a wage as people type it: full-width digits, commas, 円, 万円, 千円, yen.
 * Whole yen only; what could mean two amounts (1.034, 23,5) is not read.
 */
export function typedWage(text: string): TypedWage {
	const typed = plain(text);
	if (typed === '') return { kind: 'empty' };
	const { man, sen, yen } = AMOUNT.exec(typed)?.groups ?? {};
	const parts = [
		[man, 10_000],
		[sen, 1_000],
		[yen, 1]
	] as const;
	if (parts.every(([digits]) => digits === undefined)) return { kind: 'unreadable' };
	// 23万50千円 and 3千5000円 are slips: a part must be smaller than the unit before it.
	if (man !== undefined && Number(sen ?? 0) * 1_000 + Number(yen ?? 0) >= 10_000)
		return { kind: 'unreadable' };
	if (sen !== undefined && Number(yen ?? 0) >= 1_000) return { kind: 'unreadable' };
	const amount = parts.reduce(
		(sum, [digits, unit]) => sum + Math.round(Number(digits ?? 0) * unit * 100) / 100,
		0
	);
	return Number.isInteger(amount) && amount > 0 && amount <= MOST
		? { kind: 'wage', yen: amount }
		: { kind: 'unreadable' };
}
