import { afterAll, expect, it, vi } from 'vitest';
import { run as seal } from '../../scripts/seal/run.ts';
import { dataCopy, inLedger } from '../intake/support/data-copy.ts';

const GONE = 'occupation-placements/2025FY.csv';
const data = dataCopy([GONE, 'prefecture-balance/2025FY.csv']);
afterAll(() => data.remove());

it('a table of which nothing is public any more is named without a link: it has no page', async () => {
	vi.stubEnv('BUILD_DATE', '2026-11-01');
	expect(seal([], data.folder, 'seed').code).toBe(0);
	inLedger(data, GONE, { public: 'no' });
	expect(seal([], data.folder, 'seed').code).toBe(0);
	vi.stubEnv('DATA_DIR', data.folder);
	const { versionEntries, versionPage } = await import('#lib/server/pages/versions-page.ts');
	const { datasetEntries } = await import('#lib/server/pages/dataset-page.ts');
	const pages = datasetEntries().map(({ dataset }) => dataset);
	expect(pages).toEqual(['prefecture-balance']);
	const all = versionEntries().map(({ version = '' }) => versionPage(version, 'ja'));
	const named = (await Promise.all(all)).flatMap((page) =>
		page ? [...page.tables, ...page.since, ...page.later] : []
	);
	expect(named.some(({ id }) => id === 'occupation-placements')).toBe(true);
	for (const { id, isHeld } of named) expect([id, isHeld]).toEqual([id, pages.includes(id)]);
});
