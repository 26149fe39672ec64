import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from '#lib/contract/csv.ts';
import { rowChanges } from '#lib/contract/row-changes.ts';

const csv = (rows: readonly string[][]) => csvText(['area', 'time', 'value', 'status'], rows);
const KEY = ['area', 'time'];

it('tells rows that came, went and changed, in whatever order and file they stand', () => {
	const before = [
		csv([
			['48', '1', '5', 'A'],
			['00', '1', '7', 'A']
		]),
		csv([['48', '2', '6', 'A']])
	];
	const after = [
		csv([
			['48', '2', '6', 'A'],
			['00', '1', '', 'Q'],
			['48', '3', '1', 'A']
		])
	];
	expect(rowChanges(before, after, KEY)).toEqual({
		added: [['48', '3']],
		removed: [['48', '1']],
		changed: [
			{
				key: ['00', '1'],
				cells: [
					{ column: 'value', from: '7', to: '' },
					{ column: 'status', from: 'A', to: 'Q' }
				]
			}
		]
	});
});

it('a column that came is a change of every row that has a value in it', () => {
	const { changed } = rowChanges(['area,value\n48,1\n'], ['area,value,note\n48,1,x\n'], ['area']);
	expect(changed).toEqual([{ key: ['48'], cells: [{ column: 'note', from: '', to: 'x' }] }]);
});

const table = fc.dictionary(fc.constantFrom('1', '2', '3', '4'), fc.constantFrom('', '0', '5'));
const rowsOf = (table: Readonly<Record<string, string>>) =>
	Object.entries(table).map(([time, value]) => ['48', time, value, 'A']);

it('leads from the one to the other, for any two tables', () => {
	fc.assert(
		fc.property(table, table, (a, b) => {
			const { added, removed, changed } = rowChanges([csv(rowsOf(a))], [csv(rowsOf(b))], KEY);
			const back = new Map<string, string>(Object.entries(a));
			for (const [, time = ''] of removed) back.delete(time);
			for (const [, time = ''] of added) back.set(time, b[time] ?? '');
			for (const { key, cells } of changed) back.set(key[1] ?? '', cells[0]?.to ?? '?');
			expect(back).toEqual(new Map(Object.entries(b)));
		})
	);
});
