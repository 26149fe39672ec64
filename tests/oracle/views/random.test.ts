import { expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { Data } from '../data.ts';
import { viewed } from './random.ts';
import { faultsOfScene } from './told.ts';

/** By night thousands, whose choices the day decides. */
const VIEWS = Number(process.env['ORACLE_VIEWS'] ?? 300);
const SEED = process.env['ORACLE_SEED'] ?? 'ci';

const data = new Data('data', new Date().toISOString().slice(0, 10));

it('whatever a reader chooses, the sentence is true', async () => {
	const faults: string[] = [];
	let count = 0;
	for await (const { scene, address } of viewed(SEED, VIEWS, LANGUAGES)) {
		faults.push(...faultsOfScene(data, scene).map((fault) => `${address} — ${fault}`));
		count += 1;
	}
	expect(faults).toEqual([]);
	expect(count).toBe(VIEWS);
}, 3_600_000);
