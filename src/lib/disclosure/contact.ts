/** Whatever stands between the groups of a telephone number. */
const GAP = '[-‐‑–—―−ー()\\s.・]{1,2}';

/**
 * What leads to an employer without its name: addresses of mail and web, telephone numbers, and
 * the numbers under which anybody can look it up.
 */
const CONTACTS: readonly RegExp[] = [
	/[\w.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u,
	// Addresses written so that no program finds them, and names in networks.
	/[\w-]{3,}\s*[([](?:a|at|アット|アットマーク)[)\]]\s*[\w-]{2,}/iu,
	/(?<![\p{L}\p{N}.])@[a-z][\w.-]{2,}/iu,
	/(?:line|instagram|facebook|twitter)\s*(?:id|アカウント|:)/iu,
	/(?:代表取締役(?:社長)?|代表者)\s*[:]?\s*\p{Script=Han}{2,}/u,
	/https?:|\bwww\.|[\p{L}\p{N}-]+\.(?:(?:co|or|ne|ac|go|ed|gr|lg|ad)\.)?jp(?![\p{L}\p{N}])/iu,
	/(?<!\b(?:asp|vb|ado))\.(?:com|net|org|biz|info)(?![\p{L}\p{N}])/iu,
	new RegExp(`(?<![\\d-])0\\d{1,4}${GAP}\\d{1,4}${GAP}\\d{3,4}(?!\\d)`, 'u'),
	/(?<!\d)0\d{9,10}(?!\d)/,
	/(?:tel|fax|電話|☎|携帯)(?:番号)?[^\p{L}\p{N}]{0,3}\d{2}/iu,
	// Thirteen digits, or all four groups apart: a listing's own number has thirteen in two groups.
	/法人番号|(?<![\d-])T?\d(?:\d{12}|(?:-\d{4}){3})(?![\d-])/u,
	/(?<!\d)\d{4}-\d{6}-\d(?!\d)/
];

/** Whether free text has such an address or number, in whatever width it is written. */
export function givesContact(text: string): boolean {
	const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
	const closed = plain.replace(/\s+(?=[@.])|(?<=[@.])\s+/gu, '');
	return CONTACTS.some((pattern) => pattern.test(plain) || pattern.test(closed));
}
