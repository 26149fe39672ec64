import type { Label } from '#lib/base/language.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import { say } from '#lib/contract/finding.ts';

/** A dimension or attribute as people call it. */
export const titleOf = (dataset: Dataset, field: string): Label =>
	field in DIMENSIONS
		? DIMENSIONS[field as DimensionId].title
		: (dataset.attributes[field]?.title ?? say(field, field, field));
