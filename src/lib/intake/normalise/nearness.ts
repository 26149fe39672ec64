import { editDistance } from '#lib/base/search/edit-distance.ts';
import type { CodeBook, CodeEntry } from './code-book.ts';
import { matchKey } from './width.ts';

const hiragana = (text: string): string =>
	text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** At most three entries whose name or reading is near; only ever to be suggested. */
export function nearEntries(book: CodeBook, name: string): CodeEntry[] {
	const key = matchKey(name);
	if (key.length < 2) return [];
	const most = Math.max(1, Math.floor(key.length / 3));
	const reading = hiragana(key);
	const near = book.entries.map((entry) => {
		const other = matchKey(entry.name);
		const isPart = other.includes(key) || key.includes(other);
		const distance = entry.reading === reading ? 0 : editDistance(key, other, most);
		return { entry, distance: Math.min(distance, isPart ? most : most + 1) };
	});
	return near
		.filter(({ distance }) => distance <= most)
		.sort((a, b) => a.distance - b.distance)
		.slice(0, 3)
		.map(({ entry }) => entry);
}
