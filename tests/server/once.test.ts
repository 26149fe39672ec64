import { expect, it, vi } from 'vitest';
import { once } from '#lib/server/data/once.ts';

it('computes a value once for each key, also one that is nothing', () => {
	const compute = vi.fn((key: string): string | undefined => (key === 'none' ? undefined : key));
	const kept = once(compute);
	expect(['a', 'b', 'a', 'none', 'none'].map((key) => kept(key))).toEqual([
		...['a', 'b', 'a'],
		...[undefined, undefined]
	]);
	expect(compute).toHaveBeenCalledTimes(3);
	const single = vi.fn(() => ({}));
	const one = once(single);
	expect(one()).toBe(one());
	expect(single).toHaveBeenCalledOnce();
});

it('tells apart by what the caller names', () => {
	const compute = vi.fn((folder: string, name: string) => `${folder}/${name}`);
	const kept = once(compute, (folder, name) => `${folder} ${name}`);
	expect([kept('a', 'x'), kept('a', 'y'), kept('a', 'x')]).toEqual(['a/x', 'a/y', 'a/x']);
	expect(compute).toHaveBeenCalledTimes(2);
});

it('does not keep what failed', () => {
	const compute = vi.fn((key: string) => key);
	compute.mockImplementationOnce(() => {
		throw new Error('not yet');
	});
	const kept = once(compute);
	expect(() => kept('a')).toThrow('not yet');
	expect(kept('a')).toBe('a');
});

it('gives all who wait the same answer, and tries again after one that failed', async () => {
	const compute = vi.fn((key: string) => Promise.resolve(key));
	compute.mockImplementationOnce(() => Promise.reject(new Error('not yet')));
	const kept = once(compute);
	const both = await Promise.allSettled([kept('a'), kept('a')]);
	expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(compute).toHaveBeenCalledOnce();
	await expect(kept('a')).resolves.toBe('a');
	expect(kept('a')).toBe(kept('a'));
	expect(compute).toHaveBeenCalledTimes(2);
});
