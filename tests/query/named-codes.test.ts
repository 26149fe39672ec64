import { expect, it } from 'vitest';
import { DATASETS } from '#lib/catalogue/list.ts';
import { DIMENSIONS } from '#lib/catalogue/dimension.ts';
import { codeName } from '#lib/query/figure-data.ts';
import { unpack } from '#lib/query/table.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { pageAreas } from '#lib/server/pages/areas.ts';
import '../support/this-data.ts';

const FIGURES = DATASETS.flatMap((dataset) => dataset.figures.map(({ id }) => ({ dataset, id })));

const AREAS = pageAreas('ja');

it.each(FIGURES)('no row of $id is called by its code', async ({ dataset, id }) => {
	let rows = 0;
	// The home area, and an office, whose tables have the most gaps.
	for (const area of [AREAS.at(0)?.code, AREAS.at(-1)?.code]) {
		const { figures, answers, names } = await pageFigures([id], 'ja', area);
		for (const { answer } of figures) {
			const table = answers[answer];
			for (const row of table ? unpack(dataset, table) : []) {
				rows += 1;
				for (const dimension of dataset.dimensions)
					if (DIMENSIONS[dimension].codes && typeof row[dimension] === 'string')
						expect(codeName(names, dimension, row[dimension]), row[dimension]).toBeDefined();
			}
		}
	}
	expect(rows).toBeGreaterThan(0);
});
