import { asOf } from '#lib/intake/publish/as-of.ts';
import { publishedIn } from '../../scripts/intake/folder.ts';

const READ_ON = '2026-09-30';

/**
 * The files of the monthly ratios as they stood when they were first read, whatever was fetched
 * since: texts by path.
 */
export function firstEdition(): ReadonlyMap<string, string> {
	const now = publishedIn('data');
	const then = new Map(asOf(now, READ_ON).map(({ path, text }) => [path, text]));
	return new Map(
		now.paths
			.filter((path) => path.startsWith('prefecture-ratios/'))
			.flatMap((path) => {
				const text = then.has(path) ? then.get(path) : now.text(path);
				return text == null ? [] : [[path, text] as const];
			})
	);
}
