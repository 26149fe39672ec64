/** Marks that may stand behind a number: ※ ※1 * *1 † superscripts ① (注) （注1） 注1) and ` 1)`. */
const BEHIND =
	/\s*(※\d{0,2}|\*{1,3}\d?|[†‡]|[⁰¹²³⁴-⁹]+[⁾)]?|[①-⑳]|\(注\d{0,2}\)|注\d{0,2}\)?|(?<=\s)\d{1,2}\))$/;

/** A mark before a number counts only with a space between: in ※1234 the 1 may be the mark's. */
const BEFORE = /^(※|\*{1,3})\s+/;

/** A text without the footnote marks around its number. */
export const withoutMarks = (text: string): string =>
	text.replace(BEHIND, '').replace(BEFORE, '').trim();

/** p (速報) and r (訂正) beside a number, small letters alone: a capital P is points. */
const STATUS =
	/^(?:(?<before>[pr])\s*(?=[\d-])|\((?<bracketed>[pr])\)\s*)?(?<number>.*?)(?:\s*(?<behind>[pr])|\s*\((?<closed>[pr])\))?$/;

export function splitStatus(text: string): { number: string; letter: 'p' | 'r' | null } {
	const said = /^(.*\d.*?)\s*\(?速報値?\)?$/.exec(text)?.[1];
	if (said !== undefined) return { number: said.trim(), letter: 'p' };
	const groups = STATUS.exec(text)?.groups ?? {};
	const letters = [groups.before, groups.bracketed, groups.behind, groups.closed].filter(Boolean);
	const [letter] = letters;
	if (letters.length !== 1 || !groups.number) return { number: text, letter: null };
	return { number: groups.number.trim(), letter: letter === 'p' ? 'p' : 'r' };
}
