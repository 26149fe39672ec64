import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import { evaluate, type Parents } from '#lib/query/rows/evaluate.ts';
import { packCsv } from '#lib/query/rows/slice.ts';
import { heldCodes } from '#lib/query/rows/values.ts';
import type { Selection } from '#lib/query/selection.ts';
import type { PackedTable, Table } from '#lib/query/table.ts';
import { parentsIn } from '#lib/server/data/codes.ts';
import { once } from '#lib/server/data/once.ts';
import { datasetCsv } from '#lib/server/data/published.ts';

const tableOf = once((dataset: Dataset): PackedTable => packCsv(dataset, datasetCsv(dataset)));

function parentsOf({ rollup }: Dataset): Parents {
	const list = rollup ? DIMENSIONS[rollup].codes : null;
	return list ? parentsIn(list) : [];
}

/**
 * What src/lib/server/data/engine.ts answers, by the loop of the pages and without DuckDB: for
 * tests of what is said and drawn, which start in no time.
 */
export const answer = async (dataset: Dataset, selection: Selection): Promise<Table> =>
	evaluate(dataset, selection, { tables: [tableOf(dataset)], parents: parentsOf(dataset) });

/** The codes of a dimension for which something was published. */
export const valuesOf = async (dataset: Dataset, dimension: DimensionId): Promise<string[]> =>
	heldCodes(dataset, dimension, [tableOf(dataset)]);
