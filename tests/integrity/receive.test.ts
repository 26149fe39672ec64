import { describe, expect, it } from 'vitest';
import { receive } from '#lib/integrity/receive.ts';

/** A body whose pieces come when the test lets them. */
function line() {
	let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
	const body = new ReadableStream<Uint8Array>({ start: (own) => void (controller = own) });
	const fetcher: typeof fetch = (_, init) => {
		init?.signal?.addEventListener('abort', () => controller?.error(init.signal?.reason));
		return Promise.resolve(new Response(body));
	};
	return {
		fetcher,
		send: (text: string) => controller?.enqueue(new TextEncoder().encode(text)),
		end: () => controller?.close()
	};
}

describe('a download', () => {
	it('is whole when its end has come, and tells what came', async () => {
		const { fetcher, send, end } = line();
		const counts: number[] = [];
		const whole = receive(fetcher, '/a', { onbytes: (count) => counts.push(count) });
		send('ab');
		send('c');
		end();
		expect(new TextDecoder().decode(await whole)).toBe('abc');
		expect(counts).toEqual([2, 1]);
	});

	it('that falls silent ends, though something had come', async () => {
		const { fetcher, send } = line();
		const silent = receive(fetcher, '/a', {}, 0.05);
		send('ab');
		await expect(silent).rejects.toMatchObject({ name: 'TimeoutError' });
	});

	it('ends when it is given up', async () => {
		const { fetcher, send } = line();
		const stop = new AbortController();
		const given = receive(fetcher, '/a', { signal: stop.signal });
		send('ab');
		stop.abort();
		await expect(given).rejects.toMatchObject({ name: 'AbortError' });
	});
});
