import { describe, expect, it } from 'vitest';
import { periodLabel } from '#lib/base/period.ts';
import { heatmapLayout } from '#lib/charts/heatmap/layout.ts';
import { smallMultiplesLayout } from '#lib/charts/small-multiples/layout.ts';
import { textWidth } from '#lib/charts/text-width.ts';
import { bandDrawing } from '#lib/export/picture/band.ts';
import { barsDrawing } from '#lib/export/picture/bars.ts';
import { dotsDrawing } from '#lib/export/picture/dots.ts';
import { INNER, picture } from '#lib/export/picture/frame.ts';
import { heatmapDrawing } from '#lib/export/picture/heatmap.ts';
import { multiplesDrawing } from '#lib/export/picture/multiples.ts';
import { stacked } from '#lib/export/picture/stacked.ts';
import { tileMapDrawing } from '#lib/export/picture/tile-map.ts';
import { scatterDrawing } from '#lib/export/picture/scatter.ts';
import { seriesDrawing } from '#lib/export/picture/series.ts';
import { wrap } from '#lib/export/picture/wrap.ts';
import { heatOptions, heatRows, panelOptions, panels } from '../charts/matrix-example.ts';
import { dotOptions, dotRow } from '../charts/row-example.ts';
import { scatterOptions, scatterRow } from '../charts/scatter-example.ts';

const WORDS = {
	title: '職業別 <有効求人倍率> & "比"',
	scope: '見本県・2025年度',
	finding: '職業計は1.04倍です。',
	sample: null,
	below: ['出典：…']
};
const drawn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('a figure as a file', () => {
	it('carries title, scope, finding and source, and escapes them', () => {
		const svg = picture({ svg: '', height: 10 }, WORDS, 'ja');
		expect(drawn(svg)).toEqual([
			'職業別 &lt;有効求人倍率&gt; &amp; &quot;比&quot;',
			'見本県・2025年度',
			'職業計は1.04倍です。',
			'出典：…'
		]);
	});

	it('says that values are made up, first of all', () => {
		const svg = picture({ svg: '', height: 10 }, { ...WORDS, sample: '架空のサンプル' }, 'ja');
		expect(drawn(svg)[0]).toBe('架空のサンプル');
	});

	it('draws dated levels as steps with their words', () => {
		const points = [0, 1, 2, 3].map((x) => ({ x, y: 1000 + x }));
		const { svg } = seriesDrawing([{ id: 'a', name: '甲', emphasis: 'main', scope: '', points }], {
			frequency: 'month',
			language: 'ja',
			words: { reading: '', missing: '' },
			formatValue: String,
			marks: [
				{ x: 0.5, label: '最低 952', value: 952 },
				{ x: 2, label: '最低 1034', value: 1034 }
			]
		});
		expect(drawn(svg)).toEqual(expect.arrayContaining(['最低 952', '最低 1034']));
		const corners = [...svg.matchAll(/<polyline points="([^"]*)"/g)].map(
			([, text]) => (text ?? '').split(' ').length
		);
		expect(corners).toContain(4);
	});

	it('draws a mark for each value under a key, and says where one is missing', () => {
		const { svg } = dotsDrawing([dotRow('建設業', [273, null, 297])], dotOptions);
		expect(drawn(svg)).toEqual(
			expect.arrayContaining([
				...['見本県 受理地別', '見本県 就業地別', '全国 受理地別', '建設業'],
				...['受理地別 273', '就業地別 未公表']
			])
		);
		// Two discs in the key, two in the row.
		expect(svg.match(/<circle/g)).toHaveLength(4);
	});

	it('draws a bubble for each item with its name, the words of both sides, and who has no place', () => {
		const { svg, height } = scatterDrawing(
			[
				scatterRow('介護', 900, 3),
				scatterRow('事務', 6000, 0.3),
				scatterRow('鉄道', 1, 10, { small: true }),
				scatterRow('宗教', 0, null)
			],
			scatterOptions
		);
		expect(drawn(svg)).toEqual(
			expect.arrayContaining([
				...['介護', '事務', '求人が多い ↑', '求職者が多い ↓'],
				...['母数が少ない', '縁は目盛りの外', '図にない：宗教従事者']
			])
		);
		expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
		const words = [...svg.matchAll(/<text[^>]* y="([-\d.]+)"/g)].map(([, y]) => Number(y));
		expect(Math.max(...words)).toBeLessThan(height);
	});

	it('draws no bar where nothing is published', () => {
		const { svg } = barsDrawing(
			[
				{ id: '1', name: '甲', value: 2, label: '2.00' },
				{ id: '2', name: '乙', value: null, label: '' }
			],
			{ formatTick: String, words: { missing: '未公表', small: '少数' } },
			'ja'
		);
		expect(svg.match(/<rect/g)).toHaveLength(1);
		expect(drawn(svg)).toContain('未公表');
	});

	it('hatches a small base and says so', () => {
		const { svg } = barsDrawing(
			[{ id: '1', name: '甲', value: 12, label: '12.00', small: true, note: '1人' }],
			{ formatTick: String, words: { missing: '未公表', small: '100未満' } },
			'ja'
		);
		expect(svg).toContain('url(#hatch-main)');
		expect(drawn(svg).join()).toContain('100未満');
	});

	it('draws a band and its mark', () => {
		const { svg } = bandDrawing(
			[
				{
					id: '1',
					name: '甲',
					lower: 10,
					upper: 20,
					mark: 15,
					labels: { lower: '10', upper: '20', mark: '15' }
				}
			],
			{
				formatTick: String,
				words: { missing: '未公表', band: '幅', mark: '希望', start: (tick) => `${tick}から` }
			}
		);
		expect(drawn(svg)).toEqual(expect.arrayContaining(['10–20', '◆ 15']));
	});

	it('draws a tile of each area, the limits of the colours, and why a tile has none', () => {
		const tile = (id: string, column: number, value: number | null, more = {}) => ({
			id,
			name: id,
			column,
			row: column % 2,
			value,
			label: value === null ? '' : value.toFixed(2),
			...more
		});
		const { svg, height } = tileMapDrawing(
			[
				tile('甲', 0, 1),
				tile('乙', 1, 2),
				tile('丙', 2, null, { absent: '秘匿' }),
				tile('丁', 3, null),
				tile('戊', 4, 9, { small: true })
			],
			{
				formatLimit: (value) => value.toFixed(1),
				unit: '倍',
				words: {
					missing: '未公表',
					small: '20人未満',
					under: (to) => `${to}未満`,
					between: (from, to) => `${from}以上${to}未満`,
					over: (from) => `${from}以上`
				}
			}
		);
		const said = drawn(svg);
		const names = ['甲', '乙', '丙', '丁', '戊'];
		expect(said).toEqual(expect.arrayContaining([...names, '倍', '1.00', '2.00', '9.00']));
		expect(said.filter((text) => text === '秘匿')).toHaveLength(1);
		expect(said.filter((text) => text === '未公表')).toHaveLength(1);
		expect(said.filter((text) => text === '20人未満')).toHaveLength(1);
		expect(said.filter((text) => /未満$|以上$/.test(text ?? '')).length).toBeGreaterThan(2);
		expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
		expect(height).toBeGreaterThan(2 * 64);
	});

	it('puts one drawing below the other', () => {
		const both = stacked({ svg: '<a/>', height: 100 }, { svg: '<b/>', height: 50 });
		expect(both.svg).toMatch(/^<a\/><g transform="translate\(0 1[2-9]\d\)"><b\/><\/g>$/);
		expect(both.height).toBeGreaterThan(150);
	});

	it('leaves a gap in a line where a period has no value', () => {
		const { svg } = seriesDrawing(
			[
				{
					id: 'a',
					name: '見本県',
					emphasis: 'main',
					scope: '',
					points: [1, 2, 3, null, 5, 6, 7].map((y, x) => ({ x, y }))
				}
			],
			{
				frequency: 'year',
				language: 'ja',
				words: { reading: '', missing: '' },
				formatValue: String
			}
		);
		expect(svg.match(/<polyline/g)).toHaveLength(2);
	});
});

describe('a heatmap as a file', () => {
	const { svg } = heatmapDrawing(heatRows, heatOptions);
	const texts = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)].map(
		([, x, y, text]) => ({ x: Number(x), y: Number(y), text: text ?? '' })
	);

	it('names the unit, every tone, small bases and missing values, none over another', () => {
		const until = texts.findIndex(({ text }) => /年度/.test(text));
		const legend = texts.slice(0, until);
		expect(legend.map(({ text }) => text)).toEqual(
			expect.arrayContaining([
				heatOptions.unit,
				...heatmapLayout(heatRows, heatOptions).tones.map(({ label }) => label),
				heatOptions.words.small,
				heatOptions.words.missing
			])
		);
		legend.forEach(({ x, y, text }, index) => {
			const end = x + textWidth(text) * 13;
			expect(end).toBeLessThan(INNER);
			const next = legend[index + 1];
			if (next?.y === y) expect(end).toBeLessThan(next.x);
		});
	});

	it('draws every row with its missing and small cells', () => {
		for (const { name } of heatRows) expect(texts.map(({ text }) => text)).toContain(name);
		const strips = svg.split('<g transform="translate(320').slice(1);
		expect(strips).toHaveLength(heatRows.length);
		expect(strips.map((strip) => (strip.match(/fill=/g) ?? []).length > 0)).not.toContain(false);
		expect(strips[1]).toMatch(/d="M2\.1 \.9l\.8-\.8" stroke="#666666"/);
		expect(strips[2]).toMatch(/d="M1\.1 \.9l\.8-\.8" stroke="#ffffff"/);
	});
});

it('small multiples as a file have names, values, what qualifies them, and the ends of their axis', () => {
	const { svg } = multiplesDrawing(panels, panelOptions);
	const said = drawn(svg);
	for (const { name } of panels) expect(said).toContain(name);
	expect(said.filter((text) => text === panels[1]?.note)).toHaveLength(1);
	expect(said[0]).toContain('1.00倍');
	const { xDomain } = smallMultiplesLayout(panels, panelOptions);
	for (const index of xDomain)
		expect(
			said.filter((text) => text === periodLabel({ frequency: 'month', index }, 'ja'))
		).toHaveLength(panels.length);
});

describe('wrap', () => {
	it('keeps words whole and lines short, and begins no line with a closing sign', () => {
		const text = '2025年度の見本県で、有効求人倍率が高いのは、openings per applicant です。';
		const lines = wrap(text, 12);
		expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
		expect(lines).toContain('openings per');
		expect(lines.every((line) => !/^[、。]/.test(line))).toBe(true);
	});
});
