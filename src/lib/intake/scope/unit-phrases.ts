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

/** A power alone, of whatever is counted: 単位：百, (千), ×100, in thousands. */
const POWER_ALONE = /(?:単位[はも]?[:は]?\(?|\()(十万|百万|十|百|千|万|億)(?=$|[)\]】、,。\s])/g;
/** A power in digits: 単位：100人, 100人単位, ×100, unit: 1,000 persons. */
const IN_DIGITS =
	/(?:(?:単位|units?)[はも]?[:は]?\(?|[×✕])(1[0,]+)(?!\d)|(?<!\d)(1[0,]+)(?:人|件|名|円)単位/g;
const IN_ENGLISH =
	/(?<![a-z])(?:in)?(hundred|thousand|million)s?(?:persons|people|yen|ofyen)?(?![a-z])/g;
const ENGLISH: Readonly<Record<string, number>> = { hundred: 2, thousand: 3, million: 6 };

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
	const any = (text: string, power: number): void => {
		if (power > 0) found.set(text, { aspect: 'unit', value: `any ${power}`, text });
	};
	for (const [, power = ''] of key.matchAll(POWER_ALONE)) any(power, POWERS[power] ?? 0);
	for (const [, before, behind = ''] of key.matchAll(IN_DIGITS))
		any(before ?? behind, (before ?? behind).replaceAll(',', '').length - 1);
	for (const [text, power = ''] of key.matchAll(IN_ENGLISH)) any(text, ENGLISH[power] ?? 0);
	return [...found.values()];
}
