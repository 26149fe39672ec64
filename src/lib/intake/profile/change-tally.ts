import { LISTED } from '#lib/contract/limited.ts';
import type { Spot } from '#lib/contract/sighting.ts';
import type { Change, ChangeKind } from '../normalise/reading.ts';
import type { PlacedChange } from './record.ts';

/** A kind of normalisation: how often, and where first. */
export interface ChangeCount {
	readonly kind: ChangeKind;
	readonly count: number;
	readonly listed: readonly PlacedChange[];
}

/** Counts every normalisation and keeps the first of each kind: a large table has hundreds of thousands. */
export class ChangeTally {
	readonly #kinds = new Map<ChangeKind, { count: number; readonly listed: PlacedChange[] }>();

	add(change: Change, spot: Spot): void {
		const known = this.#of(change.kind);
		known.count += 1;
		if (known.listed.length < LISTED) known.listed.push({ ...change, spot });
	}

	addAll(counts: readonly ChangeCount[]): this {
		for (const { kind, count, listed } of counts) {
			const known = this.#of(kind);
			known.count += count;
			known.listed.push(...listed.slice(0, LISTED - known.listed.length));
		}
		return this;
	}

	counts(): ChangeCount[] {
		return [...this.#kinds].map(([kind, known]) => ({ kind, ...known }));
	}

	#of(kind: ChangeKind) {
		const known = this.#kinds.get(kind) ?? { count: 0, listed: [] };
		this.#kinds.set(kind, known);
		return known;
	}
}
