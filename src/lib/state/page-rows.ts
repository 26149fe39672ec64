type PageRows = typeof import('#lib/engine/page-rows.ts');

let loading: Promise<PageRows> | undefined;

/**
 * The program that answers from rows. A browser takes a task for every `import`, of what is there
 * too, and draws the page in between: once it is there, a choice has its answer in its own task.
 * One that did not come is asked for again.
 */
export function pageRows(): Promise<PageRows> {
	loading ??= import('#lib/engine/page-rows.ts').catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}
