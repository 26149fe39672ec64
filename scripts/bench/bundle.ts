import { build } from 'vite';

/** One script out of a module and all that it imports, minified. */
export async function bundle(entry: string, format: 'es' | 'iife'): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			minify: true,
			target: 'esnext',
			lib: { entry, formats: [format], name: 'bench' }
		}
	});
	for (const { output } of [built].flat() as { output: readonly object[] }[])
		for (const part of output) if ('code' in part) return String(part.code);
	throw new Error(`${entry}: nothing was built`);
}
