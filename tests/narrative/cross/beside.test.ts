import { describe, expect, it } from 'vitest';
import { besideOf } from '#lib/narrative/cross/beside.ts';
import { crossTable } from '#lib/narrative/cross/cross-table.ts';
import { crossHandout } from '#lib/narrative/cross/handout.ts';
import type { CrossScene } from '#lib/narrative/cross/scene.ts';
import { ownColumns, type OwnTable } from '#lib/query/own-table.ts';
import type { CrossView } from '#lib/query/cross/view.ts';
import { answered, sceneFor, viewOf } from '../../support/cross.ts';
import { HOME } from '../../support/fiction.ts';

async function sceneOf(view: Partial<CrossView>): Promise<CrossScene> {
	const whole = await viewOf('occupation-balance', {
		rows: ['occupation'],
		columns: ['time_period'],
		codes: { occupation: ['*'], ref_area: [HOME] },
		...view
	});
	return sceneFor(whole, { rows: await answered(whole) });
}

function file(scene: CrossScene, text: string): OwnTable {
	const [header = [], ...rows] = text.split('\n').map((line) => line.split(','));
	return {
		name: 'my_table',
		file: '予算.csv',
		columns: ownColumns(header, rows, scene.names),
		rows
	};
}

describe('numbers of a reader’s own file', () => {
	it('stand beside the rows with their codes, as written', async () => {
		const scene = await sceneOf({});
		const own = besideOf(scene, [file(scene, 'occupation,予算,担当\n36,12.5,甲\n01,3,乙')]);
		const table = crossTable(scene, own.columns);
		expect(table.own.map(({ title, file }) => [title, file])).toEqual([['予算', '予算.csv']]);
		const at = (code: string) =>
			table.rows.find(({ key }) => key.codes.occupation === code)?.own.map(({ text }) => text);
		expect(at('36')).toEqual(['12.5']);
		expect(at('01')).toEqual(['3.0']);
		expect(at('02')).toEqual(['ファイルになし']);
		expect(own.notes).toEqual([]);
		const more = file(scene, 'occupation,予算\n36,12.5\nA,3');
		expect(besideOf(scene, [more]).notes).toEqual([]);
		const items = await sceneOf({ codes: { occupation: ['*items'], ref_area: [HOME] } });
		expect(besideOf(items, [more]).notes).toEqual([
			'「予算.csv」の2行のうち、この表の行にあるのは1行です。'
		]);
	});

	it('find their rows by names too, and are not chosen where several would do', async () => {
		const scene = await sceneOf({});
		const name = scene.names.occupation?.find(([code]) => code === '36')?.[1] ?? '';
		const twice = file(scene, `職業,予算\n${name},1\n${name},2`);
		const table = crossTable(scene, besideOf(scene, [twice]).columns);
		const row = table.rows.find(({ key }) => key.codes.occupation === '36');
		expect(row?.own).toEqual([{ text: '2行以上', value: null, reason: '2行以上' }]);
	});

	it('are those of the filters, where the file has a line for each of them', async () => {
		const scene = await sceneOf({});
		const both = file(scene, `ref_area,occupation,予算\n00,36,1\n${HOME},36,2`);
		const table = crossTable(scene, besideOf(scene, [both]).columns);
		const row = table.rows.find(({ key }) => key.codes.occupation === '36');
		expect(row?.own.map(({ value }) => value)).toEqual([2]);
	});

	it('say why they do not stand there', async () => {
		const scene = await sceneOf({});
		const notes = (text: string) => besideOf(scene, [file(scene, text)]);
		expect(notes(`ref_area,予算\n00,1\n${HOME},2`).notes).toEqual([
			'「予算.csv」の数値は、地域を行に置くと、表の右に並びます。'
		]);
		expect(notes('人,予算\n甲,1').notes).toEqual([
			'「予算.csv」には、この表の職業・地域などと同じ値の列がないため、表には並べていません。'
		]);
		expect(notes('occupation,担当\n36,甲').notes).toEqual([
			'「予算.csv」には数値の列がないため、表には並べていません。'
		]);
		const turned = await sceneOf({ rows: ['time_period'], columns: ['occupation'] });
		expect(besideOf(turned, [file(turned, 'occupation,予算\n36,1')]).notes).toHaveLength(1);
	});

	it('go along into every file, with a word that they are no statistics', async () => {
		const scene = await sceneOf({});
		const { columns } = besideOf(scene, [file(scene, 'occupation,予算\n36,12.5')]);
		const [taken] = crossHandout(scene, crossTable(scene, columns)).tables;
		expect(taken?.table.columns.at(-1)?.title).toBe('予算［予算.csv］');
		expect(taken?.notes.at(-1)).toBe(
			'「予算」は選んだファイル（予算.csv）の値で、公表された統計ではありません。'
		);
		for (const { cells } of taken?.table.rows ?? [])
			expect(cells).toHaveLength(taken?.table.columns.length ?? 0);
	});
});
