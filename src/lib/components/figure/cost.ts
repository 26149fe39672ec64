/**
 * What figures may take beside the control's own answer, in milliseconds: together they stay within
 * the 50 ms in which an answer is felt to be there at once.
 */
const AT_ONCE = 35;

/** What it took to draw a place when it was drawn last. */
const costs = new WeakMap<Element, number>();
/** What has been drawn at once since the last frame. */
let spent = 0;

export const keepCost = (place: Element, milliseconds: number): void =>
	void costs.set(place, milliseconds);

/** Whether the place can be drawn beside the control's own answer, as on a fast machine. */
export function mayDrawAtOnce(place: Element): boolean {
	const cost = costs.get(place);
	if (cost === undefined || spent + cost > AT_ONCE) return false;
	if (spent === 0) requestAnimationFrame(() => (spent = 0));
	spent += cost;
	return true;
}
