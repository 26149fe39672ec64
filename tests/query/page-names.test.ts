import { describe, expect, it } from 'vitest';
import { figuresFrom, type FigureSource } from '#lib/query/page-figures.ts';
import { codes } from '#lib/server/data/codes.ts';
import { INVENTED } from '../support/invented.ts';
import { HOME } from '../support/fiction.ts';

/** Figures whose rows name sources of their own, and figures of other codes of the same lists. */
const PAGES: { ids: string[] }[] = [
	{ ids: ['headline-ratio', 'office-ratios-ranking'] },
	{ ids: ['office-ratios-ranking', 'headline-ratio'] },
	{ ids: ['shortage-care-occupations', 'occupation-balance-ranking', 'shortage-ranking'] },
	{ ids: ['shortage-ranking', 'occupation-balance-ranking', 'shortage-care-occupations'] }
];

describe.each(PAGES)('a page of $ids', ({ ids }) => {
	it('has all names that each of its figures has alone', async () => {
		const { names } = await figuresFrom(INVENTED, ids, 'ja', HOME);
		for (const id of ids) {
			const alone = await figuresFrom(INVENTED, [id], 'ja', HOME);
			for (const [list, entries] of Object.entries(alone.names))
				expect(names[list as keyof typeof names], list).toEqual(
					expect.arrayContaining([...entries])
				);
		}
	});

	it('has them in the order of their list, each once', async () => {
		const { names } = await figuresFrom(INVENTED, ids, 'ja', HOME);
		const listed = [...codes('occupation').keys()];
		const named = (names.occupation ?? []).map(([code]) => code);
		expect(new Set(named).size).toBe(named.length);
		const ofList = named.filter((code) => listed.includes(code));
		expect(ofList).toEqual(listed.filter((code) => ofList.includes(code)));
	});
});

describe('the sources of rows', () => {
	it('are named for every figure that stands on the page', async () => {
		const sources = async (...ids: string[]) =>
			((await figuresFrom(INVENTED, ids, 'ja', HOME)).names.source ?? []).map(([code]) => code);
		const [first, second] = [
			await sources('headline-ratio'),
			await sources('office-ratios-ranking')
		];
		expect(first.length).toBeGreaterThan(0);
		expect(new Set([...first, ...second]).size).toBeGreaterThan(second.length);
		expect(new Set(await sources('headline-ratio', 'office-ratios-ranking'))).toEqual(
			new Set([...first, ...second])
		);
	});

	it('are named whatever is chosen: another answer may rest on another source', async () => {
		const [other = '', own = ''] = codes('source').keys();
		const source: FigureSource = {
			...INVENTED,
			async answer(dataset, selection) {
				const { columns, rows } = await INVENTED.answer(dataset, selection);
				const [adjustment, column] = ['adjustment', 'source'].map((one) => columns.indexOf(one));
				return {
					columns,
					rows: rows.map((row) =>
						row.with(column ?? -1, row[adjustment ?? -1] === 'sa' ? own : other)
					)
				};
			}
		};
		const { names } = await figuresFrom(source, ['headline-ratio'], 'ja', HOME);
		expect(names.source?.map(([code]) => code)).toEqual([other, own]);
	});
});
