import { whenIdle } from '#lib/base/when-idle.ts';

/** What is printed and not yet alive, in the order of the page. */
const asleep = new Map<Element, () => void>();

/** What is in sight is owed its answer: it waits for no idle moment. */
let hurried = false;
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
	whenIdle(next);
}

function isInSight(island: Element): boolean {
	const { top, bottom } = island.getBoundingClientRect();
	return top < innerHeight && bottom > 0;
}

function nextInSight(): void {
	const island = [...asleep.keys()].find(isInSight);
	hurried = island !== undefined;
	if (!island) return watch();
	setTimeout(nextInSight);
	wake(island);
}

let watcher: IntersectionObserver | undefined;

/** What still shows something else than the address says must not come in sight asleep. */
function watch(): void {
	watcher?.disconnect();
	watcher = new IntersectionObserver((entries) => {
		if (entries.some(({ isIntersecting }) => isIntersecting)) hurry();
	});
	for (const island of asleep.keys()) watcher.observe(island);
}

/**
 * The address names a choice that printed islands do not show: those that a reader sees come first.
 * The others keep their turn, since each of them would keep an answer waiting that is looked at.
 */
export function hurry(): void {
	if (hurried) return;
	hurried = true;
	setTimeout(nextInSight);
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
