import { punctuation } from '#lib/base/punctuation.ts';
import type { Words } from '#lib/base/words/ja.ts';
import type { DataRow, DataTable } from '../data-table.ts';
import { columnTitle, type CrossRow, type CrossTable } from './cross-table.ts';
import { axisTitles, unitAt, type CrossScene } from './scene.ts';

/** The cross table as it is copied and saved: one head a row and a column, marks in words. */
export function crossDataTable(scene: CrossScene, table: CrossTable): DataTable {
	const { squared } = punctuation(scene.language);
	const columns = table.columns.map((key) => ({
		title: columnTitle(scene, key),
		unit:
			unitAt(scene, key.measure ?? '', {})?.long ??
			unitAt(scene, key.measure ?? '', key.codes)?.long ??
			''
	}));
	return {
		sample: scene.known.sample,
		first: axisTitles(scene, scene.view.rows) || scene.said.measure,
		columns: [
			...columns,
			...table.own.map(({ title, file }) => ({ title: `${title}${squared(file)}`, unit: '' }))
		],
		rows: table.rows.map((row): DataRow => {
			const name = row.group ? `${row.group}／${row.name}` : row.name;
			return {
				code: row.key.id,
				name,
				heading: row.level !== 'item',
				note: [row.note, ...markNotes(scene, row, columns)]
					.filter(Boolean)
					.join(scene.words.title.join),
				cells: [...row.cells, ...row.own]
			};
		})
	};
}

/** What marks values, with the columns in which they stand: a file has no signs. */
function markNotes(
	{ words, language }: CrossScene,
	{ cells }: CrossRow,
	columns: readonly { readonly title: string }[]
): string[] {
	const marked = new Map<string, string[]>();
	for (const [index, { mark, value }] of cells.entries()) {
		const word = value === null ? undefined : words.status[mark as keyof Words['status']];
		const title = columns[index]?.title;
		if (word === undefined || title === undefined) continue;
		marked.set(word, [...(marked.get(word) ?? []), title]);
	}
	return [...marked].map(
		([word, titles]) => `${word}${punctuation(language).bracketed(words.list(titles))}`
	);
}

/** One value a line, with its codes and their names, its unit and its status: what programs read. */
export function tidyRows(scene: CrossScene, table: CrossTable): (string | number)[][] {
	const { dataset, said, view, names, chosen } = scene;
	const { tidyColumns: heads } = said;
	const header = [
		...dataset.dimensions.flatMap((dimension) => [
			dimension,
			...(dimension === 'time_period' ? [] : [heads.name(axisTitles(scene, [dimension]))])
		]),
		heads.measure,
		heads.value,
		heads.unit,
		heads.status,
		heads.reason,
		heads.computed,
		...(scene.known.sample ? [heads.sample] : [])
	];
	const lines = table.rows.flatMap((row) =>
		row.cells.map((cell, index): (string | number)[] => {
			const column = table.columns[index];
			const measure = column?.measure ?? view.measures[0] ?? '';
			const codes = { ...chosen, ...row.key.codes, ...column?.codes };
			const source = scene.pivot.rowOf(codes);
			return [
				...dataset.dimensions.flatMap((dimension) => {
					const code = codes[dimension] ?? '';
					if (dimension === 'time_period') return [code];
					return [code, names[dimension]?.find(([one]) => one === code)?.[1] ?? code];
				}),
				scene.view.transformation.kind === 'value'
					? measure
					: `${measure} (${scene.view.transformation.kind})`,
				cell.value ?? '',
				cell.value === null ? '' : (unitAt(scene, measure, codes)?.long ?? ''),
				typeof source?.['obs_status'] === 'string' ? source['obs_status'] : '',
				cell.reason ?? '',
				typeof source?.['parts_missing'] === 'number' ? scene.words.table.computed : '',
				...(scene.known.sample ? [scene.words.sample.mark] : [])
			];
		})
	);
	return [header, ...lines];
}
