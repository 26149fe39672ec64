import { join } from 'node:path';
import { addBaseline } from './baseline.ts';
import type { Options } from './options.ts';
import { rounds, type Bench } from './round.ts';
import { rowCount } from './rows.ts';
import { served } from './served.ts';
import { SETTINGS, type Setting } from './settings.ts';
import { buildSite } from './site.ts';
import { table, type Part } from './table.ts';
import { multiplied } from './tenfold.ts';

export interface Sized {
	readonly times: number;
	readonly rows: number;
	readonly buildSeconds: number;
	readonly parts: readonly Part[];
}

/** Builds the site over `times` the months, serves it beside the D3 pages, and measures both. */
export async function sized(
	times: number,
	folder: string,
	{ samples, quick }: Options,
	bench: Omit<Bench, 'origin'>
): Promise<Sized> {
	const data = join(folder, 'data');
	multiplied('data', data, times);
	const rows = rowCount(data);
	bench.log(`${times}× the rows: ${rows}; building`);
	const { dir, buildSeconds } = await buildSite(folder);
	bench.log(`built in ${buildSeconds.toFixed(0)} s; compressing the d3 pages`);
	await addBaseline(dir, data);
	const parts: Part[] = [];
	const settings: Setting[] = quick ? [SETTINGS.normal] : Object.values(SETTINGS);
	await served(dir, async (origin) => {
		for (const setting of settings) {
			const on = { ...bench, origin };
			const measured = await rounds(on, setting, samples ?? setting.samples);
			const title = `${setting.id}, ${times}× the rows (${rows.toLocaleString('en')})`;
			const part = { title, measured };
			parts.push(part);
			bench.log(`${title}\n${table([part])}`);
		}
	});
	return { times, rows, buildSeconds, parts };
}
