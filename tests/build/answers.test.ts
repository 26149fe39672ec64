import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dataset } from '#lib/catalogue/list.ts';
import { Kept } from '#lib/server/data/kept.ts';
import { answersFolder } from '../../scripts/build/answers.ts';

// What is kept is what DuckDB answered.
vi.unmock('#lib/server/data/engine.ts');

const ratios = dataset('prefecture-ratios');
const question = { dataset: ratios.id, where: { ref_area: ['00'] } };

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'answers-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
	vi.unstubAllEnvs();
});

/** As a build that begins now: nothing is known but what is kept. */
async function engine(keeps: boolean) {
	vi.stubEnv('ANSWERS_DIR', keeps ? folder : undefined);
	vi.resetModules();
	return import('#lib/server/data/engine.ts');
}

const files = () =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

it('an answer is the same without a cache, into it and from it', async () => {
	const asked = await (await engine(false)).answer(ratios, question);
	expect(asked.rows.length).toBeGreaterThan(12);
	expect(files()).toEqual([]);
	expect(await (await engine(true)).answer(ratios, question)).toEqual(asked);
	expect(files()).toHaveLength(1);
	const [file = ''] = files();
	const before = readFileSync(file);
	expect(await (await engine(true)).answer(ratios, question)).toEqual(asked);
	expect(files()).toEqual([file]);
	expect(readFileSync(file).equals(before)).toBe(true);
	// It is read from there: what is planted under its key comes back.
	await new Kept(folder).put(basename(file), serialize({ ...asked, rows: [] }));
	expect((await (await engine(true)).answer(ratios, question)).rows).toEqual([]);
});

it('the values of a dimension too', async () => {
	const values = await (await engine(false)).valuesOf(ratios, 'ref_area');
	expect(values).toContain('00');
	expect(await (await engine(true)).valuesOf(ratios, 'ref_area')).toEqual(values);
	expect(await (await engine(true)).valuesOf(ratios, 'ref_area')).toEqual(values);
	expect(files()).toHaveLength(1);
});

it('other questions and other rows have keys of their own', async () => {
	const { answer } = await engine(true);
	await answer(ratios, question);
	await answer(ratios, { ...question, where: { ref_area: ['01'] } });
	expect(files()).toHaveLength(2);
	// The same question of the same dataset, whose rows are others.
	vi.doMock('#lib/server/data/published.ts', async (original) => {
		const real = await original<typeof import('#lib/server/data/published.ts')>();
		return {
			...real,
			datasetCsv: (one: typeof ratios) => real.datasetCsv(one).split('\n').slice(0, 2).join('\n')
		};
	});
	const fewer = await (await engine(true)).answer(ratios, question);
	vi.doUnmock('#lib/server/data/published.ts');
	expect(fewer.rows.length).toBeLessThan(2);
	expect(files()).toHaveLength(3);
	const kept = files().map((path) => deserialize(readFileSync(path).subarray(32)) as object);
	expect(kept).toContainEqual(fewer);
});

it('the folder is that of these programs', () => {
	expect(answersFolder()).toBe(answersFolder());
	expect(basename(answersFolder())).toMatch(/^[0-9a-f]{16}$/);
});
