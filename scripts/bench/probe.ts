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

async function choose(choice: Choice): Promise<Answered> {
	let select = control(choice);
	while (!select) {
		await frame();
		select = control(choice);
	}
	const bars = `${choice.figure} ol`;
	const before = text(bars);
	const chosen = performance.now();
	select.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
	select.value = choice.value;
	select.dispatchEvent(new Event('change', { bubbles: true }));
	const answered = await painted(
		() => text(`${choice.figure} h2`).includes(choice.title) && text(bars) !== before
	);
	return { chosen, answered };
}

const content = (item: Element, selector: string): string => {
	const found = item.querySelector(selector);
	return (found?.querySelector('button') ?? found)?.textContent?.trim() ?? '';
};

const probe: Probe = {
	painted: (figure) =>
		painted(() => [...document.querySelectorAll(`${figure} svg rect`)].some(onScreen)),
	choose,
	top: (figure) =>
		[...document.querySelectorAll(`${figure} ol li`)]
			.slice(0, 5)
			.map((item) => [content(item, '.name'), content(item, '.value')]),
	timeOrigin: performance.timeOrigin
};

Object.assign(globalThis, { probe });
