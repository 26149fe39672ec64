import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Rule } from '#lib/contract/rule.ts';
import { DECODE_RULES } from './rules.ts';

const SUSPECTS: readonly (readonly [RegExp, Rule])[] = [
	[/\0/g, DECODE_RULES.nul],
	[/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, DECODE_RULES.control],
	[/[\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/gu, DECODE_RULES.privateUse],
	[/\ufffd/g, DECODE_RULES.replaced],
	[/\ufeff/g, DECODE_RULES.innerBom]
];

/** Of one kind this many are listed, the rest is told by the report's count. */
const LISTED = 1000;

const codePoint = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Tried first: hardly any file has one of them. */
const ANY_SUSPECT = new RegExp(SUSPECTS.map(([{ source }]) => source).join('|'), 'u');

/** Characters that no data file may hold, each with its line. */
export function suspectCharacters(file: string, text: string): Sighting[] {
	if (!ANY_SUSPECT.test(text)) return [];
	return SUSPECTS.flatMap(([pattern, rule]) => {
		const found: Sighting[] = [];
		let [line, from] = [1, 0];
		for (const { 0: character, index } of text.matchAll(pattern)) {
			line += lineBreaks(text, from, index);
			from = index;
			found.push(sighting(rule, { file, line, value: codePoint(character) }));
			if (found.length === LISTED) break;
		}
		return found;
	});
}

/** LF, CR LF and lone CR between two places of a text. */
function lineBreaks(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
	}
	return count;
}

/** True where half-width katakana are more than half of what is beyond ASCII. */
export function mostlyHalfKana(text: string): boolean {
	let [kana, beyond] = [0, 0];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x80) continue;
		beyond++;
		if (code >= 0xff61 && code <= 0xff9f) kana++;
	}
	return kana * 2 > beyond;
}

/** True where a text has characters beyond ASCII and none beyond U+07FF: no Japanese at all. */
export const onlyTwoByteCharacters = (text: string): boolean =>
	/[\x80-\u07ff]/.test(text) && !/[\u0800-\uffff]/.test(text);
