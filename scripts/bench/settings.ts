import type { CDPSession } from '@playwright/test';

export interface Setting {
	readonly id: 'normal' | 'slow';
	readonly samples: number;
	/** The longest wait for one answer, in seconds. */
	readonly limit: number;
	readonly network?: { readonly latency: number; readonly bitsPerSecond: number };
	readonly cpu?: number;
}

export const SETTINGS = {
	normal: { id: 'normal', samples: 5, limit: 60 },
	slow: {
		id: 'slow',
		samples: 3,
		limit: 240,
		network: { latency: 150, bitsPerSecond: 1_600_000 },
		cpu: 4
	}
} as const satisfies Record<string, Setting>;

/** Chromium slows the page's own thread; it has no such setting for workers. */
export async function apply({ network, cpu }: Setting, session: CDPSession): Promise<void> {
	if (network) {
		const throughput = network.bitsPerSecond / 8;
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: network.latency,
			downloadThroughput: throughput,
			uploadThroughput: throughput
		});
	}
	if (cpu) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
