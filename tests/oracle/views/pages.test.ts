import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { Data } from '../data.ts';
import { PASSAGES } from './passages/list.ts';
import { faultsOf } from './told.ts';
import '../../support/this-data.ts';

const data = new Data('data', new Date().toISOString().slice(0, 10));

describe.each(Object.entries(PASSAGES))('%s', (_, [passages, least]) => {
	it.each(LANGUAGES)(
		'says the truth: %s',
		async (language) => {
			const { sample: words } = await loadWords(language);
			const faults: string[] = [];
			let count = 0;
			for await (const { at, statements, around, sample } of passages(language)) {
				const mark = sample ? words.mark : '';
				const found = faultsOf(data, statements, { language, around, mark });
				faults.push(...found.map((fault) => `${at}: ${fault}`));
				count += 1;
			}
			expect(faults).toEqual([]);
			expect(count).toBeGreaterThanOrEqual(least);
		},
		600_000
	);
});
