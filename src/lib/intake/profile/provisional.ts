import { halfWidth } from '../normalise/width.ts';
import { periodMentions } from './period-mentions.ts';
import type { Surrounding } from './surroundings.ts';

const SAYS = /速報/;
/** 速報 beside these tells of another table, or of one that was. */
const NOT_THIS = /確報|確定|改定前|速報(?:は|と|から|で|の)/;
/** A note that is nothing else: （注）速報値である。 */
const NOTE_ALONE = /^[※*(]*注?\d*[)：: ]*(?:数値は|値は)?速報値?(?:である|です)?[。.]?\)?$/;

/**
 * The text around a table by which all its values are provisional: 令和8年10月分（速報）. Null
 * where none says so.
 */
export function provisionalText(
	heads: readonly Surrounding[],
	notes: readonly Surrounding[]
): Surrounding | null {
	const plain = (text: string) => halfWidth(text).trim();
	return (
		heads.find(({ text }) => SAYS.test(plain(text)) && !NOT_THIS.test(plain(text))) ??
		notes.find(({ text }) => NOTE_ALONE.test(plain(text))) ??
		null
	);
}

/** 令和8年10月は速報値である, 10月分は速報: nothing else is said of the month. */
const OF_MONTHS =
	/^[※*(]*注?\d*[)）：: ]*(?:[^は]*月)分?(?:の(?:数?値|計数))?は、?速報値?(?:である|です)?[。.]?\)?$/;

/** The months that notes call provisional, of a table of several. @param codes those of its rows */
export function provisionalMonths(
	notes: readonly Surrounding[],
	codes: readonly string[]
): Set<string> {
	return new Set(
		notes.flatMap((note) => {
			const text = halfWidth(note.text).trim();
			if (!OF_MONTHS.test(text)) return [];
			const named = periodMentions(note).map(({ code }) => code);
			if (named.length > 0) return named;
			const month = /(?:^|\D)(\d{1,2})月/.exec(text)?.[1];
			const last = codes.toSorted().findLast((code) => Number(code.slice(5)) === Number(month));
			return last === undefined ? [] : [last];
		})
	);
}
