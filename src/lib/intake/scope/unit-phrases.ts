import type { Phrase } from './phrase.ts';

const POWERS: Readonly<Record<string, number>> = {
	'': 0,
	十: 1,
	百: 2,
	千: 3,
	万: 4,
	十万: 5,
	百万: 6,
	億: 8
};

const ONE = '(?:十万|百万|十|百|千|万|億)?(?:人|件|名|円|倍|%|ポイント|社|所|事業所|か所)';
const BETWEEN = '(?:[、,・/]|及び|又は|または|と)';
const UNIT = /^(十万|百万|十|百|千|万|億)?(人|件|名|円|倍|%|ポイント|社|所|事業所|か所)$/;
const AFTER_WORD = new RegExp(`単位[はも]?[:は]?\\(?(${ONE}(?:${BETWEEN}${ONE})*)`, 'g');
const IN_BRACKETS = /\(([^()]{1,12})\)/g;
const BY = /((?:十万|百万|十|百|千|万|億)(?:人|件|円))単位/g;
const SEPARATORS = new RegExp(BETWEEN);

/** 百人 → `count 2`; null for no unit. */
export function unitValue(text: string): string | null {
	const [, power = '', of = ''] = UNIT.exec(text) ?? [];
	const exponent = POWERS[power] ?? 0;
	if (of === '円') return `yen ${exponent}`;
	if (of === '倍') return 'times 0';
	if (of === '%' || of === 'ポイント') return 'percent 0';
	return of === '' ? null : `count ${exponent}`;
}

/** Units that a text states: 単位：百人, （千円）, （単位：人、倍）. @param key a match key */
export function unitPhrases(key: string): Phrase[] {
	const found = new Map<string, Phrase>();
	const add = (text: string): void => {
		const value = unitValue(text);
		if (value) found.set(text, { aspect: 'unit', value, text });
	};
	for (const [, list = ''] of key.matchAll(AFTER_WORD)) list.split(SEPARATORS).forEach(add);
	for (const [, inside = ''] of key.matchAll(IN_BRACKETS))
		if (inside.split(SEPARATORS).every((one) => unitValue(one) !== null))
			inside.split(SEPARATORS).forEach(add);
	for (const [, unit = ''] of key.matchAll(BY)) add(unit);
	return [...found.values()];
}
