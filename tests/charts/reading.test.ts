import { describe, expect, it } from 'vitest';
import { lineNear, pointedAt, readingAt } from '#lib/charts/time-series/reading.ts';
import { month, options, series } from './example.ts';

const start = month('2025-01');
const home = series(start, [1.21, null]);
const national = series(start, [], {
	id: 'japan',
	name: '全国',
	emphasis: 'comparison',
	points: [{ x: start, y: 1.26, status: 'P' }]
});

describe('readingAt', () => {
	it('reads the period and every value, with its status', () => {
		expect(readingAt(start, [home, national], options).text).toBe(
			'2025年1月、見本県 1.21、全国 1.26 (速報)'
		);
	});

	it('says that a value was not published, and that a period is missing', () => {
		expect(readingAt(start + 1, [home, national], options).text).toBe(
			'2025年2月、見本県 値なし、全国 値なし'
		);
	});

	it('says behind a value what it is compared with, and nothing of what has not come yet', () => {
		const noted = series(start, [], {
			points: [{ x: start, y: 1.21, status: 'P', note: '前年同月差 −0.05' }]
		});
		const both = [noted, series(start, [1.26, 1.24], { id: '2025FY', name: '前年度' })];
		const cyclic = {
			...options,
			openEnded: true,
			named: (x: number) => `${(x % 12) + 1}月`
		} as const;
		expect(readingAt(start, both, cyclic).text).toBe(
			'1月、見本県 1.21 (速報) (前年同月差 −0.05)、前年度 1.26'
		);
		expect(readingAt(start + 1, both, cyclic).text).toBe('2月、前年度 1.24');
	});

	it('speaks English', () => {
		const english = { ...options, language: 'en' } as const;
		expect(readingAt(start, [home], english).text).toBe('Jan 2025, 見本県 1.21');
	});
});

describe('pointedAt', () => {
	const lone = [series(0, [], { points: [{ x: 100, y: 1 }] })];

	it('means a lone point when it is near', () => {
		expect(pointedAt(0.51, [0, 200], lone)).toBe(100);
	});

	it('means the very period where no value is near', () => {
		expect(pointedAt(0.6, [0, 200], lone)).toBe(120);
	});

	it('stays in the domain', () => {
		expect(pointedAt(-1, [0, 200], lone)).toBe(0);
		expect(pointedAt(2, [0, 200], [])).toBe(200);
	});
});

describe('lineNear', () => {
	const reading = readingAt(start, [home, national], options);
	const scale = (value: number) => (1.3 - value) * 1000;

	it('means the line whose point is nearest to the pointer', () => {
		expect(lineNear(10, reading, scale)).toBe('japan');
		expect(lineNear(88, reading, scale)).toBe(home.id);
	});

	it('means none where no line has a value', () => {
		expect(lineNear(10, readingAt(start + 1, [home, national], options), scale)).toBeUndefined();
	});
});
