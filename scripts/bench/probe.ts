/** Runs in every page under test, from before its first byte: the same questions to all. */
export interface Choice {
	readonly figure: string;
	readonly name: string;
	readonly value: string;
	readonly title: string;
}

export interface Answered {
	/** Milliseconds from navigation. */
	readonly chosen: number;
	readonly answered: number;
}

export interface Probe {
	/** When the first bar of the figure is on screen, in milliseconds from navigation. */
	painted(figure: string): Promise<number>;
	/** Chooses as soon as the control lets itself be used; waits for title and bars. */
	choose(choice: Choice): Promise<Answered>;
	/** The first bars as a reader reads them: name and value. */
	top(figure: string): [name: string, value: string][];
	readonly timeOrigin: number;
	/** Puts the focus on a control, for a key to change it. */
	focus(choice: Choice): void;
	/** Waits until the figure's bars are others than these. */
	changed(figure: string, from: string): Promise<void>;
	/** All bars as one text. */
	bars(figure: string): string;
	/** Tasks of more than 50 ms since the last time that this was asked, in milliseconds. */
	longTasks(): Promise<number[]>;
	/** From the key to the next picture: of each interaction, by its number, the longest of its events. */
	interactions(): Promise<[id: number, duration: number][]>;
	/** When everything of the page answers, in milliseconds from navigation. */
	started(): Promise<number>;
}

const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));

/** The first frame after the one in which the test holds: what it saw has been painted by then. */
async function painted(test: () => boolean): Promise<number> {
	do await frame();
	while (!test());
	await frame();
	return performance.now();
}

const onScreen = (bar: Element): boolean => {
	const { width, height, top, bottom } = bar.getBoundingClientRect();
	// Wider than the samples in a chart's key.
	return width > 40 && height > 0 && bottom > 0 && top < innerHeight;
};

const control = ({ figure, name, value }: Choice): HTMLSelectElement | null => {
	const own = document.querySelector<HTMLDetailsElement>(`${figure} details.own`);
	// The page's bar of conditions, else what the figure alone lets choose, which is folded.
	const all = document.querySelectorAll<HTMLSelectElement>(
		`.conditions select[name=${name}], ${figure} select[name=${name}]`
	);
	const found = [...all].find((one) => [...one.options].some((option) => option.value === value));
	if (!found && own) own.open = true;
	return found && !found.matches(':disabled') ? found : null;
};

const text = (selector: string): string =>
	[...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join();

const bars = (figure: string): string => text(`${figure} ol`);

/** Entries of a kind from the start of the page on. */
function entries(type: 'longtask' | 'event'): PerformanceEntry[] {
	const kept: PerformanceEntry[] = [];
	// 16 ms is the least that Chromium tells of.
	new PerformanceObserver((list) => kept.push(...list.getEntries())).observe({
		type,
		buffered: true,
		...(type === 'event' && { durationThreshold: 16 })
	});
	return kept;
}

const tasks = entries('longtask');
const events = entries('event') as PerformanceEventTiming[];

/** Observers are told after a frame. */
async function told(): Promise<void> {
	await frame();
	await frame();
	await new Promise((done) => setTimeout(done));
}

async function choose(choice: Choice): Promise<Answered> {
	let select = control(choice);
	while (!select) {
		await frame();
		select = control(choice);
	}
	const before = bars(choice.figure);
	const chosen = performance.now();
	select.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
	select.value = choice.value;
	select.dispatchEvent(new Event('change', { bubbles: true }));
	const answered = await painted(
		() => text(`${choice.figure} h2`).includes(choice.title) && bars(choice.figure) !== before
	);
	return { chosen, answered };
}

const content = (item: Element, selector: string): string => {
	const found = item.querySelector(selector);
	return (found?.querySelector('button') ?? found)?.textContent?.trim() ?? '';
};

async function interactions(): Promise<[id: number, duration: number][]> {
	await told();
	const longest = new Map<number, number>();
	for (const { interactionId, duration } of events)
		if (interactionId)
			longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0));
	return [...longest];
}

const probe: Probe = {
	painted: (figure) =>
		painted(() => [...document.querySelectorAll(`${figure} svg rect`)].some(onScreen)),
	choose,
	top: (figure) =>
		[...document.querySelectorAll(`${figure} ol li`)]
			.slice(0, 5)
			.map((item) => [content(item, '.name'), content(item, '.value')]),
	timeOrigin: performance.timeOrigin,
	focus: (choice) => control(choice)?.focus(),
	bars,
	changed: async (figure, from) => void (await painted(() => bars(figure) !== from)),
	async longTasks() {
		await told();
		return tasks.splice(0).map(({ duration }) => duration);
	},
	interactions,
	async started() {
		while (!('started' in document.documentElement.dataset)) await frame();
		return performance.now();
	}
};

Object.assign(globalThis, { probe });
