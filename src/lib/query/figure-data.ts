import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Chosen } from './question.ts';
import type { Few } from './few.ts';
import type { Revision } from './revision.ts';
import type { PackedTable } from './table.ts';

/** Where figures come from, for the line below a figure. */
export interface SourceNote {
	readonly title: string;
	readonly address: string;
	readonly dateRead: string;
	readonly licence: string;
	/** What the source's terms want said wherever its figures are used. */
	readonly statements?: readonly string[];
}

/** Where an area stands on a map of tiles, what it is called there, and its part of an address; null without a page. */
export interface TilePlace {
	readonly column: number;
	readonly row: number;
	readonly name: string;
	readonly slug: string | null;
}

/** What a page carries for one figure, beside the answer to its default question. */
export interface FigureData {
	readonly id: string;
	readonly defaults: Chosen;
	/** The values that can be chosen or drawn, in the order of their code list. */
	readonly values: Readonly<Partial<Record<DimensionId, readonly string[]>>>;
	/** The items in the order of their names in the language of the page; only of a kind that orders its rows. */
	readonly byName?: readonly string[];
	/** Of the values drawn, the groups whose parts alone can be shown. */
	readonly groups?: readonly string[];
	/** The group whose parts the page shows. */
	readonly within?: string;
	/** The address names what pages fix by their path: the figure stands alone. */
	readonly open?: true;
	/** The counts below the threshold of what the figure's values rest on. */
	readonly few?: Few;
	/** The answer to the default question, in `answers` of the page. */
	readonly answer: string;
	readonly sample: boolean;
	/** Rows that nobody has published yet, looked at before: nothing of the figure is handed out. */
	readonly preview?: true;
	readonly sources: readonly SourceNote[];
	/** The version of the data by which it is quoted; absent where no version holds it. */
	readonly version?: string;
	/** By area, for a figure of tiles. */
	readonly places?: Readonly<Record<string, TilePlace>>;
	/** The areas of the home's region, for a figure that draws them apart. */
	readonly near?: readonly string[];
	/** Published values that were changed later, of the areas that the figure shows; absent without any. */
	readonly revisions?: readonly Revision[];
}

/** The page of the site on which a figure stands, below a language. */
export interface FigurePaths {
	/** With the default values. */
	readonly path: string;
	/** Where a path fixes a dimension: the page of each of its values. */
	readonly fixed?: {
		readonly dimension: DimensionId;
		readonly paths: Readonly<Record<string, string>>;
	};
}

/** A code of a list with its name in the language of the page. */
export type CodeName = readonly [code: string, name: string, parent: string];

/**
 * The names of the codes of each dimension (and of a row's source), in the order of the code list. A list, not an object:
 * objects put keys such as `10` before `01`.
 */
export type Names = Readonly<Partial<Record<DimensionId | 'source', readonly CodeName[]>>>;

const tables = new WeakMap<readonly CodeName[], ReadonlyMap<string, CodeName>>();

/** A code's entry among the names of its dimension. */
export function codeName(names: Names, dimension: keyof Names, code: string): CodeName | undefined {
	const list = names[dimension];
	if (!list) return undefined;
	const table = tables.get(list) ?? new Map(list.map((entry) => [entry[0], entry]));
	tables.set(list, table);
	return table.get(code);
}

/** Figures of a page that have nothing to show yet, and the tables that they wait for. */
export interface AwaitedFigures {
	/** What would come, and whose it would be; null of what is published and was not collected. */
	readonly from: string | null;
	/** What each figure would show. */
	readonly titles: readonly string[];
}

export interface PageFigures {
	readonly figures: readonly FigureData[];
	readonly answers: Readonly<Record<string, PackedTable>>;
	readonly names: Names;
	/** Absent where every figure named has something to show. */
	readonly awaited?: readonly AwaitedFigures[];
}

/** Where a prerendered answer lies below the site's base, and its key within a page. */
export const answerPath = (dataset: string, key: string): string =>
	`data/answers/${dataset}/${key}.json`;
