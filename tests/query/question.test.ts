import { describe, expect, it } from 'vitest';
import { figure as declared } from '#lib/catalogue/list.ts';
import { answeredByFile, differences, question, type Chosen } from '#lib/query/question.ts';
import { selectionKey } from '#lib/query/selection.ts';
import { HOME, OFFICE } from '../support/fiction.ts';

const wages = declared('occupation-wages-ranking');
const WAGES: Chosen = {
	ref_area: HOME,
	employment: 'full_time',
	basis: 'reception',
	time_period: '2025FY'
};
const monthly = declared('occupation-balance-monthly-ranking');
const MONTH: Chosen = { ref_area: OFFICE, employment: 'regular', time_period: '2026-10' };

describe('what a figure asks', () => {
	it('has the area beside, and leaves open what the page answers', () => {
		expect(question(wages.dataset, wages.figure, WAGES).where).toEqual({
			ref_area: [HOME, '00'],
			employment: ['full_time'],
			basis: ['reception']
		});
	});

	it('names an area once where it is compared with itself', () => {
		const { where } = question(wages.dataset, wages.figure, { ...WAGES, ref_area: '00' });
		expect(where.ref_area).toEqual(['00']);
	});

	it('asks for the same month of the year before', () => {
		expect(question(monthly.dataset, monthly.figure, MONTH).where).toEqual({
			time_period: ['2026-10', '2025-10'],
			ref_area: [OFFICE],
			employment: ['regular']
		});
	});

	it('has one key for one question, fit for a file name', () => {
		const key = selectionKey(wages.dataset, question(wages.dataset, wages.figure, WAGES));
		expect(key).toBe(`ref_area.${HOME}.00--employment.full_time--basis.reception`);
		const later = question(wages.dataset, wages.figure, { ...WAGES, time_period: '2023FY' });
		expect(selectionKey(wages.dataset, later)).toBe(key);
		expect(selectionKey(wages.dataset, { dataset: wages.dataset.id, where: {} })).toBe('all');
	});
});

describe('who answers', () => {
	const byFile = (change: Chosen) => answeredByFile(wages.figure, { ...WAGES, ...change }, WAGES);

	it('a file, where one such choice differs', () => {
		expect(byFile({ employment: 'part_time' })).toBe(true);
		expect(byFile({ basis: 'workplace', time_period: '2023FY' })).toBe(true);
	});

	it('the engine, where two differ or one needs it', () => {
		expect(byFile({ basis: 'workplace', employment: 'part_time' })).toBe(false);
		expect(answeredByFile(monthly.figure, { ...MONTH, time_period: '2026-09' }, MONTH)).toBe(false);
	});

	it('the page, where nothing differs that it does not hold', () => {
		expect(byFile({})).toBe(false);
		expect(differences(wages.figure, { ...WAGES, time_period: '2023FY' }, WAGES)).toEqual([]);
	});
});
