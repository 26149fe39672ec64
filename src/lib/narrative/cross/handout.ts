import { punctuation } from '#lib/base/punctuation.ts';
import { citedSources } from '../citation.ts';
import { definitionsOf, type Handout } from '../handout.ts';
import { crossDataTable } from './data-table.ts';
import type { CrossTable } from './cross-table.ts';
import { axisTitles, type CrossScene } from './scene.ts';
import { crossScope, crossTitle } from './title.ts';

/** Longer tables go into files alone: a text of them would be no text. */
const LONG = 400;

/** What stands below the table: breaks, notes, what was left out. */
export function crossNotes(scene: CrossScene): string[] {
	const { dataset, language } = scene;
	return [...dataset.breaks.map(({ title }) => title), ...dataset.notes].map(
		(note) => note[language]
	);
}

/** That columns of the reader's own files are no published statistics: it goes wherever they go. */
export const ownNotes = ({ said }: CrossScene, { own }: CrossTable): string[] =>
	[...new Set(own.map(({ file }) => file))].map((file) =>
		said.own.source(
			own.filter((one) => one.file === file).map(({ title }) => title),
			file
		)
	);

/** How the table is arranged, in words: it says nothing of its values. */
export const arrangement = ({ said, ...scene }: CrossScene): string => {
	const of = (dimensions: CrossScene['view']['rows']) =>
		axisTitles({ said, ...scene }, dimensions) || said.none;
	return said.arrangement(of(scene.view.rows), of(scene.view.columns));
};

/** @param drawn what a picture draws of the table */
export function crossHandout(
	scene: CrossScene,
	table: CrossTable,
	drawn: readonly string[] = []
): Handout {
	const { dataset, known, language, words, view } = scene;
	const own = ownNotes(scene, table);
	const source = citedSources({ language, words }, known);
	const title = crossTitle(scene);
	const unit = table.unit ? [words.title.unit(table.unit)] : [];
	// The table is called by its statistics: what is made of them stands in the title.
	const [caption = title, ...scope] = crossScope(scene);
	const cells = table.rows.length * table.columns.length;
	return {
		title,
		scope: [...crossScope(scene), ...unit],
		finding: [arrangement(scene), ...drawn].join(punctuation(language).gap),
		sample: known.sample,
		source,
		tables: [
			{
				caption,
				table: crossDataTable(scene, table),
				scope: [...scope, ...unit],
				notes: [...crossNotes(scene), ...own],
				source,
				long: cells > LONG * 10
			}
		],
		definitions: definitionsOf(language, [{ dataset: dataset.id, measures: view.measures }]),
		chart: null
	};
}
