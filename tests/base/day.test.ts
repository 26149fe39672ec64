import { expect, it } from 'vitest';
import { dayInJapan, dayLabel, timeInJapan } from '#lib/base/day.ts';

it('is the day in Japan, which begins nine hours before that of UTC', () => {
	expect(dayInJapan(Date.UTC(2026, 11, 31, 14, 59))).toBe('2026-12-31');
	expect(dayInJapan(Date.UTC(2026, 11, 31, 15, 0))).toBe('2027-01-01');
});

it('has the time in Japan to the second', () => {
	expect(timeInJapan(Date.UTC(2026, 11, 31, 15, 0, 1, 234))).toBe('2027-01-01T00:00:01+09:00');
});

it('is written as each language writes it', () => {
	expect(dayLabel('2026-10-03', 'ja')).toBe('2026年10月3日');
	expect(dayLabel('2026-10-03', 'en')).toBe('Oct 3, 2026');
	expect(dayLabel('2026-10-03', 'zh-Hant')).toBe('2026年10月3日');
});
