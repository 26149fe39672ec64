import { existsSync, readFileSync } from 'node:fs';

export type Count = { passed: number; failed: number };

const none: Count = { passed: 0, failed: 0 };

export function vitestCount(file: string): Count {
	if (!existsSync(file)) return none;
	const report = JSON.parse(readFileSync(file, 'utf8')) as {
		numPassedTests: number;
		numFailedTests: number;
	};
	return { passed: report.numPassedTests, failed: report.numFailedTests };
}

export function playwrightCount(file: string): Count {
	if (!existsSync(file)) return none;
	const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
		stats: { expected: number; unexpected: number; flaky: number };
	};
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
