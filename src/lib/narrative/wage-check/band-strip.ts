import { codeName } from '#lib/query/figure-data.ts';
import { numberCell } from '../cell.ts';
import { periodName } from '../speech.ts';
import { yen } from './amounts.ts';
import type { WageFacts } from './facts.ts';
import { minimumEntry, stripOf, type MaybePlanned, type Strip, type StripEntry } from './strip.ts';
import type { Said } from './text.ts';

/** What stands under the title of the monthly band: employment and month. The page names the job. */
export const bandScope = (said: Said): string =>
	[
		codeName(said.names, 'employment', said.at.employment)?.[1] ?? said.at.employment,
		periodName(said, said.at.month)
	].join(said.words.title.join);

/** The band of offers and the desired wage of one month, with the minimum wage. */
export function bandStrip(
	said: Said,
	facts: WageFacts,
	planned: MaybePlanned,
	{ source, sample }: { readonly source: string; readonly sample: boolean }
): Strip {
	const entry = (id: 'lower' | 'upper' | 'desired'): StripEntry => {
		const value = facts[id];
		return {
			id,
			sign: id,
			name: said.check.mark[id],
			yen: value,
			text:
				value === null
					? numberCell(said, null, { absence: sample ? 'sample' : 'O' }).text
					: yen(value, said.language),
			difference:
				value === null || planned.yen === null ? '' : yen(planned.yen - value, said.language, true),
			of: periodName(said, said.at.month),
			source
		};
	};
	return stripOf(
		said,
		[...minimumEntry(said, planned), entry('lower'), entry('upper'), entry('desired')],
		planned
	);
}
