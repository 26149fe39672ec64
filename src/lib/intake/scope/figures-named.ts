import type { Dataset } from '#lib/catalogue/dataset.ts';
import { enumeratedLabels } from '#lib/contract/finding.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { matchKey } from '../normalise/width.ts';
import type { ResolvedColumn } from '../profile/columns.ts';
import { isCheck, isField } from '../profile/profile.ts';
import type { Surrounding } from '../profile/surroundings.ts';
import { SCOPE_RULES } from './rules.ts';

/** Kinds of figures of which a table may have one alone: what names another is another table. */
const KINDS: readonly (readonly (readonly [word: RegExp, measure: RegExp])[])[] = [
	[
		// A new workbook is named 新規 Microsoft Excel ワークシート until somebody renames it.
		[/新規(?!学卒|卒業|高卒|大卒|中卒|採用|開設|作成|に|microsoft)/, /(?:^|_)new_/],
		[/有効/, /(?:^|_)active_/],
		[/就職/, /placements/],
		[/充足/, /filled/]
	],
	[
		[/求人/, /openings|offered|ratio/],
		[/求職|希望賃金/, /applica|desired|ratio/]
	]
];

/**
 * A title, sheet or file that names figures of which the table has none, and none that it has:
 * 新規求人 over columns of 有効求人.
 * @param texts the names nearest to the table
 * @param own titles and headers by which the layout knows it, which say nothing more
 */
export function figuresNamed(
	texts: readonly Surrounding[],
	dataset: Dataset,
	columns: readonly ResolvedColumn[],
	own: readonly string[]
): Sighting[] {
	const ids = columns.flatMap(({ profile }) => {
		if (isField(profile)) return profile.field in dataset.measures ? [profile.field] : [];
		return isCheck(profile) ? [profile.check] : [];
	});
	const stored = columns.flatMap(({ profile }) =>
		isField(profile) ? (dataset.measures[profile.field]?.title ?? []) : []
	);
	if (stored.length === 0) return [];
	const titles = own.map(matchKey).sort((a, b) => b.length - a.length);
	return texts.flatMap(({ text, spot }) => {
		const rest = titles.reduce((left, title) => left.replaceAll(title, ''), matchKey(text));
		const found = KINDS.flatMap((kind) => {
			const named = kind.filter(([word]) => word.test(rest));
			const has = kind.filter(([, measure]) => ids.some((id) => measure.test(id)));
			const isOther = has.length > 0 && named.length > 0 && !named.some((one) => has.includes(one));
			return isOther ? named.flatMap(([word]) => word.exec(rest)?.[0] ?? []) : [];
		});
		const [first] = found;
		if (first === undefined) return [];
		const words = { found: first, taken: enumeratedLabels([...new Set(stored)]) };
		return [sighting(SCOPE_RULES.figures, { ...spot, value: text }, words)];
	});
}
