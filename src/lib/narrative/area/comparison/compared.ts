import type { AreaSnapshot } from '#lib/query/area/snapshot.ts';

/** Snapshots of one kind and period: the first is the one that is held against the others. */
export type Compared = readonly [AreaSnapshot, ...AreaSnapshot[]];
