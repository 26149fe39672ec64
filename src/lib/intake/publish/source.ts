import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import type { IntakeContext } from '../context.ts';
import { MERGE_RULES } from '../merge/rules.ts';
import type { InputRead } from '../read-input.ts';
import { RealFiles } from '../published.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';

/** The source of every file must be a code of codes/source.csv before anything is written. */
export function sourceSightings(reads: readonly InputRead[], context: IntakeContext): Sighting[] {
	const list = parseCsv(context.codeLists.get('source') ?? '');
	const known = new Set(list.rows.map((row) => cellOf(list, row, 'code')));
	const real = new RealFiles(context.published, context.now);
	return reads.flatMap(({ input, publication, rows }) => {
		if (rows.length === 0) return [];
		const value = context.source ?? publication?.source ?? '';
		if (known.has(value)) return [];
		// Our own layout over a real file keeps the source that the ledger has.
		const isRecorded = rows.every(({ dataset }) => real.of(dataset).length > 0);
		if (value === '' && isRecorded) return [];
		const shown = value === '' ? '－' : value;
		return [sighting(MERGE_RULES.source, { file: input.name }, { value: shown })];
	});
}
