import { cpus, loadavg, totalmem, type } from 'node:os';

export interface Machine {
	readonly cores: number;
	readonly processor: string;
	readonly memoryGB: number;
	readonly system: string;
	readonly node: string;
	readonly chromium: string;
	/** Processes that wanted a core in the last minute, before the bench. */
	readonly load: number;
}

export const machine = (chromium: string): Machine => ({
	cores: cpus().length,
	processor: cpus()[0]?.model.trim() ?? '',
	memoryGB: Math.round(totalmem() / 1e9),
	system: type(),
	node: process.version,
	chromium,
	load: loadavg()[0] ?? 0
});

export const machineLine = (facts: Machine): string =>
	`${facts.cores} cores (${facts.processor}), ${facts.memoryGB} GB, ${facts.system}, ` +
	`Node ${facts.node}, Chromium ${facts.chromium}, load ${facts.load.toFixed(1)} at the start`;
