import { expect, it, vi } from 'vitest';
import { dataset, DATASETS } from '#lib/catalogue/list.ts';
import { answerFiles, type AnswerFile } from '#lib/server/data/answer-files.ts';
import { answer, valuesOf } from '#lib/server/data/engine.ts';
import { rowsOf } from '#lib/query/table.ts';
import * as plain from '../support/plain-engine.ts';

// What is tested is SQL.
vi.unmock('#lib/server/data/engine.ts');

/** Questions that name the same dimensions and measures are answered in the same way. */
const shapeOf = ({ dataset, selection }: AnswerFile): string =>
	JSON.stringify([
		dataset.id,
		Object.entries(selection.where).map(([name, values]) => [name, values.length > 1]),
		selection.measures,
		selection.grouping
	]);

/** One of each shape; by night all. */
const isAsked = (() => {
	const seen = new Set<string>();
	return (question: AnswerFile) => {
		const shape = shapeOf(question);
		const known = seen.has(shape);
		seen.add(shape);
		return !known || process.env['ALL_QUESTIONS'] === 'yes';
	};
})();

it('is held against another program', () => {
	expect(answer).not.toBe(plain.answer);
	expect(String(answer)).toContain('statement');
});

it('refuses what the engine is not asked: another dimension, a sum of what is never added', async () => {
	const wages = dataset('occupation-wages');
	for (const selection of [
		{ dataset: wages.id, where: { industry: ['E'] } },
		{ dataset: wages.id, where: {}, grouping: 'shortage' }
	] as const) {
		await expect(answer(wages, selection)).rejects.toThrow(RangeError);
		await expect(plain.answer(wages, selection)).rejects.toThrow(RangeError);
	}
});

it('answers every kind of question of the site as the engine does', async () => {
	const questions = [...(await answerFiles()).values()].filter(isAsked);
	expect(questions.length).toBeGreaterThan(20);
	const different: string[] = [];
	for (const { dataset, key, selection } of questions) {
		const [loop, engine] = [
			await plain.answer(dataset, selection),
			await answer(dataset, selection)
		];
		// Numbers are written with all their digits, so equal texts are equal answers.
		if (JSON.stringify(loop) !== JSON.stringify(engine)) different.push(`${dataset.id} ${key}`);
	}
	expect(different).toEqual([]);
});

it('knows the same values of every dimension', async () => {
	for (const dataset of DATASETS)
		for (const dimension of dataset.dimensions)
			expect(await plain.valuesOf(dataset, dimension), `${dataset.id} ${dimension}`).toEqual(
				await valuesOf(dataset, dimension)
			);
});

it('answers everything at once as the engine does, sums and groupings among it', async () => {
	for (const dataset of DATASETS) {
		const { columns, rows } = await plain.answer(dataset, { dataset: dataset.id, where: {} });
		const real = await answer(dataset, { dataset: dataset.id, where: {} });
		expect(columns).toEqual(real.columns);
		expect(rows.length).toBe(real.rows.length);
		const differing = rows.findIndex((row, at) =>
			row.some((cell, i) => cell !== real.rows[at]?.[i])
		);
		expect(
			differing,
			`${dataset.id}: ${JSON.stringify(rowsOf({ columns, rows: rows.slice(differing, differing + 1) }))}`
		).toBe(-1);
	}
});
