import { describe, expect, it } from 'vitest';
import { DATASETS, figure as declared } from '#lib/catalogue/list.ts';
import { formsOf } from '#lib/state/forms.ts';

const held = (...time_period: string[]) => ({ values: { time_period } });
const YEARS = held('2023-04', '2026-10');
const { figure } = declared('occupation-balance-monthly-series');

describe('the forms of a series', () => {
	it('are two where months are unadjusted', () => {
		expect(formsOf(figure, YEARS, {})).toEqual(['lines', 'season']);
		const headline = declared('headline-ratio').figure;
		expect(formsOf(headline, YEARS, { adjustment: 'nsa' })).toEqual(['lines', 'season']);
		expect(formsOf(headline, YEARS, { adjustment: 'sa' })).toEqual([]);
		expect(formsOf(headline, YEARS, { adjustment: '_U' })).toEqual([]);
	});

	it('are no choice where there is less than a year to lay over another', () => {
		expect(formsOf(figure, held('2026-04', '2026-10'), {})).toEqual([]);
		expect(formsOf(figure, held('2025-10', '2026-10'), {})).toHaveLength(2);
		expect(formsOf(figure, held(), {})).toEqual([]);
	});

	it('are declared for all series of unadjusted months, but for those that have no seasons to show', () => {
		const monthly = DATASETS.filter(({ frequency }) => frequency === 'month').flatMap(
			({ figures }) => figures.filter(({ kind }) => kind === 'series')
		);
		expect(
			monthly
				.filter(({ seasonal }) => !seasonal)
				.map(({ id }) => id)
				.sort()
		).toEqual([
			'high-school-series', // single months that were found
			'industry-new-openings-series', // a change on the year: its seasons are gone
			// three lines of wages
			'occupation-item-wages-monthly-series',
			'occupation-wages-monthly-series'
		]);
		const others = DATASETS.flatMap(({ figures }) => figures).filter(
			(one) => one.seasonal && !monthly.includes(one)
		);
		expect(others).toEqual([]);
	});
});
