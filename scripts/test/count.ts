import { existsSync, readFileSync } from 'node:fs';

export interface Count {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

const none: Count = { passed: 0, failed: 0, skipped: 0 };

export function vitestCount(file: string): Count {
	if (!existsSync(file)) return none;
	const report = JSON.parse(readFileSync(file, 'utf8')) as {
		numPassedTests: number;
		numFailedTests: number;
		numPendingTests: number;
	};
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests
	};
}

export function playwrightCount(file: string): Count {
	if (!existsSync(file)) return none;
	const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
		stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	};
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky,
		skipped: stats.skipped
	};
}
