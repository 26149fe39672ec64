const LEGAL_FORM =
	/株式会社|有限会社|合同会社|合資会社|合名会社|(?:医療|社会福祉|一般社団|一般財団|学校)法人|\((?:株|有|同|資|名|医|福|社|財|学)\)/;

/** What an address or a kind of place adds to a name; alone it names nobody. */
const PLACE = /(?:工場|事業所|支店|営業所|本社|本店|支社|センター)$/;

const LETTERS = /[^\p{L}\p{N}]/gu;

/** Width, case, spaces, signs and the two kana do not tell names apart. */
const folded = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(LETTERS, '')
		.replace(/[ァ-ヶ]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60));

/** The parts of a name by which people know it: without legal form, branch and plant. */
function knownBy(name: string): string[] {
	const parts = name
		.normalize('NFKC')
		.split(new RegExp(`${LEGAL_FORM.source}|\\s`, 'u'))
		.filter((part) => part !== '' && !PLACE.test(part))
		.map(folded)
		.filter((part) => part.length > 1);
	const whole = folded(name);
	return whole === '' ? parts : [...parts, whole];
}

/**
 * Whether free text gives an employer away: by its name, or by the legal form of some name.
 * In doubt it does: a text that is held back wrongly can be mended, one let out cannot.
 */
export function namesEmployer(text: string, employer: string): boolean {
	if (LEGAL_FORM.test(text.normalize('NFKC').replace(/\s/g, ''))) return true;
	const within = folded(text);
	return knownBy(employer).some((part) => within.includes(part));
}
