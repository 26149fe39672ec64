/** What is printed and not yet alive, in the order of the page. */
const asleep = new Map<Element, () => void>();

/** An address that names a choice is owed its answer: nobody waits for an idle moment then. */
let owed = false;
let awaited = false;

/** A finger, a key or a pointer that comes near an island wakes it before it is touched. */
const TOUCHES = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown'] as const;

function wake(island: Element): void {
	const start = asleep.get(island);
	asleep.delete(island);
	start?.();
}

export function wakeAll(): void {
	for (const island of [...asleep.keys()]) wake(island);
}

function next(): void {
	awaited = false;
	const [first] = asleep.keys();
	try {
		if (first) wake(first);
	} finally {
		queue();
	}
}

/** One island a task: between two of them the page answers. */
function queue(): void {
	if (awaited || asleep.size === 0) return;
	awaited = true;
	if (owed || !('requestIdleCallback' in globalThis)) setTimeout(next);
	else requestIdleCallback(next, { timeout: 300 });
}

/** The address names a choice that printed islands do not show. */
export function hurry(): void {
	owed = true;
	if (asleep.size > 0) setTimeout(next);
}

/**
 * Starts an island when it is touched, or else when its turn has come.
 *
 * @returns what takes it out of the queue
 */
export function awaken(island: Element, start: () => void): () => void {
	const touched = () => wake(island);
	for (const name of TOUCHES)
		island.addEventListener(name, touched, { capture: true, passive: true, once: true });
	if (asleep.size === 0) addEventListener('beforeprint', wakeAll, { once: true });
	asleep.set(island, start);
	queue();
	return () => {
		asleep.delete(island);
		for (const name of TOUCHES) island.removeEventListener(name, touched, { capture: true });
	};
}
