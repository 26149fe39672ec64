import { matchKey } from '../normalise/width.ts';
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

const POWER = '(?:十万|百万|十|百|千|万|億)';
const PAID = '円(?:/(?:月|時間?))?';
/** Units that no table of ours has, and in which others are. */
const OTHERS = '(?:延べ?)?人[・/]?(?:日|月|時間)|延べ?人|時間|世帯|‰|パーミル';
const FIRMS = '社|所|事業所|か所|企業';
const ONE = `(?:${OTHERS}|${POWER}?(?:人|件|名|${PAID}|倍|%|パーセント|ポイント|pt|${FIRMS}))`;
const BETWEEN = '(?:[、,・/]|及び|又は|または|と)';
const UNIT = new RegExp(
	`^(?:(${OTHERS})|(${POWER})?(?:(人|件|名)|(${PAID})|(倍)|(%|パーセント|ポイント|pt)|(${FIRMS})))$`
);
/** What stands between the word and the unit: 単位：千人, 単位＝千人, 単位／千人, 単位-千人, （単位）千人. */
const IS = '\\)?[はも]?[:は=/・、-]?\\(?';
const AFTER_WORD = new RegExp(`(?:単位|units?:)${IS}(${ONE}(?:${BETWEEN}${ONE})*)`, 'g');
/** What may stand directly behind a unit and leave it what it is. */
const BEHIND =
	/^(?:$|[()[\]【】「」〔〕。、,;:_]|である|です|とする|で|の|は|を|に|も|未満|以下|令和|平成|昭和|\d)/;
/** A unit that is stated and is none of these: 単位：指数. Longer texts are no units. */
const UNKNOWN =
	/(?:\(単位\)|単位[:=]|units?:)([^()[\]【】「」。、,:=\s]{1,8})(?=$|[()[\]【】「」。])/g;
const IN_BRACKETS = /\(([^()]{1,12})\)/g;
const BY = new RegExp(`(${POWER}(?:人|件|円))単位`, 'g');
const SEPARATORS = new RegExp(BETWEEN);

/** A power alone, of whatever is counted: 単位：百, (千), ×100, in thousands. */
const POWER_ALONE = new RegExp(`(?:単位${IS}|\\()(${POWER})(?=$|[)\\]】、,。\\s])`, 'g');
/** A power in digits: 単位：100人, 100人単位, （100人）, ×100, unit: 1,000 persons. */
const IN_DIGITS = new RegExp(
	`(?:(?:単位|units?)${IS}|(?:[×✕]|(?<![a-z\\d])x))(1[0,]+)(?!\\d)|(?<!\\d)(1[0,]+)(?:人|件|名|円)単位|\\((1[0,]{2,})(?:人|件|名|円)\\)`,
	'g'
);
/** Counts that are rounded are given in that unit: 百人未満を四捨五入, 千人未満切捨て. */
const ROUNDED = new RegExp(
	`(${POWER}(?:人|件))未満(?:の端数)?(?:は|を|で)?、?(?:四捨五入|切り?[捨上])`,
	'g'
);
const IN_ENGLISH =
	/(?<![a-z])(?:persons|people|yen)?(?:in)?(hundred|thousand|million)s?(?:persons|people|yen|ofyen)?(?![a-z])/g;
const ENGLISH: Readonly<Record<string, number>> = { hundred: 2, thousand: 3, million: 6 };
const ENGLISH_UNITS = /^(?:persons?|people|yen|times|cases?|firms?)$/;

/** Units that stand alone in a title or a name, without any word that says that they are some. */
const STANDING = new RegExp(
	`(?<=^|[\\s(【〔_])(${ONE}(?:${BETWEEN}${ONE})*)(?=$|[\\s)】〕_])`,
	'g'
);
/** A title that ends in a unit: 有効求人の割合％, 求人賃金千円. */
const ENDING = new RegExp(
	`(?<=[^\\d\\s(【〔・、,/:_=十百千万億])(%|円|${POWER}(?:人|件|円))(?=$|[\\s)】〕_])`,
	'g'
);

/** 百人 → `count 2`; null for no unit. */
export function unitValue(text: string): string | null {
	const match = UNIT.exec(text);
	if (!match) return null;
	const [, other, power = '', , yen, times, percent, firms] = match;
	if (other !== undefined) return `other ${other}`;
	const exponent = POWERS[power] ?? 0;
	if (yen !== undefined) return `yen ${exponent}`;
	if (times !== undefined) return 'times 0';
	if (percent !== undefined) return 'percent 0';
	return `${firms === undefined ? 'count' : 'firms'} ${exponent}`;
}

/** 人、倍: units and nothing else. */
const isOfUnits = (list: string): boolean =>
	unitValue(list) !== null || list.split(SEPARATORS).every((one) => unitValue(one) !== null);

const unitsIn = (list: string): readonly string[] =>
	unitValue(list) === null ? list.split(SEPARATORS) : [list];

/**
 * Units that a text states: 単位：百人, （千円）, （単位：人、倍）.
 * @param key a match key
 * @param gaps the places in it before which a space stood
 * @param spaced the same text with a space where there was one, letters drawn apart joined
 */
export function unitPhrases(key: string, gaps: ReadonlySet<number>, spaced: string): Phrase[] {
	const found = new Map<string, Phrase>();
	const add = (text: string): void => {
		const value = unitValue(text);
		if (value) found.set(text, { aspect: 'unit', value, text });
	};
	const isWhole = (to: number): boolean => gaps.has(to) || BEHIND.test(key.slice(to));
	const other = (text: string): void => {
		found.set(text, { aspect: 'unit', value: `other ${text}`, text });
	};
	for (const { index, 0: whole, 1: list = '' } of key.matchAll(AFTER_WORD)) {
		// 単位：千人程度 says 千 whatever follows; 人 of 単位：人工 is none.
		const isLarge = (unit: string) => unitValue(unit)?.endsWith(' 0') === false;
		const isEnd = isWhole(index + whole.length);
		unitsIn(list)
			.filter((unit) => isEnd || isLarge(unit))
			.forEach(add);
	}
	for (const { index, 0: whole, 1: stated = '' } of key.matchAll(UNKNOWN)) {
		const to = [...gaps].find((at) => at > index + whole.length - stated.length);
		const own = key.slice(index + whole.length - stated.length, to).slice(0, stated.length);
		const isKnown =
			/^[十百千万億\d]/.test(own) || isOfUnits(own) || ENGLISH_UNITS.test(own) || isStated(own);
		if (!isKnown) other(own);
	}
	for (const { index, 0: whole, 1: inside = '' } of key.matchAll(IN_BRACKETS)) {
		// (社)全国… is a kind of body.
		const isOfBody = /^[社所]$/.test(inside) && !isWhole(index + whole.length);
		if (isOfUnits(inside) && !isOfBody) unitsIn(inside).forEach(add);
	}
	for (const [, unit = ''] of key.matchAll(BY)) add(unit);
	for (const [, unit = ''] of key.matchAll(ROUNDED)) add(unit);
	for (const [, list = ''] of spaced.matchAll(STANDING)) unitsIn(list).forEach(add);
	for (const [, unit = ''] of spaced.matchAll(ENDING)) add(unit);
	const any = (text: string, power: number): void => {
		if (power > 0) found.set(text, { aspect: 'unit', value: `any ${power}`, text });
	};
	for (const [, power = ''] of key.matchAll(POWER_ALONE)) any(power, POWERS[power] ?? 0);
	for (const [, before, behind, inside = ''] of key.matchAll(IN_DIGITS)) {
		const digits = before ?? behind ?? inside;
		any(digits, digits.replaceAll(',', '').length - 1);
	}
	for (const [text, power = ''] of key.matchAll(IN_ENGLISH)) any(text, ENGLISH[power] ?? 0);
	return [...found.values()];
}

/** The units that a header states in brackets: 求人数（千人）. */
export const unitsInBrackets = (header: string): string[] =>
	[...matchKey(header).matchAll(/\(([^()]+)\)/g)].flatMap(
		([, inside = '']) => unitValue(inside) ?? []
	);

/** 求人は人, 人である: a unit with words that say of what it is. */
const STATED = new RegExp(`^(?:.*は)?${ONE}(?:は.*|である|です|とする)?$`);
const isStated = (text: string): boolean => STATED.test(text);

/** A text without the units that it states. */
export const withoutUnits = (text: string): string =>
	[AFTER_WORD, BY, POWER_ALONE, IN_DIGITS, IN_ENGLISH, UNKNOWN, STANDING, ENDING]
		.reduce((rest, pattern) => rest.replaceAll(pattern, '\u0000'), text)
		.replaceAll(IN_BRACKETS, (whole, inside: string) => (isOfUnits(inside) ? '\u0000' : whole));
