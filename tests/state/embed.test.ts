import { describe, expect, it } from 'vitest';
import { SITE } from '#lib/catalogue/site.ts';
import { figure as declared } from '#lib/catalogue/list.ts';
import { answeredByFile } from '#lib/query/question.ts';
import { answerPath } from '#lib/query/figure-data.ts';
import { question } from '#lib/query/question.ts';
import { selectionKey } from '#lib/query/selection.ts';
import { answerFiles } from '#lib/server/data/answer-files.ts';
import { embedEntries, embedPage } from '#lib/server/pages/embed-page.ts';
import { defaultView, viewOf } from '#lib/state/choices.ts';
import { embedCode, embedPath } from '#lib/state/embed.ts';
import '../support/this-data.ts';

const read = async (id: string) => {
	const { figures, paths } = await embedPage(id, 'ja');
	const [data] = figures.figures;
	if (!data) throw new Error(`nothing to draw in ${id}`);
	return { ...declared(id), data, paths };
};

describe('a figure alone', () => {
	it('exists for every figure with something to show, in every language', async () => {
		const entries = await embedEntries();
		expect(entries.filter(({ figure }) => figure === 'headline-ratio')).toHaveLength(
			SITE.languages.length
		);
		expect(new Set(entries.map(({ figure }) => figure)).size).toBeGreaterThan(60);
	});

	it('reads back what its address says, whatever pages fix by their path', async () => {
		const { figure, data } = await read('occupation-balance-ranking');
		const view = defaultView(figure, data);
		const other = { ...view, chosen: { ...view.chosen, ref_area: '40', employment: 'part_time' } };
		const path = embedPath('ja', figure, data, other, 'latest');
		expect(path).toBe('ja/embed/occupation-balance-ranking/?employment=part_time&ref_area=40');
		const params = new URLSearchParams(path.split('?')[1]);
		expect(viewOf(figure, data, params)).toEqual(other);
		const pinned = embedPath('ja', figure, data, other, 'pinned');
		expect(pinned).toContain(`time_period=${view.chosen.time_period}`);
	});

	it('is answered by a file for every area and item that has a page', async () => {
		const files = await answerFiles();
		for (const id of [
			'occupation-balance-ranking',
			'occupation-item-series',
			'shortage-care-wages'
		]) {
			const { figure, dataset, data } = await read(id);
			const [dimension] = (['ref_area', 'occupation'] as const).filter(
				(name) => figure.choices[name]?.answer === 'path'
			);
			if (!dimension) throw new Error(`${id} has no path`);
			const values = data.values[dimension] ?? [];
			expect(values.length).toBeGreaterThan(1);
			for (const value of values.filter((one) => one !== data.defaults[dimension])) {
				const chosen = { ...data.defaults, [dimension]: value };
				expect(answeredByFile(figure, chosen, data.defaults), `${id} ${value}`).toBe(true);
				const key = selectionKey(dataset, question(dataset, figure, chosen));
				expect(answerPath(dataset.id, key)).toMatch(/^data\/answers\//);
				expect(files.has(`${dataset.id}/${key}`), `${id} ${value}`).toBe(true);
			}
		}
	});

	it('leads to the page that shows it, for each value of its path', async () => {
		expect((await read('headline-ratio')).paths).toEqual({ path: '' });
		const { paths } = await read('occupation-item-series');
		expect(paths.path).toMatch(/^occupations\/jsco-2009\/\d\d\/$/);
		expect(paths.fixed?.paths['68']).toBe('occupations/jsco-2009/68/');
		const areas = (await read('occupation-wages-ranking')).paths;
		expect(areas.path).toBe('wages/');
		expect(areas.fixed?.paths[SITE.nation]).toBe('wages/japan/');
	});
});

it('the code to paste cannot be left by a title', () => {
	const code = embedCode('https://example.org/?a=1&b="2"', '"><script>', 640);
	expect(code).toContain('src="https://example.org/?a=1&amp;b=&quot;2&quot;"');
	expect(code).toContain('title="&quot;>&lt;script>"');
	expect(code.match(/<script>/g)).toHaveLength(1);
});
