import { beforeAll, describe, expect, it } from 'vitest';
import { ja as figureWords } from '#lib/base/words/figure/ja.ts';
import { ja } from '#lib/base/words/ja.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import type { Scene } from '#lib/narrative/scene.ts';
import { Data } from '../oracle/data.ts';
import { faultsOfTable } from '../oracle/views/cells.ts';
import { faultsOfFigure } from '../oracle/views/handed-out.ts';
import { PASSAGES } from '../oracle/views/passages/list.ts';
import { viewed } from '../oracle/views/random.ts';
import { fixedOf, printedFigure } from '../oracle/views/scenes.ts';
import { faultsOf, faultsOfScene } from '../oracle/views/told.ts';
import { FAULTS } from './faults.ts';
import type { Shown } from './fault.ts';
import { SWITCH } from './plugin.ts';
import { faultsOfRules } from './rules.ts';

const data = new Data('data', new Date().toISOString().slice(0, 10));
const VIEWS = 600;
/** A wage check has passages by the thousand. */
const PASSAGES_AT_MOST = 250;
const MAY_LIVE = 3;

const scenes: Scene[] = [];

/** Rows and choices are read once, before any fault is on. */
beforeAll(async () => {
	for (const dataset of DATASETS)
		for (const figure of dataset.figures)
			for (const fixed of (await fixedOf(dataset, figure)).slice(0, 2)) {
				const found = await printedFigure(figure, fixed, 'ja', ja);
				if (found) scenes.push(found.scene);
			}
	for await (const { scene } of viewed('planted', VIEWS, ['ja'])) scenes.push(scene);
}, 600_000);

const first = (faults: readonly string[]): string | undefined => faults[0];

async function falseIn(shown: Shown): Promise<string | undefined> {
	if (shown === 'rules') return first(faultsOfRules());
	if (shown === 'figures' || shown === 'handed out') {
		for (const scene of scenes) {
			const found = first(
				shown === 'figures'
					? [...faultsOfScene(data, scene), ...faultsOfTable(data, scene)]
					: await faultsOfFigure(scene, figureWords)
			);
			if (found) return found;
		}
		return undefined;
	}
	const [passages] = PASSAGES[shown] ?? [];
	let count = 0;
	for await (const { at, statements, around, sample } of passages?.('ja') ?? []) {
		const mark = sample ? ja.sample.mark : '';
		const found = first(faultsOf(data, statements, { language: 'ja', around, mark }));
		if (found) return `${at}: ${found}`;
		if (++count >= PASSAGES_AT_MOST) return undefined;
	}
	return undefined;
}

/** What first says that something is false while a fault is on; a crash says it too. */
async function death(id: string | null, shows: readonly Shown[]): Promise<string | undefined> {
	Reflect.set(globalThis, SWITCH, id);
	try {
		for (const shown of shows) {
			const found = await falseIn(shown);
			if (found) return found;
		}
		return undefined;
	} catch (error) {
		return String(error);
	} finally {
		Reflect.deleteProperty(globalThis, SWITCH);
	}
}

describe('faults planted into the narrative', () => {
	it('nothing is false while none is on', async () => {
		const all = [...new Set(FAULTS.flatMap(({ shows }) => shows))];
		expect(await death(null, all)).toBeUndefined();
	});

	it('nearly all die', async () => {
		const lived: string[] = [];
		for (const { id, file, shows } of FAULTS) {
			const found = await death(id, shows);
			if (!found) lived.push(`${file}: ${id}`);
			console.log(found ? `died  ${id} — ${found.slice(0, 110)}` : `LIVED ${id} (${file})`);
		}
		console.log(`${FAULTS.length - lived.length} of ${FAULTS.length} died`);
		expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length);
		expect(FAULTS.length).toBeGreaterThanOrEqual(60);
		expect(lived.length, lived.join('; ')).toBeLessThanOrEqual(MAY_LIVE);
	});
});
