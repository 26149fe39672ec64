import type { Browser } from '@playwright/test';
import { disagreement } from './agreement.ts';
import type { Measure, Values } from './measures.ts';
import { sample, type Sample } from './sample.ts';
import { PAGES, type Page } from './scenario.ts';
import type { Setting } from './settings.ts';
import { visit } from './visit.ts';
import { within } from './within.ts';

export interface Bench {
	readonly browser: Browser;
	/** The probe that runs in every page. */
	readonly script: string;
	readonly origin: string;
	readonly log: (line: string) => void;
}

export interface Measured {
	readonly values: Record<Page['id'], Values>;
	/** What a first filter loads, of the last good sample. */
	readonly files: Partial<Record<Page['id'], Sample['files']>>;
	readonly failures: readonly string[];
}

/** Takes the samples of every page in turn (A B C, C B A, …). Failed samples are listed, not hidden. */
export async function rounds(bench: Bench, setting: Setting, count: number): Promise<Measured> {
	const values: Measured['values'] = { dashboard: {}, whole: {}, slice: {} };
	const files: Measured['files'] = {};
	const failures: string[] = [];
	const fail = (line: string) => {
		failures.push(line);
		bench.log(`FAILED ${line}`);
	};
	for (let round = 1; round <= count; round++) {
		const good = new Map<Page['id'], Sample>();
		for (const page of round % 2 ? PAGES : PAGES.toReversed()) {
			const label = `${setting.id}, sample ${round}, ${page.name}`;
			const address = bench.origin + page.path;
			try {
				const taken = await sample(page, (ask) =>
					within(
						3 * setting.limit,
						'the whole visit',
						visit(bench.browser, setting, bench.script, address, ask)
					)
				);
				good.set(page.id, taken);
				add(values[page.id], taken.values);
				files[page.id] = taken.files;
				bench.log(label);
			} catch (error) {
				fail(`${label}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
			}
		}
		const own = good.get('dashboard');
		for (const [id, { seen }] of good) {
			const difference = own && disagreement(own.seen, seen);
			if (difference)
				fail(`${setting.id}, sample ${round}: ${id} shows other figures, ${difference}`);
		}
	}
	return { values, files, failures };
}

function add(all: Values, more: Values): void {
	for (const [measure, values] of Object.entries(more) as [Measure, number[]][])
		(all[measure] ??= []).push(...values);
}
