import { expect, it } from 'vitest';
import { isComparable } from '#lib/narrative/compare.ts';
import { prefectureRatios } from '#lib/catalogue/datasets/prefecture-ratios.ts';
import { dataPackage } from '#lib/export/datapackage.ts';
import { sourceLine } from '#lib/narrative/citation.ts';
import { packageInput } from '#lib/server/data/package-input.ts';
import { firstEdition } from '../support/first-edition.ts';
import { csvRows, reference, type ReferenceRow } from '../support/reference.ts';
import { sceneOf } from '../support/scene.ts';

/** The words that the API's terms want, to the letter. */
const STATEMENT =
	'このサービスは、統計ダッシュボードのAPI機能を使用していますが、サービスの内容は国によって保証されたものではありません。';

const ADJUSTMENT: Readonly<Record<string, string>> = { sa: 'sa', raw: 'nsa' };

const heldFirst = (): ReferenceRow[] => [...firstEdition().values()].flatMap(csvRows);

it('every ratio that was read stands in data/, and nothing else', () => {
	const collected = reference('prefecture-ratios').map(
		({ time_period, ref_area, measure, adjustment = '', value }) =>
			[time_period, ref_area, ADJUSTMENT[adjustment], measure, value].join()
	);
	expect(collected).toHaveLength(7989);
	const held = heldFirst().flatMap((row) =>
		['active_ratio', 'new_ratio']
			.filter((measure) => row[measure] !== '')
			.map((measure) =>
				[row['time_period'], row['ref_area'], row['adjustment'], measure, row[measure]].join()
			)
	);
	expect(held.sort()).toEqual(collected.sort());
});

it('the adjusted active ratio has no gap from 2015 on, in any area', () => {
	const months = new Map<string, number>();
	for (const row of heldFirst())
		if (row['adjustment'] === 'sa' && row['active_ratio'] !== '')
			months.set(row['ref_area'] ?? '', (months.get(row['ref_area'] ?? '') ?? 0) + 1);
	expect(months.size).toBe(48);
	expect(new Set(months.values())).toEqual(new Set([139]));
});

it('all months are of one edition, so that a change across a January is one', () => {
	const row = (time_period: string) => ({ time_period, ref_area: '00', adjustment: 'sa' });
	expect(isComparable(prefectureRatios, row('2024-11'), row('2024-12'))).toBe(true);
	expect(isComparable(prefectureRatios, row('2015-01'), row('2026-07'))).toBe(true);
});

it.each(['ja', 'en', 'zh-Hant'] as const)(
	'both figures say credit and terms: %s',
	async (language) => {
		for (const id of ['prefecture-ratios-series', 'prefecture-ratios-ranking']) {
			const line = sourceLine(await sceneOf(id, language));
			expect(line).toContain('https://dashboard.e-stat.go.jp/');
			expect(line).toContain(STATEMENT);
		}
	}
);

it('the data package says the statement with this dataset alone', () => {
	const { resources } = dataPackage(packageInput()) as unknown as {
		resources: readonly { name: string }[];
	};
	const telling = resources.filter((one) => JSON.stringify(one).includes(STATEMENT));
	expect(telling.map(({ name }) => name)).toEqual(['prefecture-ratios']);
});
