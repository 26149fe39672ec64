/*
 * Whether the page has come alive stands on its root element: styles show a line where it does not
 * (components/frame/NotStarted), and programs that drive a page wait for it.
 */

const STARTED = 'started';
const STOPPED = 'stopped';

export const isStarted = (): boolean => STARTED in document.documentElement.dataset;

/** Everything of the page answers from now on. */
export function sayStarted(): void {
	document.documentElement.dataset[STARTED] = '';
}

/** The page cannot come alive. */
export function sayStopped(): void {
	document.documentElement.dataset[STOPPED] = '';
}
