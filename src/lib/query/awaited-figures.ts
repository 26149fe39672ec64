import { group } from 'd3';
import type { Label, Language } from '#lib/base/language.ts';
import type { Awaited } from '#lib/catalogue/awaited.ts';
import type { AwaitedFigures } from './figure-data.ts';

/** Something of which nothing is published yet, and the tables that would fill it. */
export interface Waiting {
	/** Null where they are published, and this site has not collected them. */
	readonly awaits: Awaited | null;
	readonly title: Label;
}

/** By the tables that would fill them, so that a page says once what it waits for. */
export const awaitedFigures = (waiting: readonly Waiting[], language: Language): AwaitedFigures[] =>
	[...group(waiting, ({ awaits }) => awaits)].map(([awaits, found]) => ({
		from: awaits?.from[language] ?? null,
		titles: [...new Set(found.map(({ title }) => title[language]))]
	}));
