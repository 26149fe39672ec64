/** How every WebAssembly program begins: \0asm and its version. */
export const SMALLEST_PROGRAM = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** The worker's first word; any other is the reason why it cannot start. */
export const READY = 'ready';

/** The worker has ended, or was never able to begin: nothing can be asked of it. */
export class EngineLost extends Error {
	override readonly name = 'EngineLost';
}
