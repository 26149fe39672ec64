import { beforeAll, describe, expect, it } from 'vitest';
import type { PageFigures } from '#lib/query/figure-data.ts';
import type { Table } from '#lib/query/table.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { viewOf } from '#lib/state/choices.ts';
import { FigureState } from '#lib/state/figure-state.svelte.ts';
import '../support/this-data.ts';

const ID = 'occupation-balance-monthly-ranking';

let page: PageFigures;
beforeAll(async () => {
	page = await pageFigures([ID], 'ja');
}, 60_000);

/** A figure whose questions are answered when the test says so, and its views. */
function figure() {
	const data = page.figures[0];
	if (!data) throw new RangeError(ID);
	const asked: ((table: Table) => void)[] = [];
	const model = new FigureState(
		data,
		page.answers,
		() => new Promise((resolve) => asked.push(resolve))
	);
	const view = (query: string) => viewOf(model.figure, data, new URLSearchParams(query));
	return { model, asked, first: view(''), other: view('employment=part_time') };
}

const EMPTY: Table = { columns: [], rows: [] };

describe('what is awaited', () => {
	it('is not asked for anew when its turn is to come', async () => {
		const { model, asked, other } = figure();
		const answered = model.show(other);
		model.expect(other);
		expect(model.waiting).toBe(true);
		void model.show(other);
		expect(asked).toHaveLength(1);
		asked[0]?.(EMPTY);
		await answered;
		expect(model.shown.view).toEqual(other);
	});
});

describe('what is shown already', () => {
	it('is what is drawn, unless another is awaited or it was given up', async () => {
		const { model, asked, other } = figure();
		const { view } = model.shown;
		expect(model.showsAlready(view)).toBe(true);
		expect(model.showsAlready(other)).toBe(false);
		const answered = model.show(other);
		expect(model.showsAlready(view)).toBe(false);
		asked[0]?.(EMPTY);
		await answered;
		expect(model.showsAlready(other)).toBe(true);
		model.cancel();
		expect(model.showsAlready(other)).toBe(false);
	});
});

describe('what is given up', () => {
	it('stays said when the address asks for what is shown, at once or in its turn', async () => {
		for (const ask of ['show', 'expect'] as const) {
			const { model, first, other } = figure();
			void model.show(other);
			expect(model.waiting).toBe(true);
			model.cancel();
			await model[ask](first);
			expect(model, ask).toMatchObject({ failure: 'cancelled', waiting: false });
			expect(model.wanted).toEqual(first);
		}
	});

	it('is answered when it is asked for again, and the answer of the first time is dropped', async () => {
		const { model, asked, other } = figure();
		const { shown } = model;
		void model.show(other);
		model.cancel();
		asked[0]?.(EMPTY);
		await Promise.resolve();
		expect(model.shown).toBe(shown);
		const again = model.show(other);
		expect(model).toMatchObject({ failure: null, waiting: true });
		asked[1]?.(EMPTY);
		await again;
		expect(model.shown.view).toEqual(other);
	});

	it('is owed its turn anew where another view is asked for', () => {
		const { model, other } = figure();
		void model.show(other);
		model.cancel();
		model.expect(other);
		expect(model).toMatchObject({ failure: null, waiting: true });
	});
});
