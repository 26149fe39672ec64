import { expect, it } from 'vitest';
import { smallMultiplesLayout } from '#lib/charts/small-multiples/layout.ts';
import { panelOptions, panels } from './matrix-example.ts';

it('gives all panels one scale that begins at 0', () => {
	const layout = smallMultiplesLayout(panels, panelOptions);
	for (const { scaleY, yTicks, references, range } of layout.panels) {
		expect(scaleY(0)).toBe(100);
		expect(scaleY(2)).toBe(layout.panels[0]?.scaleY(2));
		expect(yTicks[0]?.value).toBe(0);
		expect(references).toEqual([scaleY(1)]);
		expect(range).toBe('');
	}
	const last = (index: number) => layout.panels[index]?.line.match(/,([\d.]+)$/)?.[1];
	expect(Number(last(1))).toBe(layout.panels[1]?.scaleY(0.6));
});

it('gives each panel its own scale where asked, with its range and only what lies on it', () => {
	const { zero: _, ...options } = panelOptions;
	const layout = smallMultiplesLayout(panels, {
		...options,
		references: [{ value: 1, label: '1.00' }],
		ownRange: (low, high) => `${low}…${high}`
	});
	expect(layout.panels).toHaveLength(panels.length);
	for (const { panel, scaleY, range, references } of layout.panels) {
		const values = panel.points.flatMap(({ y }) => y ?? []);
		const [low, high] = [Math.min(...values), Math.max(...values)];
		expect(range).toBe(`${options.formatValue(low)}…${options.formatValue(high)}`);
		// The line fills its panel, and stays in it.
		expect(scaleY(low) - scaleY(high)).toBeGreaterThan(40);
		expect(scaleY(low)).toBeLessThanOrEqual(100);
		expect(scaleY(high)).toBeGreaterThanOrEqual(0);
		expect(references.every((y) => y >= 0 && y <= 100)).toBe(true);
	}
	expect(layout.panels[1]?.references).toEqual([]);
	const empty = { id: 'x', name: 'x', points: [] };
	const [first] = panels;
	if (!first) throw new Error('no example');
	expect(
		smallMultiplesLayout([{ ...first, ...empty }], { ...options, ownRange: () => 'none' }).panels[0]
	).toMatchObject({ range: '', yTicks: [], references: [] });
});

it('keeps the order given, cuts a line at a hole and shows a lone point', () => {
	const layout = smallMultiplesLayout(panels, panelOptions);
	expect(layout.panels.map(({ panel }) => panel.id)).toEqual(['J', 'C']);
	expect(layout.panels[0]?.line.match(/M/g)).toHaveLength(1);
	expect(layout.panels[0]?.dots).toContain(`M100,${layout.panels[0]?.scaleY(3)}`);
});

it('refuses panels of two definitions', () => {
	const [first, second] = panels;
	if (!first || !second) throw new Error('no example');
	expect(() => smallMultiplesLayout([first, { ...second, scope: 'other' }], panelOptions)).toThrow(
		RangeError
	);
});

it('has nothing to draw of nothing', () => {
	expect(smallMultiplesLayout([], panelOptions)).toMatchObject({ panels: [] });
});
