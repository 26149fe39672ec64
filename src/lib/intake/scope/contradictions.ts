import { say } from '#lib/contract/finding.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Origin } from '../understood/understood.ts';
import type { Evidence } from './evidence.ts';
import type { Expected } from './expected.ts';
import { aspectLabel, valueLabel } from './labels.ts';
import type { Aspect, Doubt, Phrase } from './phrase.ts';
import { isScopeAlone, readScope } from './read-scope.ts';
import { SCOPE_RULES } from './rules.ts';

/** A sentence that tells of other tables, of definitions or of differences. */
const EXPLAINS =
	/別表|別紙|別途|別に|参考|参照|比較|比べ|くらべ|異な|違い|について|とは|定義|に対し|一方|ほかに|他に|なお|ただし|公表して|算出|方法/;

/** Aspects that footnotes speak of in passing. */
const ASIDE: readonly Aspect[] = ['group', 'figure', 'nature', 'pay'];
/** Whether a note says of all values of its table what they are: （注）前年同月比, 数値は推計値である. */
const saysOfAll = (text: string): boolean =>
	isScopeAlone(text.replace(/^[\s※*＊]*[（(【]?注?\s*\d*[)）】:：]?|[)）】]$/g, '')) ||
	/(?:数値|計数|数字|値|表|賃金|求人数|求職者数|倍率)(?:(?:は|が|について).*|(?:である|です)[。.]?$)|(?:のみ|だけ|に限)/.test(
		text
	);

/** Whether a note says of one figure that it is otherwise: 求人数は就業地別、求職者数は受理地別. */
const saysOfSome = (text: string, aspect: Aspect, taken: string): boolean =>
	!EXPLAINS.test(text) &&
	text.split(/[、。,;；]/).some((part) => {
		const named = readScope(part).phrases.filter((one) => one.aspect === aspect);
		return (
			/(?:求人|求職|倍率|賃金|値|計)[^、]*は/.test(part) &&
			named.length > 0 &&
			named.every(({ value }) => value !== taken)
		);
	});

/** Places that name a table from afar: where a nearer one has decided, they are asked about. */
const AFAR = ['above', 'sheet', 'file'];

/**
 * What the words around a table say against what it is read as.
 * @param chosen by aspect where its value was found; absent: fixed by the layout or taken by default
 */
export function contradictions(
	evidence: readonly Evidence[],
	expected: Expected,
	chosen: ReadonlyMap<Aspect, Origin>
): Sighting[] {
	return evidence.flatMap((one) => [
		...againstPhrases(one, expected, chosen),
		...againstDoubts(one, expected)
	]);
}

function againstPhrases(
	{ place, text, spot, read }: Evidence,
	expected: Expected,
	chosen: ReadonlyMap<Aspect, Origin>
): Sighting[] {
	const seen = new Set<Aspect>();
	return read.phrases.flatMap((phrase): Sighting[] => {
		const { aspect } = phrase;
		const taken = expected.get(aspect);
		if (taken === undefined || aspect === 'unit' || seen.has(aspect)) return [];
		const named = read.phrases.filter((one) => one.aspect === aspect);
		if (named.every(({ value }) => value === taken)) return [];
		if (aspect === 'sex' && new Set(named.map(({ value }) => value)).size > 1) return [];
		seen.add(aspect);
		const isAlsoTaken = named.some(({ value }) => value === taken);
		const words = {
			aspect: aspectLabel(aspect),
			found: quoted(named.filter(({ value }) => value !== taken)),
			taken: valueLabel(aspect, taken)
		};
		const where = { ...spot, value: text };
		if (place === 'note') {
			if (isAlsoTaken)
				return ASIDE.includes(aspect) || !saysOfSome(text, aspect, taken)
					? []
					: [sighting(SCOPE_RULES.note, where, words)];
			if (ASIDE.includes(aspect) && !saysOfAll(text)) return [];
			const rule = EXPLAINS.test(text) ? SCOPE_RULES.note : SCOPE_RULES.other;
			return [sighting(rule, where, words)];
		}
		if (isAlsoTaken && place !== 'title' && place !== 'header') return [];
		if (isAlsoTaken) {
			const found = quoted(named);
			return [sighting(SCOPE_RULES.several, where, { ...words, found })];
		}
		const decided = chosen.get(aspect);
		const isNearer = decided !== undefined && decided !== place && AFAR.includes(place);
		return [sighting(isNearer ? SCOPE_RULES.elsewhere : SCOPE_RULES.other, where, words)];
	});
}

function againstDoubts({ place, text, spot, read }: Evidence, expected: Expected): Sighting[] {
	const [first] = read.doubts.filter(({ aspect }) => isAsked(aspect, expected));
	if (!first) return [];
	// （注）パートとは、…をいう: a word is explained.
	if (place === 'note' && /とは、?.*(?:をいう|のこと|を指す)/.test(text)) return [];
	const rule = place === 'note' ? SCOPE_RULES.doubtNote : SCOPE_RULES.doubt;
	const words = { found: first.text, aspect: aspectLabel(first.aspect) };
	return [sighting(rule, { ...spot, value: text }, words)];
}

/** Of an employment type that could not be found out nothing is expected, and yet it matters. */
const isAsked = (aspect: Doubt['aspect'], expected: Expected): boolean =>
	expected.has(aspect) || (aspect === 'term' && expected.has('part'));

const quoted = (phrases: readonly Phrase[]) => {
	const text = [...new Set(phrases.map((one) => one.text))].join('」「');
	return say(text, text, text);
};
