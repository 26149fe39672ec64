import { MEASURES, summary, type Measure } from './measures.ts';
import { machineLine, type Machine } from './machine.ts';
import { FIRST, LATER, PAGES } from './scenario.ts';
import type { Sized } from './sized.ts';
import { table } from './table.ts';

export interface Result {
	readonly machine: Machine;
	readonly sizes: readonly Sized[];
}

const NOTES = [
	`Pages: ${PAGES.map(({ name, path }) => `${name} = ${path}`).join('; ')}.`,
	'd3 pages: d3.csv into arrays, of the whole dataset or of the one area; bars and a line, no table.',
	'Same server, brotli and headers; each visit with an empty cache; order A B C, C B A, ….',
	'Chart painted: the frame after the first bar of the ranking is on screen (1280 × 1024).',
	`First filter: ${FIRST.name}=${FIRST.value}, chosen as soon as the control can be used, until title and bars show it.`,
	`Later filters: ${LATER.map(({ value }) => value).join(', ')}, one after the other.`,
	'Interaction: an arrow key on the month’s control, until the next picture; the longest of four.',
	'File: employment alone, which the dashboard answers from a small file; d3 as in the line above.',
	'Slow: 1.6 Mbps, 150 ms, CPU ÷4. Chromium slows the page’s thread, not its workers.'
];

export function report({ machine, sizes }: Result): string {
	const parts = sizes.flatMap((size) => size.parts);
	const failures = parts.flatMap(({ title, measured }) =>
		measured.failures.map((failure) => `FAILED ${title}: ${failure}`)
	);
	return [
		machineLine(machine),
		...sizes.map(
			({ times, rows, buildSeconds }) =>
				`${times}×: ${rows.toLocaleString('en')} rows, built in ${buildSeconds.toFixed(0)} s`
		),
		'',
		table(parts),
		'',
		...NOTES,
		...failures
	].join('\n');
}

/** The same with every single value, and the files that a first filter loads. */
export const reportJson = ({ machine, sizes }: Result): string =>
	JSON.stringify(
		{
			machine,
			sizes: sizes.map(({ parts, ...size }) => ({
				...size,
				parts: parts.map(({ title, measured: { values, files, failures } }) => ({
					title,
					pages: PAGES.map(({ id, path }) => ({
						id,
						path,
						measures: (Object.keys(MEASURES) as Measure[]).map((measure) => ({
							measure,
							unit: MEASURES[measure].unit === 'kB' ? 'bytes' : 'ms',
							...summary(values[id][measure] ?? []),
							values: values[id][measure] ?? []
						})),
						filesOfFirstFilter: files[id] ?? []
					})),
					failures
				}))
			}))
		},
		null,
		'\t'
	) + '\n';
