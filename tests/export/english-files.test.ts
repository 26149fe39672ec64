import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { en } from '#lib/base/words/figure/en.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { workbook } from '#lib/components/figure/book.ts';
import { figurePicture } from '#lib/components/figure/picture.ts';
import { sheetCsv } from '#lib/export/csv.ts';
import { citationHtml, citationText } from '#lib/narrative/citation.ts';
import { fileName } from '#lib/narrative/file-name.ts';
import { fileTable } from '#lib/narrative/file-table.ts';
import { dataTable } from '#lib/narrative/kinds/list.ts';
import { fullTitle } from '#lib/narrative/title.ts';
import { sceneOf } from '../support/scene.ts';
import '../support/this-data.ts';

const FIGURES = DATASETS.flatMap(({ figures }) => figures.map(({ id }) => id));

/** Marks of East Asian texts where neither side of them is Japanese: names may stay as they are. */
const FOREIGN = /[^　-鿿＀-￯]{2}[（［：、　]|[）］：、　][^　-鿿＀-￯]{2}/u;

describe.each(FIGURES)('%s in English', async (id) => {
	const scene = await sceneOf(id, 'en');
	const table = dataTable(scene);
	const book = unzipSync(
		new Uint8Array(await (await workbook(scene, table, '', en)).arrayBuffer())
	);
	const texts = {
		CSV: sheetCsv(fullTitle(scene), { ...fileTable(scene, table), note: en.note }, []),
		workbook: strFromU8(book['xl/sharedStrings.xml'] ?? new Uint8Array()),
		picture: figurePicture(scene, ''),
		clipboard: `${citationText(scene, '')}${citationHtml(scene, table, '')}`,
		name: fileName(scene)
	};

	it.each(Object.entries(texts))('has the marks of English in its %s', (_, text) => {
		expect(FOREIGN.exec(text)?.[0] ?? null).toBe(null);
	});
});
