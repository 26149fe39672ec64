import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { codes } from '#lib/server/data/codes.ts';
import { issues } from '#lib/server/data/issues.ts';
import { bulletinPage } from '#lib/server/pages/bulletin-page.ts';
import { issuePage } from '#lib/server/pages/issue-page.ts';
import '../support/this-data.ts';

const STAGES = [...codes('semiconductor_stage').keys()];

/** Those of the process that are there, in its order; what is unstated or other last. */
const inProcess = (found: readonly string[]) => [
	...STAGES.filter((code) => found.includes(code)),
	...found.filter((code) => !STAGES.includes(code))
];

describe.each(LANGUAGES)('stages in %s', (language) => {
	it('stand in the order of the process in every filter, chart and table of an issue', async () => {
		for (const issue of issues()) {
			const { order, counts } = await issuePage(issue, language);
			expect(order.stage).toEqual(inProcess(order.stage));
			const figure = counts.find(({ id }) => id === 'by-stage');
			const drawn = figure?.rows.map(({ id }) => id) ?? [];
			expect(drawn.length).toBeGreaterThan(1);
			expect(drawn).toEqual(inProcess(drawn));
			expect(figure?.table.rows.map(({ code }) => code)).toEqual(drawn);
		}
	});

	it('and above the issues', async () => {
		const { trends, latest, stay } = await bulletinPage(language);
		const lines = trends.find(({ id }) => id === 'trend-stage')?.series.map(({ id }) => id) ?? [];
		expect(lines.length).toBeGreaterThan(1);
		expect(lines).toEqual(inProcess(lines));
		const ways = latest?.narrowed[0]?.ways.map(({ query }) => query.replace('?stage=', '')) ?? [];
		expect(ways).toEqual(inProcess(ways));
		const stood = stay?.rows.map(({ id }) => Number(id)) ?? [];
		expect(stood).toEqual(stood.toSorted((a, b) => a - b));
	});
});

it('codes that look like numbers stand as their list has them', async () => {
	const last = issues().at(-1);
	if (!last) throw new Error('no issue');
	const { order } = await issuePage(last, 'ja');
	const all = [...codes('occupation_r4').keys()];
	expect(order.occupation).toEqual(all.filter((code) => order.occupation.includes(code)));
});
