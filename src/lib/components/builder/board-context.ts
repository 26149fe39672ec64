import type { BuilderWords } from '#lib/base/words/explore/builder/ja.ts';
import type { KnownDataset } from '#lib/query/cross/known.ts';
import type { CrossView } from '#lib/query/cross/view.ts';
import type { Names } from '#lib/query/figure-data.ts';

/** What every control of the builder needs: what can be chosen, what is, and how to change it. */
export interface Control {
	readonly view: CrossView;
	readonly known: KnownDataset;
	readonly names: Names;
	readonly said: BuilderWords;
	readonly hydrated: boolean;
	readonly onchange: (view: CrossView) => void;
}
