import { describe, expect, it, vi } from 'vitest';
import { asItIs, writtenData } from '../support/written-data.ts';
import '../support/given-data.ts';

// Other data in each test: a mock outlives what it has read.
vi.unmock('#lib/server/data/engine.ts');

const SAMPLES = ['2026-08', '2026-09', '2026-10'].map((month) =>
	asItIs(`industry-wages-monthly/${month}.csv`, { sample: 'yes' })
);

/** A bureau's own file of a later month: the layout of the sample, other values. */
const REAL = {
	path: 'industry-wages-monthly/2026-11.csv',
	text: asItIs('industry-wages-monthly/2026-10.csv', {})
		.text.replaceAll('2026-10', '2026-11')
		.replace(/(,full_time,)\d+,\d+/g, '$1' + '211000,299000'),
	ledger: { sample: 'no', source: 'mhlw_fy_table9' }
};

const figures = async () => {
	const { pageFigures } = await import('#lib/server/data/figure-data.ts');
	return pageFigures(['industry-wages-monthly-band'], 'ja', '43');
};

describe('a made-up dataset', () => {
	it('is marked as such', async () => {
		writtenData(SAMPLES);
		const {
			figures: [band]
		} = await figures();
		expect(band?.sample).toBe(true);
		expect(band?.values.time_period).toEqual(['2026-08', '2026-09', '2026-10']);
		expect(band?.sources.map(({ title }) => title).join()).toContain('架空のサンプル');
	});

	it('is set aside by its first real file: no mark, and no made-up month is left', async () => {
		writtenData([...SAMPLES, REAL]);
		const {
			figures: [band],
			answers
		} = await figures();
		expect(band?.sample).toBe(false);
		expect(band?.values.time_period).toEqual(['2026-11']);
		expect(band?.defaults.time_period).toBe('2026-11');
		expect(band?.sources.map(({ title }) => title).join()).not.toContain('架空のサンプル');
		const [answer] = Object.values(answers);
		expect(answer?.constants).toMatchObject({
			time_period: '2026-11',
			offered_wage_lower: 211000,
			offered_wage_upper: 299000
		});
	});

	it('leaves the engine of the page and the downloads as well', async () => {
		writtenData([...SAMPLES, REAL]);
		const { dataset } = await import('#lib/catalogue/list.ts');
		const { datasetCsv, publishedFiles } = await import('#lib/server/data/published.ts');
		const wages = dataset('industry-wages-monthly');
		expect(publishedFiles(wages).map(({ path }) => path)).toEqual([REAL.path]);
		expect(datasetCsv(wages)).toBe(REAL.text);
	});

	it('stays while the real file may not be public', async () => {
		writtenData([...SAMPLES, { ...REAL, ledger: { ...REAL.ledger, public: 'no' } }]);
		const {
			figures: [band]
		} = await figures();
		expect(band?.sample).toBe(true);
		expect(band?.values.time_period).not.toContain('2026-11');
	});
});
