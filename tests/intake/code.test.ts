import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeBook } from '#lib/intake/normalise/code-book.ts';
import { readCode } from '#lib/intake/normalise/code.ts';
import { withoutDitto } from '#lib/intake/normalise/ditto.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';

const book = (id: CodeListId, aliases?: ReadonlyMap<string, string>) =>
	codeBook(id, readFileSync(`data/codes/${id}.csv`, 'utf8'), aliases);
const occupation = book('occupation');

describe('names → codes', () => {
	it('takes every name of every list, alone and behind its code', () => {
		const lists = ['occupation', 'industry', 'ref_area', 'employment', 'municipality'] as const;
		for (const id of lists) {
			const list = book(id);
			for (const { code, name } of list.entries) {
				const spaced = name.replace(/(.)(.)/u, '$1　$2');
				expect([name, readCode(list, spaced).value]).toEqual([name, code]);
				if (/^(\d+|[A-Z])$/.test(code))
					expect([name, readCode(list, `${code}　${name}`).value]).toEqual([name, code]);
			}
		}
	});

	it.each([
		['Ａ　管理的職業従事者', 'A'],
		['０９　建築・土木・測量技術者', '09'],
		['09建築・土木・測量技術者', '09'],
		['職 業 計', '_T']
	])('%s', (text, code) => {
		expect(readCode(occupation, text)).toEqual({
			value: code,
			changes: [{ kind: 'code', from: text, to: code }],
			faults: []
		});
	});

	it('takes the labels of the source’s own tables', () => {
		expect(readCode(book('industry'), '電気・ガ・熱').value).toBe('F');
		expect(readCode(book('industry'), '運輸業').value).toBe('H');
	});

	it('takes what a profile declares', () => {
		const areas = book('ref_area', new Map([['県の計', '01']]));
		expect(readCode(areas, '県 の 計').value).toBe('01');
	});

	it('takes bare codes only where codes are meant', () => {
		expect(readCode(occupation, '07', true)).toEqual({ value: '07', changes: [], faults: [] });
		expect(readCode(occupation, '07').faults[0]?.rule.id).toBe('code-bare');
		expect(readCode(occupation, '７').faults[0]?.rule.id).toBe('code-bare');
	});
});

describe('what is not taken', () => {
	const fault = (text: string) => {
		const { value, faults } = readCode(occupation, text);
		expect(value).toBeNull();
		return [faults[0]?.rule.id, JSON.stringify(faults[0]?.words)];
	};

	it.each([
		['Ａ　管理的職業', 'A 管理的職業従事者'],
		['一般事務従業者', '25 一般事務従事者'],
		['介護サービス職業従事', '36 介護サービス職業従事者'],
		['ほけんしじょさんしかんごし', '13 保健師'],
		['情報処理・通信技術', '10 情報処理・通信技術者']
	])('%s, but %s is suggested', (text, near) => {
		const [rule, words] = fault(text);
		expect(rule).toBe('code-unknown');
		expect(words).toContain(near);
	});

	it.each([
		['71　建設従事者（建設躯体工事従事者を除く）', 'code-disagrees'],
		['B 管理的職業従事者', 'code-disagrees'],
		['07　開発技術者', 'code-unknown'],
		['宇宙飛行士', 'code-unknown'],
		['', 'L1-09'],
		['　', 'L1-09'],
		['__proto__', 'code-unknown'],
		['constructor', 'code-unknown']
	])('%s: %s', (text, rule) => {
		expect(fault(text)[0]).toBe(rule);
	});

	it('what two codes are called', () => {
		const jsic = book('jsic');
		const names = new Map<string, number>();
		for (const { name } of jsic.entries) names.set(name, (names.get(name) ?? 0) + 1);
		const twice = [...names].filter(([, count]) => count > 1).map(([name]) => name);
		for (const name of twice) expect(readCode(jsic, name).faults[0]?.rule.id).toBe('code-several');
	});
});

it('〃 is the cell above, said for each', () => {
	const read = withoutDitto(['〃', '熊本', '〃', ' ″ ', '', '〃', '八代']);
	expect(read.map(({ value }) => value)).toEqual([null, '熊本', '熊本', '熊本', '', null, '八代']);
	expect(read.flatMap(({ changes }) => changes)).toEqual([
		{ kind: 'ditto', from: '〃', to: '熊本' },
		{ kind: 'ditto', from: ' ″ ', to: '熊本' }
	]);
	expect(
		read.flatMap(({ faults }) => faults.map(({ rule }) => `${rule.id} ${rule.severity}`))
	).toEqual(['L2-02 error', 'L2-02 note', 'L2-02 note', 'L2-02 error']);
});
