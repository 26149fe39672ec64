import { expect, it, vi } from 'vitest';
import { rowOf } from '#lib/narrative/data-table.ts';

it('the cells of a row are written when they are looked at, and once', () => {
	const write = vi.fn(() => [{ text: '1', value: 1 }]);
	const row = rowOf({ code: 'a', name: 'A', heading: false, note: '' }, write);
	expect([row.name, write.mock.calls.length]).toEqual(['A', 0]);
	expect(row.cells).toBe(row.cells);
	expect({ ...row }).toEqual({
		code: 'a',
		name: 'A',
		heading: false,
		note: '',
		cells: [{ text: '1', value: 1 }]
	});
	expect(write).toHaveBeenCalledTimes(1);
});
