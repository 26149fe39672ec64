import type { Dataset } from '#lib/catalogue/dataset.ts';
import { partsOf } from '#lib/catalogue/measure.ts';
import type { Row } from '#lib/query/table.ts';
import type { Speech } from './speech.ts';

/** Why there is no value: a status of SDMX, a ratio over nobody, or a sample that has none. */
export type Absence = keyof Speech['words']['absence'];

const STATUSES: ReadonlySet<unknown> = new Set(['L', 'O', 'Q', 'M']);

/** The row's own status says why a value is missing: it does not qualify the values that are there. */
export const saysMissing = (status: unknown): boolean => STATUSES.has(status);

interface Held {
	readonly dataset: Dataset;
	readonly data: { readonly sample: boolean };
}

/** Why a measure of a row has no value. Made-up rows never say what a source did or did not publish. */
export function absenceOf({ dataset, data }: Held, measure: string, row: Row | undefined): Absence {
	if (isOverZero(dataset, measure, row)) return 'zero';
	const status = row?.['obs_status'];
	if (status === 'Q' || status === 'M') return status;
	if (data.sample) return 'sample';
	return saysMissing(status) ? (status as Absence) : (dataset.absent ?? 'O');
}

/** The word that stands where nothing more is known than that there is no value. */
export const absenceWord = ({ words, ...held }: Held & Pick<Speech, 'words'>): string =>
	words.absence[absenceOf(held, '', undefined)];

function isOverZero({ measures }: Dataset, measure: string, row: Row | undefined): boolean {
	const aggregate = measures[measure]?.aggregate;
	if (row === undefined || (aggregate?.kind !== 'ratio' && aggregate?.kind !== 'share'))
		return false;
	const [part, ...whole] = partsOf(aggregate);
	return typeof row[part] === 'number' && whole.every((one) => row[one] === 0);
}
