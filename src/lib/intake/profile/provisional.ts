import { halfWidth } from '../normalise/width.ts';
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
