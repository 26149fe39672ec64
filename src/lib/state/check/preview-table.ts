import { columnsOf } from '#lib/catalogue/dataset.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import type { IntakeResult } from '#lib/intake/intake.ts';
import { RealFiles, type Published } from '#lib/intake/published.ts';

/** A dataset as its pages would show it with the new rows in it. */
export interface PreviewTable {
	readonly dataset: string;
	/** Every row, published and new, as one canonical CSV. */
	readonly csv: Blob;
	/** The periods and areas that the files speak of. */
	readonly periods: readonly string[];
	readonly areas: readonly string[];
}

/** The datasets with figures that an intake changes; made-up samples give way, as they will. */
export function previewTables(
	{ merged }: IntakeResult,
	published: Published,
	now: string
): PreviewTable[] {
	const real = new RealFiles(published, now);
	const ids = [...new Set(merged.map(({ target }) => target.dataset))];
	return ids.flatMap((id) => {
		const dataset = datasetOf(id);
		if (dataset.figures.length === 0) return [];
		const own = merged.filter(({ target }) => target.dataset === id);
		const fresh = new Map(own.map(({ target, text }) => [target.path, text]));
		const beside = real
			.of(id)
			.map(({ path }) => path)
			.filter((path) => !fresh.has(path) && real.ledger.get(path)?.public === true);
		const texts = [...beside.map((path) => published.text(path) ?? ''), ...fresh.values()];
		const keys = own.flatMap(({ target }) => [...target.rows.values()].map(({ key }) => key));
		const named = (name: string) => [...new Set(keys.map((key) => key[name] ?? ''))].sort();
		return [
			{
				dataset: id,
				csv: new Blob([`${columnsOf(dataset).join(',')}\n`, ...texts.map(withoutHeader)]),
				periods: named('time_period'),
				areas: named('ref_area').filter((area) => area !== '')
			}
		];
	});
}

const withoutHeader = (text: string): string => text.slice(text.indexOf('\n') + 1);
