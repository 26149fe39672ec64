import { enumerated } from '../finding.ts';
import type { Fault } from './faults.ts';
import { CELL_RULES } from './rules.ts';
import type { CodeList } from './table.ts';

/** A code must stand in its list, and among those that the dataset says it uses. */
export function codeFault(
	value: string,
	id: string | null,
	list: CodeList | undefined,
	used?: readonly string[]
): Fault | null {
	if (!list?.has(value)) return { rule: CELL_RULES.unknownCode, words: { list: String(id) } };
	if (used && !used.includes(value))
		return { rule: CELL_RULES.unusedCode, words: { codes: enumerated(used) } };
	return null;
}
