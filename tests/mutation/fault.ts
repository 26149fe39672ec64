/** One fault in one file: an expression, and what stands in its place. */
export interface PlantedFault {
	readonly id: string;
	/** Below src/lib/narrative/. */
	readonly file: string;
	/** The text right before it, where it stands more than once. */
	readonly after?: string;
	readonly was: string;
	readonly is: string;
	/** Where it shows: the views that are looked at until one is false. */
	readonly shows: readonly Shown[];
}

/** Figures and their tables; the sentences of pages; single rules with what they must say. */
export type Shown =
	| 'figures'
	| 'home'
	| 'profiles'
	| 'comparisons'
	| 'report'
	| 'shortage'
	| 'wage check'
	| 'bulletin'
	| 'handed out'
	| 'rules';
