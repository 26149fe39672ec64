import type { Words } from '#lib/base/words/ja.ts';
import type { KindId } from '#lib/catalogue/kind.ts';
import type { Statement } from '../claim.ts';
import type { DataTable } from '../data-table.ts';
import type { Drawn, Mark } from '../mark.ts';
import type { Scene } from '../scene.ts';
import { bandDrawn } from './bands/band-drawn.ts';
import { bandSentences } from './bands/band-sentences.ts';
import { barDrawn } from './bars/bar-drawn.ts';
import { comparedItemTable, itemTable } from './bars/item-table.ts';
import { rankingSentences } from './bars/ranking-sentences.ts';
import { dotDrawn } from './dots/dots-drawn.ts';
import { dotsSentences } from './dots/dots-sentences.ts';
import { dotsTable } from './dots/dots-table.ts';
import { matrixDrawn } from './matrix/matrix-drawn.ts';
import { matrixSentences } from './matrix/matrix-sentences.ts';
import { matrixTable } from './matrix/matrix-table.ts';
import { scatterDrawn } from './scatter/scatter-drawn.ts';
import { scatterSentences } from './scatter/scatter-sentences.ts';
import { seriesDrawn } from './series/series-drawn.ts';
import { seriesSentences } from './series/series-sentences.ts';
import { seriesTable } from './series/series-table.ts';

/** How a kind of figure is told. Its chart is drawn by components/figure. */
interface Narrative {
	readonly sentences: (scene: Scene) => readonly Statement[];
	readonly table: (scene: Scene) => DataTable;
	/** How a title names what is drawn; null where the figure has to have a title of its own. */
	readonly titled: ((words: Words, measure: string, across: string) => string) | null;
	/** What a mark draws, in the words of the table; that of the whole chart where there is none. */
	readonly drawn: (scene: Scene, mark: Mark) => Drawn;
}

const ranking: Narrative = {
	sentences: rankingSentences,
	table: itemTable,
	titled: (words, measure, across) => words.title.by(across, measure),
	drawn: barDrawn
};

const matrix = { sentences: matrixSentences, table: matrixTable, drawn: matrixDrawn };

export const NARRATIVES: Readonly<Record<KindId, Narrative>> = {
	ranking,
	tiles: ranking,
	band: { sentences: bandSentences, table: itemTable, titled: null, drawn: bandDrawn },
	scatter: {
		sentences: scatterSentences,
		table: comparedItemTable,
		titled: null,
		drawn: scatterDrawn
	},
	dots: { sentences: dotsSentences, table: dotsTable, titled: null, drawn: dotDrawn },
	series: {
		sentences: seriesSentences,
		table: seriesTable,
		titled: (words, measure) => words.title.overTime(measure),
		drawn: seriesDrawn
	},
	heatmap: {
		...matrix,
		titled: (words, measure, across) => words.matrix.heatmap(across, measure)
	},
	field: {
		...matrix,
		titled: (words, measure, across) => words.matrix.multiples(across, measure)
	},
	multiples: {
		...matrix,
		titled: (words, measure, across) => words.matrix.multiples(across, measure)
	}
};

export const dataTable = (scene: Scene): DataTable => NARRATIVES[scene.figure.kind].table(scene);
