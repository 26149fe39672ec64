import { MEASURES, summary, type Measure, type Summary, type Unit } from './measures.ts';
import type { Measured } from './round.ts';
import { PAGES } from './scenario.ts';

export interface Part {
	/** Size of the data and setting: one heading of the table. */
	readonly title: string;
	readonly measured: Measured;
}

const [OWN, ...OTHERS] = PAGES;
const HEADER = [
	'median (min–max)',
	...PAGES.map(({ name }) => name),
	...OTHERS.map(({ name }) => `÷ ${name}`)
];

/** Three figures: more would pretend to a precision that no run repeats. */
const digits = (value: number): string =>
	value >= 1000
		? Number(value.toPrecision(3)).toLocaleString('en')
		: value >= 100
			? value.toFixed(0)
			: value.toPrecision(2);

function cell(found: Summary | null, unit: Unit): string {
	if (!found) return '—';
	const shown = (value: number) => digits(unit === 'kB' ? value / 1000 : value);
	const { median, min, max } = found;
	const range = shown(min) === shown(max) ? '' : ` (${shown(min)}–${shown(max)})`;
	return `${shown(median)}${range} ${unit}`;
}

const ratio = (own: Summary | null, other: Summary | null): string =>
	own && other?.median ? `${(own.median / other.median).toPrecision(2)}×` : '—';

function line(measure: Measure, { values }: Measured): string[] {
	const { title, unit } = MEASURES[measure];
	const of = (id: (typeof PAGES)[number]['id']) => summary(values[id][measure] ?? []);
	return [
		title,
		...PAGES.map(({ id }) => cell(of(id), unit)),
		...OTHERS.map(({ id }) => ratio(of(OWN.id), of(id)))
	];
}

/** The whole bench as one table of text. */
export function table(parts: readonly Part[]): string {
	const rows = parts.map(({ title, measured }) => ({
		title,
		lines: (Object.keys(MEASURES) as Measure[]).map((measure) => line(measure, measured))
	}));
	const all = [HEADER, ...rows.flatMap(({ lines }) => lines)];
	const widths = HEADER.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
	const aligned = (row: readonly string[]) =>
		row
			.map((text, column) =>
				column ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)
			)
			.join('  ');
	const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
	return [
		aligned(HEADER),
		...rows.flatMap(({ title, lines }) => [rule, title, ...lines.map(aligned)])
	].join('\n');
}
