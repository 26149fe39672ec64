import { expect, it } from 'vitest';
import { smallMultiplesLayout } from '#lib/charts/small-multiples/layout.ts';
import { panelOptions, panels } from './matrix-example.ts';

it('gives all panels one scale that begins at 0', () => {
	const layout = smallMultiplesLayout(panels, panelOptions);
	expect(layout.scaleY(0)).toBe(100);
	expect(layout.yTicks.map(({ value }) => value)[0]).toBe(0);
	expect(layout.references).toEqual([layout.scaleY(1)]);
	const last = (index: number) => layout.panels[index]?.line.match(/,([\d.]+)$/)?.[1];
	expect(Number(last(1))).toBe(layout.scaleY(0.6));
});

it('keeps the order given, cuts a line at a hole and shows a lone point', () => {
	const layout = smallMultiplesLayout(panels, panelOptions);
	expect(layout.panels.map(({ panel }) => panel.id)).toEqual(['J', 'C']);
	expect(layout.panels[0]?.line.match(/M/g)).toHaveLength(1);
	expect(layout.panels[0]?.dots).toContain(`M100,${layout.scaleY(3)}`);
});

it('refuses panels of two definitions', () => {
	const [first, second] = panels;
	if (!first || !second) throw new Error('no example');
	expect(() => smallMultiplesLayout([first, { ...second, scope: 'other' }], panelOptions)).toThrow(
		RangeError
	);
});

it('has nothing to draw of nothing', () => {
	expect(smallMultiplesLayout([], panelOptions)).toMatchObject({ panels: [], yTicks: [] });
});
