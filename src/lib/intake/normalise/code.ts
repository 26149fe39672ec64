import { say } from '#lib/contract/finding.ts';
import type { CodeBook, CodeEntry } from './code-book.ts';
import { nearEntries } from './nearness.ts';
import { refusal, type Reading } from './reading.ts';
import { CODE_RULES } from './rules.ts';
import { visible } from './invisible.ts';
import { halfWidth, matchKey } from './width.ts';

/**
 * `Ａ　管理的職業`, `Ａ管理的職業`, `07　開発技術者`, `01管理的公務員`: a code, then a name that is no digit.
 * A letter may be glued to a name that does not go on in letters.
 */
const PREFIXED =
	/^(?<code>[A-Z]{1,2}(?=[\s.:・])|[A-Z](?=[^\x00-\x7f])|\d{1,5}(?=\D)|_[TU](?=\s))[\s.:・]*(?<name>\D.*)$/;

/** Names are listed as `A 管理的職業従事者`. */
const shown = ({ code, name }: CodeEntry): string => `${code} ${name}`;

/**
 * A name, with or without its number, → the code of a list. Names agree after NFKC and without
 * spaces, or not at all: what is merely near is suggested and never taken.
 * @param codesAlone whether a column of bare codes is meant (our own layout)
 */
export function readCode(book: CodeBook, text: string, codesAlone = false): Reading<string> {
	const plain = halfWidth(visible(text)).trim();
	if (plain === '') return refusal(CODE_RULES.blank);
	if (book.byCode.has(text)) {
		if (codesAlone) return { value: text, changes: [], faults: [] };
		if (!book.byName.has(matchKey(text))) return refusal(CODE_RULES.bare, { value: text });
	}
	const whole = book.byName.get(matchKey(plain));
	if (whole) return one(book, text, whole);
	if (/^(\d{1,5}|[A-Z])$/.test(plain)) return refusal(CODE_RULES.bare, { value: text });
	const { code, name } = PREFIXED.exec(plain)?.groups ?? {};
	if (code === undefined || name === undefined) return unknown(book, text, plain);
	const named = book.byName.get(matchKey(name)) ?? [];
	const agreed = named.filter((entry) => entry.code === code);
	if (agreed.length > 0) return one(book, text, agreed);
	if (named.length === 0) return unknown(book, text, name);
	const right = say(...triple(named.map(shown).join('、')));
	return refusal(CODE_RULES.disagrees, { value: text, code, name, list: book.title, right });
}

const triple = (text: string): [string, string, string] => [text, text, text];

function one(
	book: CodeBook,
	text: string,
	[first, ...more]: readonly CodeEntry[]
): Reading<string> {
	if (!first) return unknown(book, text, text);
	if (more.length > 0)
		return refusal(CODE_RULES.several, {
			value: text,
			codes: [first, ...more].map(({ code }) => code).join(', ')
		});
	return { value: first.code, changes: [{ kind: 'code', from: text, to: first.code }], faults: [] };
}

function unknown(book: CodeBook, value: string, name: string): Reading<string> {
	const near = nearEntries(book, name).map(shown).join('」「');
	return refusal(CODE_RULES.unknown, {
		value,
		list: book.title,
		near:
			near === ''
				? say('近い名称もありません', 'Nothing is near', '也沒有相近的名稱')
				: say(`「${near}」ですか`, `Is it 「${near}」?`, `是「${near}」嗎`)
	});
}
