import { describe, expect, it } from 'vitest';
import { dataset as declared } from '#lib/catalogue/list.ts';
import { answerFile } from '#lib/query/cross/answer-file.ts';
import { crossSelection } from '#lib/query/cross/cross-selection.ts';
import { axisCodesOf } from '#lib/query/cross/keys.ts';
import type { CrossView } from '#lib/query/cross/view.ts';
import { answerPath } from '#lib/query/figure-data.ts';
import { rowsOf } from '#lib/query/table.ts';
import { answerFiles } from '#lib/server/data/answer-files.ts';
import { catalogueIn, knownOf, viewOf } from '../../support/cross.ts';
import { answer } from '../../support/plain-engine.ts';

const selectionOf = async (view: CrossView) =>
	crossSelection(
		declared(view.dataset),
		view,
		axisCodesOf(view, await knownOf(view.dataset), (await catalogueIn()).names)
	);

const fileOf = async (view: CrossView) =>
	answerFile(
		declared(view.dataset),
		await knownOf(view.dataset),
		(await catalogueIn()).printed,
		await selectionOf(view)
	);

describe('the small file that answers a table', () => {
	it('is one that the build makes, and holds every row that is asked for', async () => {
		const made = new Map(
			[...(await answerFiles()).values()].map((file) => [
				answerPath(file.dataset.id, file.key),
				file
			])
		);
		let found = 0;
		for (const known of (await catalogueIn()).datasets) {
			const base = await viewOf(known.id);
			for (const area of (known.values.ref_area ?? []).slice(0, 60)) {
				const view = base.rows.includes('ref_area')
					? base
					: { ...base, codes: { ...base.codes, ref_area: [area] } };
				const path = await fileOf(view);
				if (path === null) continue;
				found += 1;
				const file = made.get(path);
				expect(file, path).toBeDefined();
				if (!file || found % 7 !== 0) continue;
				const asked = rowsOf(await answer(file.dataset, await selectionOf(view)));
				const keys = new Set(
					rowsOf(await answer(file.dataset, file.selection)).map((row) =>
						file.dataset.dimensions.map((one) => row[one]).join()
					)
				);
				for (const row of asked)
					expect(keys.has(file.dataset.dimensions.map((one) => row[one]).join())).toBe(true);
			}
		}
		expect(found).toBeGreaterThan(20);
	});

	it('answers the first table and another employment, and not all areas', async () => {
		const view = await viewOf('occupation-balance');
		expect(await fileOf(view)).not.toBeNull();
		expect(
			await fileOf({ ...view, codes: { ...view.codes, employment: ['part_time'] } })
		).not.toBeNull();
		expect(
			await fileOf({
				...view,
				columns: ['time_period', 'ref_area'],
				codes: { ...view.codes, ref_area: ['*'] }
			})
		).toBeNull();
	});
});
