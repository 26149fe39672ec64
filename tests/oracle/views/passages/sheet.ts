import { loadSheetWords } from '#lib/base/words/sheet/load.ts';
import { sheetHandout } from '#lib/narrative/sheet/handout.ts';
import { sheetItems } from '#lib/narrative/sheet/item.ts';
import { sheet } from '#lib/narrative/sheet/sheet.ts';
import { commonSnapshots } from '#lib/query/area/snapshot.ts';
import { areaBook } from '#lib/server/pages/area-book.ts';
import { areaView } from '#lib/server/pages/area-view.ts';
import { profileAreas } from '#lib/server/pages/areas.ts';
import type { Passages } from './passage.ts';

/** Sheets of each area with the two after it, and of every field and occupation in turn. */
export const sheets: Passages = async function* (language) {
	const view = { ...(await areaView(language)), sheet: await loadSheetWords(language) };
	const areas = profileAreas(language);
	const items = sheetItems(view);
	const sources = { counts: '', wages: '', all: '' };
	for (const [at, { slug }] of areas.entries()) {
		const books = await Promise.all(
			[0, 1, 2].map((next) => areaBook(areas[(at + next) % areas.length]?.code ?? ''))
		);
		const [first, ...others] = commonSnapshots(books) ?? [];
		if (!first) continue;
		for (let from = 0; from < items.length; from += 4) {
			const made = sheet(view, [first, ...others], items.slice(from, from + 4));
			const { title, scope } = sheetHandout(made, sources, view);
			for (const statements of made.paragraphs)
				if (statements.length > 0)
					yield {
						at: `report/make ${slug} ${from}`,
						statements,
						around: [title, ...scope].join('\n'),
						sample: made.sample
					};
		}
	}
};
