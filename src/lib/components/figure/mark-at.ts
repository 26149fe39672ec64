import type { Mark } from '#lib/narrative/mark.ts';

/** A period is being read: a click moves along, a double click or Enter asks. */
export const isReading = ({ target }: Event): boolean =>
	target instanceof HTMLInputElement && target.type === 'range';

/** What of a chart an event is on, as its elements say; null on what has a use of its own. */
export const markAt = (event: Event): Mark | null =>
	event.target instanceof Element && event.target.closest('button, summary, a')
		? null
		: markUnder(event);

/** The same on what has a use of its own: pointing at a link does not follow it. */
export function markUnder(event: Event): Mark | null {
	const { target } = event;
	if (!(target instanceof Element)) return null;
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

/** Where in the window an event points: at the pointer, or at the middle of what has the focus. */
export function pointOf(event: Event): { x: number; y: number } {
	if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY };
	if (!(event.target instanceof Element)) return { x: 0, y: 0 };
	const { left, width, bottom } = event.target.getBoundingClientRect();
	return { x: left + width / 2, y: bottom };
}
