import type { Scene } from './scene.ts';
import { periodsShown } from './series.ts';

/** The breaks on a series' axis, each at the first period shown of its new definition. */
export function breaksShown(scene: Scene): { readonly at: string; readonly label: string }[] {
	const periods = periodsShown(scene);
	const [first = ''] = periods;
	return scene.dataset.breaks.flatMap(({ at, title }) => {
		const shown = periods.find((one) => one >= at);
		// One that lies before the first value is said at the start of the axis: nothing older exists.
		return at < first || shown === undefined ? [] : [{ at: shown, label: title[scene.language] }];
	});
}
