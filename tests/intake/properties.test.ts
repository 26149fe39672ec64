import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '#lib/intake/decode/decode.ts';
import { readPeriod } from '#lib/intake/normalise/period.ts';
import { csvSheet } from '#lib/intake/read/csv-sheet.ts';
import { readTables } from '#lib/intake/read/tables.ts';
import { readabilitySightings } from '#lib/intake/rules/machine-readability.ts';
import { csv, table } from './corpus/case.ts';
import { cp932, utf16, utf8 } from './support/cp932.ts';
import { HEADLINE_TABLE, LONG_SERIES, OFFICE_TABLE } from './support/layouts.ts';
import { dataRows, xlsx } from './support/xlsx.ts';

/** Everything that the intake says of a file; throws where the intake throws. */
const all = (bytes: Uint8Array) =>
	readTables('a', bytes).flatMap(({ sheets, sightings }) => [
		...sightings,
		...sheets.flatMap(readabilitySightings)
	]);

const LETTERS = [...'0123456789,.;\t"\r\n -△▲－…〃※①㈱髙職業計年月令和７～表ソ能ｱ'];

describe('nothing crashes', () => {
	it('on bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void all(bytes)),
			{ numRuns: 1500 }
		);
	});

	it('on texts', () => {
		const text = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 60 });
		fc.assert(
			fc.property(text, (value) => void all(utf8(value))),
			{ numRuns: 1500 }
		);
	});

	const layouts = [
		...[OFFICE_TABLE, HEADLINE_TABLE, LONG_SERIES].flatMap((text) => [utf8(text), cp932(text)]),
		cp932(csv(table())),
		xlsx({ sheets: [{ name: '表', rows: dataRows(table()) }] })
	];

	it('on real layouts with bytes changed, cut or doubled', () => {
		const mutation = fc.record({
			layout: fc.constantFrom(...layouts),
			at: fc.nat(),
			byte: fc.nat({ max: 255 }),
			kind: fc.constantFrom('set', 'cut', 'double')
		});
		fc.assert(
			fc.property(mutation, ({ layout, at, byte, kind }) => {
				const place = at % layout.length;
				const bytes = kind === 'cut' ? layout.slice(0, place) : layout.slice();
				if (kind === 'set') bytes[place] = byte;
				if (kind === 'double') bytes.copyWithin(place, Math.max(0, place - 20));
				all(bytes);
			}),
			{ numRuns: 600 }
		);
	});
});

describe('what is read is what was written', () => {
	const word = fc.string({
		unit: fc.constantFrom(...'職業計表ソ能㈱①髙あア09az,"\n ;'),
		maxLength: 8
	});
	const grid = fc
		.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 6 }))
		.chain(([width, height]) =>
			fc.array(fc.array(word, { minLength: width, maxLength: width }), {
				minLength: height,
				maxLength: height
			})
		);

	it('in every encoding and with every separator', () => {
		const written = (cells: string[][], delimiter: string) =>
			cells
				.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)}\r\n`)
				.join('');
		fc.assert(
			fc.property(
				grid,
				fc.constantFrom(',', '\t', ';'),
				fc.constantFrom(utf8, cp932, utf16),
				(cells, delimiter, encode) => {
					const { text, sightings } = decode('a', encode(written(cells, delimiter)));
					if (text === null) {
						expect(sightings).not.toEqual([]);
						return;
					}
					const read = csvSheet('a', text, delimiter as ',');
					if (read.sheet) expect(read.sheet.rows.map((row) => row.cells)).toEqual(cells);
					else expect(read.sightings).not.toEqual([]);
				}
			),
			{ numRuns: 1500 }
		);
	});
});

it('a period is a code with its change told, or refused with a reason', () => {
	const text = fc.string({
		unit: fc.constantFrom(..."0123456789元年月日度分令和平成昭RHSrFYM./-'〃 　７～"),
		maxLength: 9
	});
	fc.assert(
		fc.property(text, (value) => {
			const { value: code, changes, faults } = readPeriod(value);
			if (code === null) {
				expect(faults[0]?.rule.severity).toBe('error');
				return;
			}
			expect(code).toMatch(/^\d{4}(FY|-(0[1-9]|1[0-2]))?$/);
			if (code !== value) expect(changes.at(-1)?.to).toBe(code);
		}),
		{ numRuns: 3000 }
	);
});
