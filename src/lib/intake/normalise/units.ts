/** What a number counts, and by which power of ten. */
export interface UnitOf {
	readonly of: 'yen' | 'count' | 'times' | 'percent' | 'points';
	readonly power: number;
}

const unit = (of: UnitOf['of'], power = 0): UnitOf => ({ of, power });

/** The words behind numbers in Japanese tables. Half-width, without spaces. */
const UNITS: Readonly<Record<string, UnitOf>> = {
	円: unit('yen'),
	千円: unit('yen', 3),
	万円: unit('yen', 4),
	百万円: unit('yen', 6),
	億円: unit('yen', 8),
	人: unit('count'),
	件: unit('count'),
	名: unit('count'),
	社: unit('count'),
	千人: unit('count', 3),
	万人: unit('count', 4),
	倍: unit('times'),
	'%': unit('percent'),
	ポイント: unit('points'),
	ﾎﾟｲﾝﾄ: unit('points'),
	P: unit('points'),
	pt: unit('points')
};

/** The number and the unit behind it; yen may also stand before it. */
export function splitUnit(text: string): { number: string; word: string; unit: UnitOf } | null {
	const yen = /^(-?)¥\s*(.+)$/.exec(text);
	if (yen) return { number: `${yen[1]}${yen[2]}`, word: '¥', unit: unit('yen') };
	const match = /^(.*?)\s*([^\d\s.,]+)$/.exec(text);
	const word = match?.[2] ?? '';
	const found = Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
	return found ? { number: match?.[1] ?? '', word, unit: found } : null;
}
