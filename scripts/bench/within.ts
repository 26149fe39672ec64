/** Rejects when a promise takes longer than `seconds`; says what was waited for. */
export async function within<T>(seconds: number, what: string, promise: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`${what}: not within ${seconds} s`)), seconds * 1000);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}

export const pause = (milliseconds: number): Promise<void> =>
	new Promise((over) => setTimeout(over, milliseconds));
