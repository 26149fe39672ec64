import type { HeightMessage } from '#lib/state/embed.ts';

/**
 * Tells the page around the frame how tall this one is, now and whenever it changes. Whoever frames
 * it may know that: it says nothing of the reader.
 * @returns what ends it
 */
export function tellHeight(element: HTMLElement): (() => void) | undefined {
	if (window.parent === window) return undefined;
	const observer = new ResizeObserver(() => {
		const height = Math.ceil(element.getBoundingClientRect().height);
		const message: HeightMessage = { type: 'embed-height', height };
		window.parent.postMessage(message, '*');
	});
	observer.observe(element);
	return () => observer.disconnect();
}
