import type { Dataset } from '#lib/catalogue/dataset.ts';
import { employmentOf } from './employment.ts';
import type { Evidence, EvidencePlace } from './evidence.ts';
import type { Phrase } from './phrase.ts';

/** The dimensions whose codes are found by what is understood, not by names that a text contains. */
export const SCOPE_FIELDS = ['adjustment', 'basis', 'employment'] as const;

export type ScopeField = (typeof SCOPE_FIELDS)[number];

export const isScopeField = (field: string): field is ScopeField =>
	SCOPE_FIELDS.some((name) => name === field);

/** The codes of a dimension that phrases name. */
export function codesOf(field: ScopeField, phrases: readonly Phrase[], dataset: Dataset): string[] {
	if (field === 'employment') {
		const codes: Readonly<Record<string, readonly string[] | undefined>> = dataset.codes ?? {};
		return employmentOf(phrases, codes['employment']);
	}
	return [...new Set(phrases.filter(({ aspect }) => aspect === field).map(({ value }) => value))];
}

export interface ChosenScope {
	readonly codes: readonly string[];
	readonly place: EvidencePlace;
}

/** What the nearest place that says anything says of a dimension; null where none does. */
export function chosenScope(
	field: ScopeField,
	evidence: readonly Evidence[],
	places: readonly EvidencePlace[],
	dataset: Dataset
): ChosenScope | null {
	for (const place of places) {
		const phrases = evidence
			.filter((one) => one.place === place)
			.flatMap(({ read }) => read.phrases);
		const codes = codesOf(field, phrases, dataset);
		if (codes.length > 0) return { codes, place };
	}
	return null;
}
