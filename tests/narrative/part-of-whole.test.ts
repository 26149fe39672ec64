import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { comparison } from '#lib/narrative/area/comparison/comparison.ts';
import { comparisonHandout } from '#lib/narrative/area/handout.ts';
import { handoutText } from '#lib/narrative/handout.ts';
import { commonSnapshots } from '#lib/query/area/snapshot.ts';
import { areaBook } from '#lib/server/pages/area-book.ts';
import { areaNames, areaView } from '#lib/server/pages/area-view.ts';
import { comparedAreas } from '#lib/server/pages/areas.ts';

const SOURCES = { counts: '', wages: '', all: '' };
const [HOME, NATION] = [SITE.area, SITE.nation];
const groups = comparedAreas('ja');
const [office = '', office2 = ''] = groups
	.filter(({ group }) => group === 'offices')
	.map(({ code }) => code);
const neighbour =
	groups.find(({ code, group }) => group !== 'offices' && code !== HOME && code !== NATION)?.code ??
	'';

describe.each(LANGUAGES)('areas side by side in %s', async (language) => {
	const view = {
		...(await areaView(language)),
		names: areaNames(language, comparedAreas(language))
	};
	const compare = async (...codes: string[]) => {
		const [first, ...others] = commonSnapshots(await Promise.all(codes.map(areaBook))) ?? [];
		return first && comparison(view, [first, ...others]);
	};
	/** The columns of differences, by what they say of counts and of ratios. */
	const said = async (...codes: string[]) => {
		const made = await compare(...codes);
		if (!made) return null;
		const rows = [...made.facts.rows, ...made.fields.rows];
		const cells = (isRatio: boolean) =>
			rows
				.filter(({ origin }) => /ratio/.test(origin?.measure ?? '') === isRatio)
				.map((row) => row.cells.slice(codes.length).map(({ reason }) => reason));
		const text = handoutText(
			comparisonHandout(made, SOURCES, view.area, language),
			view,
			'https://example.jp/'
		);
		return { counts: cells(false), ratios: cells(true), text };
	};

	it.each([
		[HOME, NATION],
		[NATION, HOME],
		[office, HOME],
		[HOME, office]
	])('%s and %s are part and whole: no difference of counts', async (...codes) => {
		const found = await said(...codes);
		if (!found) return;
		expect(found.counts.flat().every((reason) => reason === view.area.partOfWhole)).toBe(true);
		expect(found.ratios.flat().includes(view.area.partOfWhole)).toBe(false);
		expect(found.text).toContain(view.area.partOfWholeNote);
	});

	it.each([
		[HOME, neighbour],
		[office, office2]
	])('%s and %s are apart: counts are compared', async (...codes) => {
		const found = await said(...codes);
		if (!found) return;
		expect(found.counts.flat()).not.toContain(view.area.partOfWhole);
		expect(found.text).not.toContain(view.area.partOfWholeNote);
	});

	it('tells the two kinds apart in one table', async () => {
		const found = await said(HOME, neighbour, NATION);
		for (const [apart, whole] of found?.counts ?? []) {
			expect(apart).not.toBe(view.area.partOfWhole);
			expect(whole).toBe(view.area.partOfWhole);
		}
		expect(found?.counts.length).toBeGreaterThan(0);
	});
});
