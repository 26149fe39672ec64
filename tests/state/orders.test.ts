import { describe, expect, it } from 'vitest';
import { figure as declared } from '#lib/catalogue/list.ts';
import { ordersOf } from '#lib/state/orders.ts';

const { figure } = declared('occupation-heatmap');
const held = (...time_period: string[]) => ({ values: { time_period } });

describe('the orders of rows', () => {
	it('are four where there is a year before', () => {
		expect(ordersOf(figure, { breaks: [] }, held('2025-10', '2026-09', '2026-10'))).toEqual([
			'listed',
			'name',
			'level',
			'change'
		]);
	});

	it('offer no change without the same month of the year before, or across a break', () => {
		expect(ordersOf(figure, { breaks: [] }, held('2025-09', '2026-10'))).toEqual([
			'listed',
			'name',
			'level'
		]);
		const title = { ja: '改定', en: 'Revision', 'zh-Hant': '修訂' };
		const breaks = [{ at: '2026-04', title, note: title }];
		expect(ordersOf(figure, { breaks }, held('2025-10', '2026-10'))).toEqual([
			'listed',
			'name',
			'level'
		]);
	});

	it('are no choice of other kinds, or where there is nothing', () => {
		expect(ordersOf(figure, { breaks: [] }, held())).toEqual([]);
		const multiples = declared('occupation-multiples').figure;
		expect(ordersOf(multiples, { breaks: [] }, held('2025-10', '2026-10'))).toEqual([]);
	});
});
