import { execFileSync } from 'node:child_process';
import { sha256 } from '#lib/contract/sha256.ts';

/** How far back a content is looked for: one that was sealed is near. */
const COMMITS = 50;

/**
 * A content that a file had in the repository's own history; null where there is no repository, or
 * none of its last commits has it.
 */
export function committed(folder: string, path: string, hash: string): string | null {
	const git = (...words: readonly string[]) =>
		execFileSync('git', ['-C', folder, ...words], {
			encoding: 'utf8',
			maxBuffer: 1 << 28,
			stdio: ['ignore', 'pipe', 'ignore']
		});
	try {
		const commits = git('log', `-${COMMITS}`, '--format=%H', '--', path).split('\n');
		for (const commit of commits.filter(Boolean)) {
			const text = at(() => git('show', `${commit}:./${path}`));
			if (text !== null && sha256(text) === hash) return text;
		}
	} catch {
		return null;
	}
	return null;
}

/** The file is not in every commit that touched it. */
function at(show: () => string): string | null {
	try {
		return show();
	} catch {
		return null;
	}
}
