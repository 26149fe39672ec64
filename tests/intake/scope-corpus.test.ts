import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { takeIn } from './support/context.ts';
import { utf8 } from './support/cp932.ts';
import { dataCopy } from './support/data-copy.ts';
import { understoodLine } from '#lib/intake/understood/line.ts';
import {
	HELD_SCOPE_FAMILIES,
	SOUND_SCOPE,
	titled,
	UNDERSTOOD_SCOPE
} from './corpus/held-scope-families.ts';
import { NOTE_FAMILIES, SOUND_NAMES, SOUND_NOTES } from './corpus/note-families.ts';
import { SCOPE_FAMILIES, SOUND } from './corpus/scope-families.ts';
import { SOUND_HEADS, UNDERSTOOD_EMPLOYMENT, UNREAD_FAMILIES } from './corpus/unread-families.ts';
import { headlineTable } from './support/headline-table.ts';
import '../support/this-data.ts';

const data = dataCopy(['headline/2007.csv', 'occupation-balance-monthly/2026-10.csv']);
afterAll(() => data.remove());

const told = (file: string, text: string) => {
	const { findings, files } = takeIn(data, file, utf8(text), { public: true });
	const places = findings
		.filter(({ severity }) => severity !== 'note')
		.map(({ severity, rule, line, column }) =>
			[severity, rule, line, column].filter((one) => one !== null).join(' ')
		);
	return { places, files, findings };
};

describe('scope words against the table', () => {
	it.each(
		[...SCOPE_FAMILIES, ...HELD_SCOPE_FAMILIES, ...UNREAD_FAMILIES, ...NOTE_FAMILIES].map(
			(one) => [one.name, one] as const
		)
	)('%s', (_, one) => {
		const { places, files, findings } = told(one.file, one.text);
		expect(places).toContain(one.expected);
		if (one.expected.startsWith('error')) expect(files).toEqual([]);
		const own = findings.filter(({ rule }) => /^(scope|unit)-/.test(rule));
		for (const { reason, mend } of own)
			expect(Object.values(reason).concat(Object.values(mend)).join('')).not.toMatch(
				/[{}]|undefined/
			);
		// One cell, one error.
		expect(new Set(places).size).toBe(places.length);
	});

	it.each(
		[...SOUND, ...SOUND_SCOPE, ...SOUND_HEADS, ...SOUND_NOTES, ...SOUND_NAMES].map(
			({ name, ...one }) => [name, one] as const
		)
	)('%s is sound', (_, one) => {
		expect(told(one.file, one.text).places).toEqual([]);
	});
});

it.each([...UNDERSTOOD_SCOPE, ...UNDERSTOOD_EMPLOYMENT])('%s is read as %s', (title, is) => {
	const { understood } = takeIn(data, 'hyo1.csv', utf8(titled(title)));
	expect(understood.map((one) => understoodLine(one, 'ja').text).join()).toContain(` · ${is}（`);
});

describe('phrases at any place', () => {
	const WORDS = fc.constantFrom(
		'原数値',
		'就業地別',
		'パートを除く',
		'正社員',
		'男性',
		'65歳以上',
		'年平均',
		'臨時・季節',
		'単位：百人'
	);
	const frame = fc.constantFrom<(word: string) => string>(
		(word) => word,
		(word) => `（${word}）`,
		(word) => `【${word}】`,
		(word) => `有効求人倍率の推移　${word}`,
		(word) => `熊本県　${word}　推移`,
		(word) => [...word].join('　')
	);
	const place = fc.constantFrom('above', 'below', 'file', 'right');
	it('are never taken without a word', () => {
		fc.assert(
			fc.property(WORDS, frame, place, (word, framed, at) => {
				const text = framed(word);
				const table = headlineTable({
					...(at === 'above' ? { above: [text] } : {}),
					...(at === 'right' ? { above: [`,,,,,${text},`] } : {}),
					...(at === 'below' ? { below: [`（注）${text}`] } : {})
				});
				const { files, places } = told(at === 'file' ? `${text}.csv` : 'suii.csv', table);
				expect(files).toEqual([]);
				expect(places.join()).toMatch(/error (scope-(other|unclear)|unit-other)/);
			}),
			{ numRuns: 100 }
		);
	});
});
