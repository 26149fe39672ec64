import { afterEach, expect, it, vi } from 'vitest';
import { scene } from './support/scene.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

it('a fetched month is what the figures lead with, with the day on which it was read', async () => {
	const at = await scene();
	try {
		expect((await at.fetch()).code).toBe(0);
		vi.stubEnv('DATA_DIR', at.data.folder);
		vi.resetModules();
		const { sceneOf } = await import('../support/scene.ts');
		const { finding } = await import('#lib/narrative/finding.ts');
		const { sourceLine } = await import('#lib/narrative/citation.ts');
		for (const id of ['prefecture-ratios-series', 'prefecture-ratios-ranking']) {
			const figure = await sceneOf(id);
			expect(finding(figure)).toMatch(/(?:^|（)2026年8月の/);
			expect(sourceLine(figure)).toContain('（2026-09-30取得）を加工して作成');
			expect(sourceLine(figure)).not.toContain('2026-09-22');
		}
	} finally {
		await at.close();
	}
});
