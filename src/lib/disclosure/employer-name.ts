import { abbreviations, saysBeginning } from './abbreviation.ts';
import { givesContact } from './contact.ts';
import { folded } from './name-folding.ts';
import { spellsBeginning } from './latin-letters.ts';
import type { PlaceNames } from './place-names.ts';

const BODIES =
	'株式|有限|合同|合資|合名|相互|カブシキ|ユウゲン|ゴウドウ|かぶしき|ゆうげん|ごうどう';
/** After NFKC: ㈱ is (株), ㍿ is 株式会社, half-width kana are full. */
const LEGAL_FORM = new RegExp(
	[
		`(?:${BODIES})(?:会社|會社|ガイシャ|がいしゃ)`,
		'(?:医療|社会福祉|一般社団|一般財団|公益社団|公益財団|学校|宗教|特定非営利活動|NPO|独立行政|監査|税理士|弁護士)法人',
		'(?:農業|漁業|生活|事業|企業)?協同組合',
		'\\((?:株|有|同|資|名|医|福|社|財|学|特非|独|協|宗|カ|ユ|ド)\\)',
		// As banks write it: カ)アキツ, アキツ(カ.
		'(?<![ァ-ヶー])[カユド]\\)(?=\\p{L})',
		'(?<=[ァ-ヶー])\\([カユド](?![ァ-ヶー\\p{L}])',
		'コーポレーション|カンパニー|インコーポレイテッド|リミテッド'
	].join('|'),
	'iu'
);

const ENGLISH_FORM =
	/\b(?:co\.?,?\s*ltd|co\.(?=,|\s|$)|ltd|inc|incorporated|corp|corporation|company|limited|llc|llp|plc|k\.k|g\.k|gmbh)\b\.?|\bco\.,/iu;

const BETWEEN = new RegExp(`${LEGAL_FORM.source}|${ENGLISH_FORM.source}|\\s`, 'iu');

/** What a kind of place adds to a name; alone, as the name of a place, it names nobody. */
const KINDS = new Set(
	[
		...['工場', '事業所', '支店', '営業所', '本社', '本店', '支社', 'センター', 'オフィス'],
		...['事業本部', '製造所', '出張所', 'ホールディングス', 'グループ']
	].map(folded)
);

/** So much of a name's beginning gives it away, where a place of unknown length follows. */
const BEGINNING = 4;

/** The marks of a voiced kana that stand apart (カ゛) are those of the kana before them. */
const joined = (text: string): string => text.replaceAll('゛', '\u3099').replaceAll('゜', '\u309a');

const within = (text: string): string =>
	joined(text)
		.normalize('NFKC')
		.replace(/[\s\p{Cf}]/gu, '');

/** What stands between legal forms and spaces, as written. */
const partsOf = (name: string): string[] =>
	joined(name)
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.split(BETWEEN)
		.filter((part): part is string => Boolean(part));

/** What is worked out of a name once: in a list names, texts and pairs of both repeat. */
interface Employer {
	readonly knownBy: readonly string[];
	readonly parts: readonly string[];
	/** What a name is called for short, folded. */
	readonly short: readonly string[];
	/** Texts that were looked at, and whether they give it away. */
	readonly told: Map<string, boolean>;
}

const employers = new WeakMap<PlaceNames, Map<string, Employer>>();
/** Longer texts are of one listing; so many others are kept at once, and of each employer. */
const [LONGEST_KEPT, MOST_KEPT, MOST_OF_ONE] = [60, 5000, 200];

function employerOf(name: string, places: PlaceNames): Employer {
	const known = employers.get(places) ?? new Map<string, Employer>();
	employers.set(places, known);
	return kept(known, name, MOST_KEPT, () => {
		const parts = partsOf(name);
		return {
			knownBy: partsKnown(name, parts, places),
			parts,
			short: parts
				.flatMap(abbreviations)
				.filter((one) => !isPlace(one, places))
				.map(folded),
			told: new Map<string, boolean>()
		};
	});
}

/** Where enough is kept all is forgotten: what comes next is as likely to repeat as what came. */
function kept<T>(known: Map<string, T>, text: string, most: number, make: () => T): T {
	const found = known.get(text);
	if (found !== undefined) return found;
	const value = make();
	if (text.length > LONGEST_KEPT) return value;
	if (known.size >= most) known.clear();
	known.set(text, value);
	return value;
}

/** The parts of a name by which people know it, as they are compared: without legal form, branch and plant. */
export const knownBy = (name: string, places: PlaceNames): readonly string[] =>
	employerOf(name, places).knownBy;

function partsKnown(name: string, parts: readonly string[], places: PlaceNames): string[] {
	const whole = parts.map(folded);
	// A place that stands apart is an address; one that is glued to the name ends it somewhere.
	const names = whole.filter((part) => withoutPlace(part, places) === part);
	const known = names.length > 0 ? names : whole.flatMap((part) => beginnings(part, places));
	return [...new Set([...known, folded(name)])].filter((part) => part.length > 1);
}

function beginnings(part: string, places: PlaceNames): string[] {
	const letters = [...withoutPlaces(part, places)];
	return letters
		.map((_, index) => letters.slice(0, index + 1).join(''))
		.filter((one, index) => one.length >= BEGINNING || index === letters.length - 1);
}

function withoutPlaces(part: string, places: PlaceNames): string {
	const shorter = withoutPlace(part, places);
	return shorter === part ? part : withoutPlaces(shorter, places);
}

/** Without the longest place or kind of place that ends it. */
function withoutPlace(part: string, places: PlaceNames): string {
	const letters = [...part];
	const at = letters.findIndex((_, index) => {
		const ending = letters.slice(index).join('');
		return KINDS.has(ending) || places.has(ending);
	});
	return at < 0 ? part : letters.slice(0, at).join('');
}

/**
 * Whether free text gives an employer away: by its name or what it is called for short, by the
 * legal form of some name, by an address or number that leads to it. In doubt it does: a text that
 * is held back wrongly can be mended, one let out cannot.
 */
export function namesEmployer(text: string, employer: string, places: PlaceNames): boolean {
	if (kept(texts, text, MOST_KEPT, () => tellsByItself(text))) return true;
	const name = employerOf(employer, places);
	return kept(name.told, text, MOST_OF_ONE, () => tellsOf(text, name));
}

/** Texts that were looked at, and whether they tell of any name. */
const texts = new Map<string, boolean>();

const tellsByItself = (text: string): boolean =>
	LEGAL_FORM.test(within(text)) || ENGLISH_FORM.test(text.normalize('NFKC')) || givesContact(text);

function tellsOf(text: string, { knownBy: known, parts, short }: Employer): boolean {
	const said = folded(text);
	return (
		known.some((part) => said.includes(part)) ||
		short.some((one) => said.includes(one)) ||
		parts.some((part) => saysBeginning(text, part) || spellsBeginning(text, part))
	);
}

/** A place is no name, alone or with the kind of place behind it. */
const isPlace = (text: string, places: PlaceNames): boolean =>
	withoutPlaces(folded(text), places) === '';
