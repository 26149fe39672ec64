import { expect, it } from 'vitest';
import { atOnce } from '../../scripts/at-once.ts';

it('does all, so many at a time, and keeps their order', async () => {
	let [running, most] = [0, 0];
	const results = await atOnce(3, [5, 4, 3, 2, 1, 0], async (turns) => {
		most = Math.max(most, ++running);
		for (let turn = 0; turn < turns; turn++) await Promise.resolve();
		running--;
		return turns * 10;
	});
	expect(results).toEqual([50, 40, 30, 20, 10, 0]);
	expect(most).toBe(3);
	expect(await atOnce(3, [], async () => 1)).toEqual([]);
});

it('fails with the first that fails', async () => {
	const failing = atOnce(2, [1, 2, 3], async (one) => {
		if (one === 2) throw new Error('two');
		return one;
	});
	await expect(failing).rejects.toThrow('two');
});
