import { expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { Data } from '../data.ts';
import { printed } from './scenes.ts';
import { faultsOfScene } from './told.ts';

const data = new Data('data', new Date().toISOString().slice(0, 10));

it.each(LANGUAGES)(
	'every figure of every page says the truth: %s',
	async (language) => {
		const faults: string[] = [];
		let count = 0;
		for await (const { scene } of printed(language)) {
			faults.push(...faultsOfScene(data, scene));
			count += 1;
		}
		expect(faults).toEqual([]);
		expect(count).toBeGreaterThan(300);
	},
	600_000
);
