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
import { loadAreaWords } from '#lib/base/words/areas/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { loadReportWords } from '#lib/base/words/report/load.ts';
import { handoutCsv } from '#lib/components/takeaway/files.ts';
import { handoutPicture } from '#lib/components/takeaway/picture.ts';
import { profileHandout } from '#lib/narrative/area/handout.ts';
import { handoutHtml, handoutName, handoutText, pictureName } from '#lib/narrative/handout.ts';
import { dataTable } from '#lib/narrative/kinds/list.ts';
import { sectionHandout } from '#lib/narrative/report/handout.ts';
import { profileAreas } from '#lib/server/pages/areas.ts';
import { profilePage } from '#lib/server/pages/profile-page.ts';
import { reportPage } from '#lib/server/pages/report-page.ts';
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

describe('what a page hands out in English', async () => {
	const speech = { language: 'en', words: await loadWords('en') } as const;
	const words = await loadReportWords('en');
	const { sections } = await reportPage('en');
	const [{ slug } = { slug: '' }] = profileAreas('en');
	const page = await profilePage({ language: 'en', area: slug });
	const handouts = [
		...sections.map((section) => sectionHandout(section, words, speech)),
		...(page.told
			? [
					profileHandout(
						page.told.profile,
						page.told.sources,
						page,
						await loadAreaWords('en'),
						'en'
					)
				]
			: [])
	];

	it('has the marks of English', async () => {
		expect(handouts.length).toBeGreaterThan(3);
		for (const handout of handouts) {
			const texts = [
				handoutText(handout, speech, ''),
				handoutHtml(handout, speech, ''),
				await handoutCsv(handout, speech, ''),
				handout.chart ? handoutPicture(handout, speech, '') : '',
				handoutName(handout),
				pictureName(handout)
			];
			for (const text of texts) expect(FOREIGN.exec(text)?.[0] ?? null, handout.title).toBe(null);
		}
	});
});
