import type { CodeBook, CodeEntry } from './code-book.ts';
import { matchKey } from './width.ts';

/** Single letters to add, leave out, change or exchange with the next, up to `most`. */
export function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let least = Math.min(
				(row[j] ?? 0) + 1,
				(next[j - 1] ?? 0) + 1,
				(row[j - 1] ?? 0) + (same ? 0 : 1)
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				least = Math.min(least, (before[j - 2] ?? 0) + 1);
			next.push(least);
		}
		[before, row] = [row, next];
	}
	return Math.min(row[b.length] ?? 0, most + 1);
}

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
