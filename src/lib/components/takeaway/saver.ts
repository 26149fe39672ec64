import type { Words } from '#lib/base/words/ja.ts';

/** A button that hands out one kind of file. */
export interface Saver {
	readonly label: string;
	/** What the file holds, in words. */
	readonly about: string;
	readonly save: () => Promise<void>;
}

type Kind = 'csv' | 'xlsx' | 'png' | 'svg';

/** The buttons of the kinds of files that there are, in the order in which they stand everywhere. */
export function saversOf(
	{ figure }: Pick<Words, 'figure'>,
	save: Readonly<Partial<Record<Kind, Saver['save']>>>
): Saver[] {
	const kinds: readonly [Kind, string, string][] = [
		['csv', figure.csv, figure.csvLong],
		['xlsx', figure.xlsx, figure.xlsxLong],
		['png', 'PNG', figure.pictureLong],
		['svg', 'SVG', figure.pictureLong]
	];
	return kinds.flatMap(([kind, label, about]) => {
		const one = save[kind];
		return one ? [{ label, about, save: one }] : [];
	});
}
