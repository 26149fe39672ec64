import { group } from 'd3';
import type { Label, Language } from '#lib/base/language.ts';
import type { Awaited } from '#lib/catalogue/awaited.ts';
import type { AwaitedFigures } from './figure-data.ts';

/** Something of which nothing is published yet, and the tables that would fill it. */
export interface Waiting {
	readonly awaits: Awaited;
	readonly title: Label;
}

/** By the tables that would fill them, so that a page says once what it waits for. */
export const awaitedFigures = (waiting: readonly Waiting[], language: Language): AwaitedFigures[] =>
	[...group(waiting, ({ awaits }) => awaits)].map(([{ from }, found]) => ({
		from: from[language],
		titles: [...new Set(found.map(({ title }) => title[language]))]
	}));
