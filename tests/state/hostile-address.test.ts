import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { figure as declared } from '#lib/catalogue/list.ts';
import { ja } from '#lib/base/words/ja.ts';
import type { PageFigures } from '#lib/query/figure-data.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { unknownParameters, VIEW_PARAMETERS, viewOf } from '#lib/state/choices.ts';
import { conditions } from '#lib/state/conditions.ts';
import { filterOf } from '#lib/state/listing/filter.ts';
import { unknownOfChoice, wageChoice } from '#lib/state/wage-check/choice.ts';

const IDS = ['occupation-balance-ranking', 'occupation-balance-monthly-series', 'headline-ratio'];

/** What every object has, what code lists have, and whatever else comes. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);
const NAMES = [...VIEW_PARAMETERS, 'ref_area', 'employment', 'time_period', 'occupation', 'stage'];
const word = fc.oneof(
	fc.constantFrom(...INHERITED),
	fc.constantFrom(...NAMES),
	fc.constantFrom('', ',', ',,,', '%00', '<script>', "' or 1=1 --", '１', '-0', '1e9', 'NaN'),
	fc.string({ maxLength: 30, unit: 'binary' })
);
const address = fc
	.array(fc.tuple(word, word), { maxLength: 8 })
	.map((pairs) => new URLSearchParams(pairs.map(([name, value]) => [name, value])));

let page: PageFigures;
beforeAll(async () => {
	page = await pageFigures(IDS, 'ja');
}, 60_000);

describe('any address', () => {
	it('shows a view of what the figure has: 500 addresses', () => {
		fc.assert(
			fc.property(address, (params) => {
				for (const data of page.figures) {
					const { figure } = declared(data.id);
					const { chosen, measure } = viewOf(figure, data, params);
					for (const [name, value] of Object.entries(chosen))
						expect(
							[data.defaults, data.values].some((known) => Object.hasOwn(known, name)),
							`${data.id} ${name}=${value}`
						).toBe(true);
					expect(figure.measures).toContain(measure);
				}
				const known = page.figures.map((data) => ({ figure: declared(data.id).figure, data }));
				expect(Array.isArray(unknownParameters(known, params))).toBe(true);
				conditions({ page, params, language: 'ja', words: ja }, 'published');
			}),
			{ numRuns: 500, seed: 12 }
		);
	});

	it('is a filter and a wage check of known codes', () => {
		const names = { stage: { design: '設計' }, occupation: { '09': '技術者' } };
		fc.assert(
			fc.property(address, (params) => {
				const { filter } = filterOf(params, names);
				expect(['', 'design']).toContain(filter.codes.stage);
				expect(['', '09']).toContain(filter.codes.occupation);
				const choice = wageChoice(params, ['49', '50']);
				expect(['49', '50', wageChoice(new URLSearchParams(), []).occupation]).toContain(
					choice.occupation
				);
				expect(Array.isArray(unknownOfChoice(params, ['49']))).toBe(true);
			}),
			{ numRuns: 500, seed: 12 }
		);
	});
});
