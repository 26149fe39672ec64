import { afterPaint } from '#lib/base/after-paint.ts';
import { keepCost, mayDrawAtOnce } from './cost.ts';

/** What is owed its answer, in the order in which it was asked. */
const owed = new Map<Element, () => void>();
/** The places that a reader sees, and those of which it is not known yet. */
const seen = new Set<Element>();
const awaited = { seen: false, unseen: false };

function pay(place: Element): void {
	const work = owed.get(place);
	owed.delete(place);
	work?.();
}

function payAll(): void {
	for (const place of [...owed.keys()]) pay(place);
}

const first = (which: keyof typeof awaited): Element | undefined =>
	[...owed.keys()].find((place) => seen.has(place) === (which === 'seen'));

/** One place a task, each after a frame: between two of them the page paints and answers. */
function queue(which: keyof typeof awaited): void {
	if (awaited[which] || !first(which)) return;
	awaited[which] = true;
	afterPaint(() => {
		awaited[which] = false;
		// What is out of sight gives way to what is seen.
		const place = which === 'unseen' && first('seen') ? undefined : first(which);
		if (place) pay(place);
		queue(which);
	}, which === 'unseen');
}

/** A page that nobody sees has no frames, and paper has no order. */
function watch(): void {
	addEventListener('beforeprint', payAll, { once: true });
	document.addEventListener('visibilitychange', payAll, { once: true });
}

export interface Turn {
	/** Looks from now on whether a reader sees the place. */
	readonly attach: (place: Element) => () => void;
	/**
	 * Does the work after the next frame where a reader sees its place (at once where it is quick),
	 * else after what is seen; work that was asked for before and not yet done is forgotten. At once
	 * where there is no place yet.
	 *
	 * @returns whether it is done
	 */
	readonly take: (work: () => void) => boolean;
	/** Leaves undone what is owed to the place. */
	readonly forget: () => void;
	/** Is told how many milliseconds it took to draw the place. */
	readonly drew: (milliseconds: number) => void;
}

/** The control that was touched answers first, then what a reader sees; what is out of sight follows. */
export function turn(): Turn {
	let place: Element | undefined;
	const forget = () => {
		if (place) owed.delete(place);
	};
	return {
		forget,
		drew: (milliseconds) => place && keepCost(place, milliseconds),
		attach(element) {
			place = element;
			seen.add(element);
			const observer = new IntersectionObserver((entries) => {
				if (entries.at(-1)?.isIntersecting ?? true) {
					seen.add(element);
					queue('seen');
				} else {
					seen.delete(element);
					queue('unseen');
				}
			});
			observer.observe(element);
			return () => {
				observer.disconnect();
				seen.delete(element);
				owed.delete(element);
			};
		},
		take(work) {
			forget();
			if (!place || document.hidden || (seen.has(place) && mayDrawAtOnce(place))) {
				work();
				return true;
			}
			if (owed.size === 0) watch();
			owed.set(place, work);
			queue(seen.has(place) ? 'seen' : 'unseen');
			return false;
		}
	};
}
