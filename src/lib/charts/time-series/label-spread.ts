/** A label wanted with its middle at `y`, `height` tall, both in per cent of the plot. */
export interface WantedLabel {
	readonly y: number;
	readonly height: number;
}

interface Cluster {
	readonly members: readonly number[];
	/** Mean of the tops that the members would give the cluster. */
	readonly wanted: number;
	readonly size: number;
}

const top = ({ wanted, size }: Cluster): number => Math.min(100 - size, Math.max(0, wanted));

const joined = (above: Cluster, below: Cluster): Cluster => ({
	members: [...above.members, ...below.members],
	wanted:
		(above.wanted * above.members.length + (below.wanted - above.size) * below.members.length) /
		(above.members.length + below.members.length),
	size: above.size + below.size
});

/**
 * Middles for labels, in the order given: as near as can be to where they are wanted, within
 * 0–100 and clear of one another. Labels taller than 100 together share the room in proportion.
 */
export function spreadLabels(labels: readonly WantedLabel[]): number[] {
	const total = labels.reduce((sum, { height }) => sum + height, 0);
	const heights = labels.map(({ height }) => height * Math.min(1, 100 / total));
	const order = labels.map((_, index) => index);
	order.sort((a, b) => (labels[a]?.y ?? 0) - (labels[b]?.y ?? 0));

	const clusters: Cluster[] = [];
	for (const index of order) {
		const size = heights[index] ?? 0;
		let cluster: Cluster = { members: [index], wanted: (labels[index]?.y ?? 0) - size / 2, size };
		for (let above = clusters.at(-1); above; above = clusters.at(-1)) {
			if (top(above) + above.size <= top(cluster)) break;
			clusters.pop();
			cluster = joined(above, cluster);
		}
		clusters.push(cluster);
	}

	const middles = labels.map(({ y }) => y);
	for (const cluster of clusters) {
		let edge = top(cluster);
		for (const index of cluster.members) {
			const size = heights[index] ?? 0;
			middles[index] = edge + size / 2;
			edge += size;
		}
	}
	return middles;
}
