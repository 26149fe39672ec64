import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATASETS, dataset } from '#lib/catalogue/list.ts';
import { SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import { MADE_UP, routeText, sampleTraces } from '../support/site-routes.ts';
import '../support/this-data.ts';

const doorWith = async (samples: string) => {
	vi.resetModules();
	vi.stubEnv('SAMPLES', samples);
	return import('#lib/server/data/published.ts');
};

afterEach(() => vi.unstubAllEnvs());

describe('the door of published files', () => {
	it('lets samples through where they are shown, and none where they are hidden', async () => {
		expect(MADE_UP.length).toBeGreaterThan(3);
		for (const id of MADE_UP) {
			const shown = await doorWith('shown');
			expect(shown.publishedFiles(dataset(id)).length, id).toBeGreaterThan(0);
			const { publishedFiles, datasetCsv, isSample } = await doorWith('hidden');
			expect(publishedFiles(dataset(id)), id).toEqual([]);
			expect(datasetCsv(dataset(id)).split('\n'), id).toEqual([expect.any(String), '']);
			expect(isSample(dataset(id)), id).toBe(false);
		}
	});

	it('lets every real file through all the same', async () => {
		const real = DATASETS.filter(({ id }) => !MADE_UP.includes(id));
		const paths = async (samples: string) => {
			const { publishedFiles } = await doorWith(samples);
			return real.flatMap((one) => publishedFiles(one).map(({ path }) => path));
		};
		const shown = await paths('shown');
		expect(shown.length).toBeGreaterThan(real.length);
		expect(await paths('hidden')).toEqual(shown);
	});

	it('is not opened on a guess', async () => {
		const { publishedFiles } = await doorWith('no');
		expect(() => publishedFiles(dataset(MADE_UP[0] ?? ''))).toThrow(/"shown" or "hidden"/);
	});

	it('knows of each made-up dataset whose tables would take its place', () => {
		for (const id of MADE_UP) expect(dataset(id).awaits, id).toBeDefined();
	});
});

it('samples leave the traces by which tests/server/samples-hidden.test.ts finds them', async () => {
	await doorWith('shown');
	const page = await routeText('[language=language]/occupations/months/+page.server.ts', {
		language: 'ja'
	});
	expect(sampleTraces(page)).toEqual(
		expect.arrayContaining(['"sample":true', 'data/answers/occupation-balance-monthly/'])
	);
	const listings = await routeText('data/bulletin/[file]/+server.ts', { file: '2026-10.json' });
	expect(sampleTraces(listings)).toContain(SAMPLE_MARK);
	expect(sampleTraces(listings).length).toBeGreaterThan(10);
});
