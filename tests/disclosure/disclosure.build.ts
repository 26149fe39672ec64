import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MONTH, planted, restrictedList } from './builds/canaries.ts';
import { publicTree } from './builds/data-tree.ts';
import { withSecrets } from './builds/secrets.ts';
import { SiteCopy } from './builds/site-copy.ts';
import { restrict, UNGUARDED } from './builds/unguarded.ts';
import { seeker } from './search/seeker.ts';
import { views } from './search/views.ts';
import '../support/this-data.ts';

const PAIRS = Number(process.env['DISCLOSURE_PAIRS'] ?? 1);
const SEED = process.env['DISCLOSURE_SEED'] ?? 'ci';

const ELSEWHERE = { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

const data = publicTree();
const canaries = planted(data);
const restricted = restrict(restrictedList(canaries.restricted));
const copies: SiteCopy[] = [];
afterAll(() => copies.forEach((copy) => copy.remove()));

function copyWith(edits: ConstructorParameters<typeof SiteCopy>[0]): SiteCopy {
	const copy = new SiteCopy(edits);
	copies.push(copy);
	return copy;
}

/** Where each token is seen in what the copy has built and written. */
async function sightings(copy: SiteCopy, mail: string): Promise<Map<string, string[]>> {
	const seek = seeker([...canaries.tokens, ...canaries.apart]);
	const found = new Map<string, string[]>();
	const written = [...copy.files(), [basename(mail), readFileSync(mail)] as const];
	for (const [path, bytes] of written)
		for (const view of [...(await views(path, bytes)), { name: path, bytes: Buffer.from(path) }])
			for (const { token, way } of seek(view.bytes))
				found.set(token, [...(found.get(token) ?? []), `${view.name} (${way})`]);
	return found;
}

describe('what may not be public', () => {
	// All copies are of one moment, though builds take minutes.
	const guarded = copyWith(restricted);
	const other = copyWith([]);
	const unguarded = copyWith([...restricted, ...UNGUARDED]);
	const secrets = (pair: number) => withSecrets(data, `${SEED} ${pair}`);
	let before: string[] = [];

	// Most of a build is one thread: two of them are done sooner side by side.
	beforeAll(async () => {
		// On a machine of another place, too: neither changes a byte.
		await Promise.all([guarded.build(canaries.data), other.build(secrets(1), ELSEWHERE)]);
	});

	it('is in no byte that is built, printed or mailed: 200 canaries', async () => {
		expect(new Set(canaries.tokens).size).toBe(200);
		before = guarded.manifest();
		const mail = await guarded.mail(MONTH);
		expect([...(await sightings(guarded, mail))]).toEqual([]);
	});

	it.each(Array.from({ length: PAIRS }, (_, index) => index + 1))(
		'changes no byte: pair %i',
		async (pair) => {
			if (pair > 1) await other.build(secrets(pair), ELSEWHERE);
			const [first, second] = [before, other.manifest()];
			before = second;
			expect(second.length).toBeGreaterThan(300);
			expect(second).toEqual(first);
		}
	);

	// Whether the search itself sees: a build more than every commit needs.
	const searched = it.runIf(process.env['DISCLOSURE_SEARCH'] === 'yes');
	searched(
		'is all found where the guard is taken out, in pages, files, papers and mail',
		async () => {
			await unguarded.build(canaries.data);
			const found = await sightings(unguarded, await unguarded.mail(MONTH));
			expect(canaries.tokens.filter((token) => !found.has(token))).toEqual([]);
			expect(canaries.apart.filter((token) => found.has(token))).toEqual([]);
			const places = [...found.values()].flat();
			for (const kind of [
				/\.html /,
				/\.csv /,
				/▸ gzip/,
				/\.xlsx ▸/,
				/\.xml /,
				/\.pdf ▸ text/,
				/\.eml ▸/
			])
				expect(
					places.some((place) => kind.test(place)),
					String(kind)
				).toBe(true);
		}
	);
});
