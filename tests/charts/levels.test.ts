import { expect, it } from 'vitest';
import { referenceLevels, stepLevels, stepPath } from '#lib/charts/time-series/levels.ts';

const scaleX = (x: number): number => x;
const scaleY = (value: number): number => 100 - value;

it('draws a dated level as a step, from the start of its period to the right edge', () => {
	const marks = [
		{ x: 80.5, label: '1,034円', value: 60 },
		{ x: 0.5, label: '952円', value: 40 },
		{ x: 30, label: '地震' }
	];
	const steps = stepLevels(marks, scaleX, scaleY, []);
	expect(stepPath(steps)).toBe('M0,60L80,60L80,40L100,40');
	expect(steps.map(({ side, above }) => [side, above])).toEqual([
		['start', true],
		['end', true]
	]);
});

it('puts the words of a level where the data leave room', () => {
	const crowd = Array.from({ length: 40 }, (_, x) => [x, 47] as const);
	const [level] = referenceLevels([{ value: 50, label: '1.00倍' }], scaleY, crowd);
	expect(level).toMatchObject({ from: 0, to: 100, y: 50 });
	expect([level?.side, level?.above]).not.toEqual(['start', true]);
});

it('draws no path without steps', () => {
	expect(stepPath([])).toBe('');
});
