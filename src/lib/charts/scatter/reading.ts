import { least, sort } from 'd3';
import type { PlacedBubble } from './layout.ts';

type Placed = Pick<PlacedBubble, 'id' | 'left' | 'top'>;

/** How near a pointer has to come, in pixels: half of what a finger needs. */
const REACH = 24;

/** The bubble nearest to a place in the plot; null where none is near. All but `left` and `top` in pixels. */
export function nearest<B extends Placed>(
	bubbles: readonly B[],
	at: { readonly x: number; readonly y: number },
	plot: { readonly width: number; readonly height: number }
): B | null {
	const distance = ({ left, top }: Placed): number =>
		Math.hypot((left / 100) * plot.width - at.x, (top / 100) * plot.height - at.y);
	const found = least(bubbles, distance);
	return found && distance(found) <= REACH ? found : null;
}

/** The bubble to which a key leads: along the x axis, up and down the y axis, or to an end. */
export function movedTo(bubbles: readonly Placed[], from: string, key: string): string | undefined {
	const byX = sort(bubbles, ({ left }) => left);
	const byY = sort(bubbles, ({ top }) => top);
	const step = (all: readonly Placed[], by: number): string | undefined => {
		const index = all.findIndex(({ id }) => id === from) + by;
		return all[Math.min(all.length - 1, Math.max(0, index))]?.id;
	};
	switch (key) {
		case 'ArrowRight':
			return step(byX, 1);
		case 'ArrowLeft':
			return step(byX, -1);
		case 'ArrowDown':
			return step(byY, 1);
		case 'ArrowUp':
			return step(byY, -1);
		case 'Home':
			return byX[0]?.id;
		case 'End':
			return byX.at(-1)?.id;
		default:
			return undefined;
	}
}
