import type { Locator } from '@playwright/test';

export interface Bubble {
	/** The code of its occupation. */
	readonly row: string;
	readonly name: string;
}

/**
 * A bubble of a map whose middle no other covers: care where it lies free, else the first that
 * does. Which bubbles lie over others, the data of the prefecture decide.
 */
export const freeBubble = (figure: Locator): Promise<Bubble> =>
	figure.locator('.field').evaluate((field) => {
		field.scrollIntoView({ block: 'center' });
		const free = [...field.querySelectorAll<HTMLElement>('.bubble[data-row]')].filter((bubble) => {
			const { x, y, width, height } = bubble.getBoundingClientRect();
			const there = document.elementFromPoint(x + width / 2, y + height / 2);
			return there?.closest('.bubble') === bubble;
		});
		const found = free.find(({ dataset }) => dataset['row'] === '36') ?? free[0];
		if (!found) throw new Error('every bubble is covered');
		return {
			row: found.dataset['row'] ?? '',
			name: found.getAttribute('aria-label')?.split(' ')[0] ?? ''
		};
	});
