import type { Mark } from '#lib/narrative/mark.ts';

/** A period is being read: a click moves along, a double click or Enter asks. */
export const isReading = ({ target }: Event): boolean =>
	target instanceof HTMLInputElement && target.type === 'range';

/** What of a chart an event is on, as its elements say; null on what has a use of its own. */
export function markAt(event: Event): Mark | null {
	const { target } = event;
	if (!(target instanceof Element) || target.closest('button, summary, a')) return null;
	const [row, period, line] = (['row', 'period', 'line'] as const).map((name) => {
		const element = target.closest<HTMLElement | SVGElement>(`[data-${name}]`);
		return element ? nearest(element, element.dataset[name] ?? '', event) : undefined;
	});
	return {
		...(row !== undefined && { row }),
		...(period !== undefined && { period: Number(period) }),
		...(line !== undefined && { line })
	};
}

/** An element that stands for several things from left to right names them all. */
function nearest(element: Element, names: string, event: Event): string {
	const all = names.split(' ');
	if (all.length === 1 || !(event instanceof MouseEvent)) return names;
	const { left, width } = element.getBoundingClientRect();
	const index = Math.floor(((event.clientX - left) / width) * all.length);
	return all[Math.min(all.length - 1, Math.max(0, index))] ?? '';
}
